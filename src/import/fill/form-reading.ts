import type { Dictionary } from '../labels/index.ts';
import { splitNumber } from '../labels/numbers.ts';
import { isPlaceholder } from '../recognise/words/placeholder.ts';
import { visible } from '../visible-text.ts';
import type { FormBlock, FormCell, FormParagraph, FormTable } from './form-blocks.ts';
import type { FormRow } from './place.ts';
import { isFillable } from './place-finder.ts';
import { type FormValue, listParagraphs } from './read-values.ts';

/** A paragraph of a form, and the cell and row that hold it. */
export interface Located {
  readonly paragraph: FormParagraph;
  readonly cell?: FormCell;
  readonly row?: FormRow;
  readonly table?: FormTable;
}

/** What import reads in a form, asked by paragraph. */
export class FormReading {
  readonly values: readonly FormValue[];
  /** All paragraphs in their order. */
  readonly located: readonly Located[];
  private readonly found = new Map<FormParagraph, FormValue[]>();
  private readonly places: ReadonlyMap<FormParagraph, Located>;
  private readonly labels: ReadonlySet<string>;
  private readonly dictionary: Dictionary;

  constructor(values: readonly FormValue[], blocks: readonly FormBlock[], dictionary: Dictionary) {
    this.values = values;
    this.dictionary = dictionary;
    this.located = locate(blocks);
    this.places = new Map(this.located.map((each) => [each.paragraph, each]));
    this.labels = new Set(values.flatMap(({ label }) => (label === undefined ? [] : [visible(label)])));
    for (const value of values)
      for (const each of value.paragraphs) this.found.set(each, [...(this.found.get(each) ?? []), value]);
  }

  /** A form without values says nothing of its texts. */
  get isFilled(): boolean {
    return this.values.some(({ path }) => path !== undefined);
  }

  in(paragraph: FormParagraph): readonly FormValue[] {
    return this.found.get(paragraph) ?? [];
  }

  /** What the form says to all: kept, and neither a value nor beside a label. */
  isFixed(paragraph: FormParagraph): boolean {
    const own = this.in(paragraph);
    return own.length > 0 && own.every(({ path, label }) => path === undefined && label === undefined);
  }

  /** A label of the form, which nothing takes the place of. */
  isLabel({ text }: FormParagraph): boolean {
    if (isPlaceholder(text)) return false;
    const bare = splitNumber(text.trim()).text;
    return this.labels.has(visible(bare)) || this.dictionary.find(bare, {}) !== undefined;
  }

  /** A value in a column of values: `Degree` may be desirable, and is no label there. */
  isInColumn(paragraph: FormParagraph): boolean {
    const { cell, row, table } = this.places.get(paragraph) ?? {};
    if (cell === undefined || row === undefined || table === undefined || row.cells[0] === cell) return false;
    if (row.cells.length % 2 === 1) return true;
    const others = table.rows.flat().filter((each) => each !== cell && each.column === cell.column);
    const texts = others.flatMap(({ blocks }) => listParagraphs(blocks));
    return texts.some((each) => !this.isLabel(each) && this.in(each).some(({ path }) => path !== undefined));
  }

  /** Capitals alone in a row of a table that has columns: the name of a part, whatever import makes of it. */
  isBand(paragraph: FormParagraph): boolean {
    const { cell, row } = this.places.get(paragraph) ?? {};
    const text = paragraph.text.trim();
    return row?.cells.length === 1 && (cell?.span ?? 1) > 1 && /^[\p{Lu}\s&/-]{6,60}$/u.test(text);
  }

  /** Whether import reads values of a path anywhere. */
  hasValuesOf(path: string): boolean {
    return this.values.some((value) => value.path !== undefined && isOf(path, value.path));
  }
}

/** Whether a place for one path takes a value of another: the whole and its parts. */
export function isOf(path: string, value: string): boolean {
  if (path === value || path === 'more' || value === 'more') return true;
  if (path === 'heading') return value === 'title';
  // `Date` alone is that of whoever signs beside it.
  if (value === 'approval.date') return /^approval\.\w+\.date$/.test(path);
  if (path.startsWith('duties') && /^dutyGroups/.test(value)) return true;
  if (/^(?:kpis$|duties\.kpi)/.test(path) && /^(?:kpis$|duties\.kpi)/.test(value)) return true;
  const [one, other] = [path, value].map((each) => each.split(/[.+]/));
  const isJoint = path.includes('+') || value.includes('+');
  if (isJoint || path.startsWith('contacts')) return one?.[0] === other?.[0] && !path.endsWith('.share');
  return value.startsWith(`${path}.`) || path.startsWith(`${value}.`);
}

/** The path of a place for some values, if it is one that a position may have. */
export function pathOf(values: readonly FormValue[]): string | undefined {
  const paths = new Set(values.flatMap(({ path }) => (path === undefined || path === 'more' ? [] : [path])));
  const [path] = paths;
  return paths.size === 1 && path !== undefined && isFillable(path) ? path : undefined;
}

export function isBlank({ text }: FormParagraph): boolean {
  return text.trim() === '' || isPlaceholder(text);
}

function locate(blocks: readonly FormBlock[], within: Omit<Located, 'paragraph'> = {}): Located[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ paragraph: block, ...within }]
      : block.rows.flatMap((cells, at) => {
          const element = block.elements[at];
          if (element === undefined) return [];
          return cells.flatMap((cell) => locate(cell.blocks, { cell, row: { element, cells }, table: block }));
        }),
  );
}
