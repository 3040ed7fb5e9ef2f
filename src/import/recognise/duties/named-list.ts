import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';

const han = /^\p{Script=Han}[\p{Script=Han}、/／]{1,15}[:：]?$/u;
const words = /^\p{Lu}[^.;:,!?\t]{2,50}:?$/u;

/**
 * `1 组织管理` alone in its row among duties, above a list in a row of its own: the name of the group, the first one as well as those
 * below it.
 */
export function readNamedList(reader: FormReader, cells: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const { target, dictionary } = reader;
  const [only, more] = cells;
  const [list, another] = next ?? [];
  if (target?.path !== 'duties' || only === undefined || more !== undefined) return false;
  if (list === undefined || another !== undefined) return false;
  const [line, second] = allLines(only.blocks);
  if (line === undefined || second !== undefined || !(han.test(line.text) || words.test(line.text))) return false;
  const items = allLines(list.blocks);
  const style = items[0]?.style;
  // A list of the same numbers that begins again is below the name, and does not go on after it.
  if (items.length < 2 || style === undefined || (style === line.style && items[0]?.count !== 1)) return false;
  if (items.some((item) => item.style !== style)) return false;
  // Without a number a label begins the next part.
  const label = dictionary.find(line.text);
  if (line.style === undefined ? label !== undefined : label !== undefined && !label.path.startsWith('duties'))
    return false;
  const group = line.text.replace(/[:：]$/u, '');
  reader.currentDraft().takeHeads(line.place, line.written, line.text, group);
  reader.target = { ...target, group, filled: true };
  delete reader.target.items;
  return true;
}
