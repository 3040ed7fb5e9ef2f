import type { SourcePlace } from '../../model/imported.ts';
import { type Mark, readMark } from '../../model/mark.ts';
import type { Block, Paragraph, SourceDocument } from '../document.ts';

/** A value as it stands in a line. */
export interface MarkedValue {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** A paragraph, with the values that are marked in it. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly values: readonly MarkedValue[];
  readonly place: SourcePlace;
}

/** A row of a table, or a paragraph outside of tables, which is a row of one cell. */
export interface Row {
  readonly cells: readonly (readonly Line[])[];
  readonly place: SourcePlace;
  readonly isTable: boolean;
}

/** The part of a document that prints a form or a procedure. */
export interface Region {
  readonly kind: Mark['kind'];
  /** `hashId` of its id. */
  readonly hash: string;
  readonly rows: Row[];
}

/** The forms of a document by the beginning of their marks: `p1k3x07q`. A heading of the second level begins one. */
export function findRegions({ blocks }: SourceDocument): ReadonlyMap<string, Region> {
  const regions = new Map<string, Region>();
  let open: Region | undefined;
  let pending: Row[] = [];
  for (const row of blocks.flatMap(listRows)) {
    const mark = valuesOf(row)[0]?.mark;
    const [first] = row.cells[0] ?? [];
    if (!row.isTable && (first?.paragraph.heading ?? 9) <= 2) {
      open = undefined;
      pending = [];
    }
    if (mark !== undefined && (open?.hash !== mark.id || open.kind !== mark.kind)) {
      const key = `${mark.kind} ${mark.id}`;
      open = regions.get(key) ?? { kind: mark.kind, hash: mark.id, rows: [] };
      regions.set(key, open);
      open.rows.push(...pending);
      pending = [];
    }
    (open?.rows ?? pending).push(row);
  }
  return regions;
}

export function listRows(block: Block): Row[] {
  if (block.kind === 'paragraph') return [{ cells: [[lineOf(block)]], place: block.place, isTable: false }];
  return block.rows.map((cells, at) => ({
    cells: cells.map(({ blocks }) => paragraphsOf(blocks).map(lineOf)),
    place: { ...block.place, row: at + 1 },
    isTable: true,
  }));
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

function lineOf(paragraph: Paragraph): Line {
  const values = (paragraph.marks ?? []).flatMap(({ name, from, to }): MarkedValue[] => {
    const mark = readMark(name);
    return mark === undefined ? [] : [{ mark, from, to }];
  });
  return { paragraph, text: paragraph.text, values, place: paragraph.place };
}

export function linesOf({ cells }: Row): readonly Line[] {
  return cells.flat();
}

export function valuesOf(row: Row): readonly MarkedValue[] {
  return linesOf(row).flatMap(({ values }) => values);
}

/** The text of a value, and the same for values of the same path. */
export function textOf({ text }: Line, { from, to }: MarkedValue): string {
  return text.slice(from, to);
}

export function keyOf({ path }: Pick<Mark, 'path'>): string {
  return path.join('.');
}
