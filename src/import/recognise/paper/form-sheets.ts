import type { Block, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isOrganisation } from '../words/organisation.ts';
import { textOf } from '../words/words-in.ts';

/** Fewer labels that two sheets have in common may be those of lists. */
const fewest = 4;
const longestTitle = 60;
const mark = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)、]?$/u;

/** The sheets of a workbook that are a form each: two of them at least have the same labels at the beginning of their rows. */
export function findFormSheets(dictionary: Dictionary, blocks: readonly Block[]): ReadonlySet<Block> {
  const sheets = blocks.flatMap((block) =>
    block.kind === 'table' && block.place.sheet !== undefined ? [{ block, paths: pathsIn(dictionary, block) }] : [],
  );
  const count = new Map<string, number>();
  for (const { paths } of sheets) for (const path of paths) count.set(path, (count.get(path) ?? 0) + 1);
  const isForm = ({ paths }: { paths: ReadonlySet<string> }): boolean =>
    paths.has('duties') && [...paths].filter((path) => (count.get(path) ?? 0) > 1).length >= fewest;
  const found = sheets.filter(isForm);
  return new Set(found.length > 1 ? found.map(({ block }) => block) : []);
}

function pathsIn(dictionary: Dictionary, { rows }: Table): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const row of rows) {
    // Left of the labels may stand the letters of the sections, or nothing.
    const text = row.map(({ blocks }) => textOf(blocks)).find((each) => each !== '' && !mark.test(each)) ?? '';
    const path = text === '' || text.length > 40 ? undefined : dictionary.find(text)?.path;
    if (path !== undefined) paths.add(path);
  }
  return paths;
}

/** Begins the form of a sheet, and gives the sheet without the line that names the position: alone above the first label, or the name of the sheet. */
export function beginSheet(reader: FormReader, table: Table): Table {
  const { dictionary } = reader;
  reader.draft = undefined;
  reader.target = undefined;
  const texts = table.rows.map((row) => row.map((cell) => textOf(cell.blocks)).filter((text) => text !== ''));
  const labels = texts.map((row) => row.some((text) => dictionary.find(text)?.path === 'title'));
  if (labels.includes(true)) return table;
  const at = texts.findIndex(([only = '', another]) => only !== '' && another === undefined && !isOrganisation(only));
  const isAbove = at !== -1 && texts.slice(0, at + 1).every((row) => row.length < 2);
  const text = isAbove ? (texts[at]?.[0] ?? '') : '';
  const line = table.rows[at]?.flatMap(({ blocks }) => allLines(blocks))[0];
  if (line !== undefined && isTitle(dictionary, text)) {
    reader.startForm({ text, place: line.place, level: 1 });
    return { ...table, rows: table.rows.filter((_, nth) => nth !== at) };
  }
  const name = table.place.sheet ?? '';
  if (isTitle(dictionary, name) && !/\d$/.test(name)) reader.startForm({ text: name, place: table.place, level: 1 });
  return table;
}

function isTitle(dictionary: Dictionary, text: string): boolean {
  return (
    text !== '' && text.length <= longestTitle && !/[\n.:;。：；]/u.test(text) && dictionary.find(text) === undefined
  );
}
