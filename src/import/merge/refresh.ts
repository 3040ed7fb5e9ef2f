import { hashText } from '../../model/mark.ts';
import type { Dictionary } from '../labels/index.ts';
import type { Naming } from './naming.ts';
import { keyOf, type Line, linesOf, type MarkedValue, type Region, type Row, textOf } from './regions.ts';
import { isReference } from './to-value.ts';

interface Words {
  readonly comma: string;
  readonly dictionary: Dictionary;
}
interface Printed {
  readonly line: Line;
  readonly value: MarkedValue;
}
export interface Refreshed {
  readonly region: Region;
  /** What the marks of renamed positions said when the document was built, by their paths. */
  readonly old: ReadonlyMap<string, string>;
}

/** A form of the document as if the other forms had been named when it was built as they are now. */
export function refreshNames(edited: Region, printed: Region, naming: Naming, words: Words): Refreshed {
  const now = new Map(
    printed.rows.flatMap(linesOf).flatMap((line) => line.values.map((value) => [keyOf(value.mark), { line, value }])),
  );
  const old = new Map<string, string>();
  const rename = (line: Line): Line => {
    const renamed = renameValues(line, now, naming);
    for (const [nth, { mark }] of line.values.entries())
      if (renamed.values[nth]?.mark !== mark) old.set(keyOf(mark), mark.text);
    return reportLine(renamed, now, words.comma, (name) => naming.isDerived(name, edited));
  };
  const drop = (line: Line) => dropDerived(line, words.comma, (name) => naming.isDerived(name, edited));
  const rows = edited.rows.flatMap((row): Row[] => {
    const own = { ...row, cells: row.cells.map((cell) => cell.map(rename)) };
    const [label, shown = [], ...more] = own.cells;
    const isPair = row.isTable && more.length === 0 && isDerivedLabel(label?.[0]?.text ?? '', words.dictionary);
    if (!isPair || shown.some((line) => drop(line) === line)) return [own];
    // Where nobody is left to be printed, the form has no such row, or a blank one.
    return isPrinted(printed, label) ? [{ ...own, cells: [label ?? [], shown.map(drop)] }] : [];
  });
  return { region: { ...edited, rows }, old };
}

/** Values that name positions get the titles that these have now, unless somebody wrote another name. */
function renameValues(line: Line, now: ReadonlyMap<string, Printed>, { isRenamed }: Naming): Line {
  let text = '';
  let at = 0;
  const values = line.values.map((value): MarkedValue => {
    const other = now.get(keyOf(value.mark));
    const title = other === undefined ? '' : textOf(other.line, other.value);
    const isOld = other !== undefined && isReference(value.mark.path) && isRenamed(value.mark.text, title);
    const shown = textOf(line, value);
    text += line.text.slice(at, value.from);
    const from = text.length;
    text += isOld && hashText(shown) === value.mark.text ? title : shown;
    at = value.to;
    return { mark: isOld ? other.value.mark : value.mark, from, to: text.length };
  });
  if (values.every(({ mark }, nth) => mark === line.values[nth]?.mark)) return line;
  return lineOf(line, text + line.text.slice(at), values);
}

/**
 * The organisation says which reports are printed and in which order; what somebody did to those that the form itself
 * names is done to the line as it would be printed now.
 */
function reportLine(
  line: Line,
  now: ReadonlyMap<string, Printed>,
  comma: string,
  isDerived: (name: string) => boolean,
): Line {
  const first = line.values[0];
  const base = first && now.get(keyOf(first.mark))?.line;
  if (base === undefined || line.values.some(({ mark }) => mark.path[0] !== 'directReports')) return line;
  const own = cutNames(line, comma);
  if (own.filter(({ value }) => value !== undefined).length < line.values.length) return line;
  const kept = cutNames(base, comma).flatMap((name) => {
    if (name.value === undefined) return [name];
    const key = keyOf(name.value.mark);
    return own.filter(({ value }) => value !== undefined && keyOf(value.mark) === key);
  });
  const printed = new Set(kept.map(({ text }) => text));
  const typed = own.filter(({ text, value }) => value === undefined && !printed.has(text) && !isDerived(text));
  const last = kept.findLastIndex(({ value }) => value !== undefined);
  let text = '';
  const values: MarkedValue[] = [];
  for (const name of [...kept.slice(0, last + 1), ...typed, ...kept.slice(last + 1)]) {
    const from = text === '' ? 0 : text.length + comma.length;
    text = text === '' ? name.text : text + comma + name.text;
    if (name.value !== undefined) values.push({ mark: name.value.mark, from, to: text.length });
  }
  return lineOf(line, text, values);
}

interface Name {
  readonly text: string;
  readonly value?: MarkedValue;
}

/** The names of a line; a comma in a mark belongs to the name. */
function cutNames({ text, values }: Line, comma: string): Name[] {
  const sign = comma.trim();
  const names: Name[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length;
    if (!isEnd && (!text.startsWith(sign, at) || values.some((value) => value.from <= at && at < value.to))) continue;
    const value = values.find((each) => each.from >= from && each.to <= at);
    const name = text.slice(from, at).trim();
    if (name !== '') names.push({ text: name, ...(value === undefined ? {} : { value }) });
    from = at + sign.length;
  }
  return names;
}

function isPrinted({ rows }: Region, label: readonly Line[] | undefined): boolean {
  return rows.some(({ cells }) => cells[0]?.[0]?.text === label?.[0]?.text);
}

function isDerivedLabel(label: string, dictionary: Dictionary): boolean {
  return /^(?:reportsTo|directReports|dottedLineTo)$/.test(dictionary.find(label)?.path ?? '');
}

/** Names without marks that were printed only since other forms said so are no text that somebody filled in. */
function dropDerived(line: Line, comma: string, isDerived: (name: string) => boolean): Line {
  const isAll = line.values.length === 0 && cutNames(line, comma).every(({ text }) => isDerived(text));
  return isAll ? lineOf(line, '', []) : line;
}

function lineOf({ paragraph, place }: Line, text: string, values: readonly MarkedValue[]): Line {
  const { looks: _, ...plain } = paragraph;
  return { paragraph: { ...plain, text }, text, values, place };
}
