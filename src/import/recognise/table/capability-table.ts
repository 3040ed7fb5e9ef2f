import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

const named =
  /^(?:capabilit(?:y|ies)|competenc(?:y|ies))(?: (?:group|set|name|area|cluster|domain|type)s?)?(?:\s*[/&]\s*(?:group|set|name|area)s?)?$/i;
const levelled =
  /^(?:behaviou?ral (?:indicators?|descriptors?)|(?:(?:required|target|expected|proficiency|capability|competency) )?levels?(?: (?:required|descriptors?))?|proficiency)$/i;
const fewest = 3;

/**
 * `Capability group | Capability name | Behavioural indicators | Level`: what a framework says of everybody at a level. Its words
 * speak of results, people and skills, and none is a label: kept with its heads.
 */
export function readCapabilityTable(reader: FormReader, { rows }: Table): boolean {
  const [heads = [], ...below] = rows;
  const texts = heads.map(wordsIn);
  if (reader.draft === undefined || texts.length < fewest || below.length === 0) return false;
  if (!texts.some((text) => named.test(text)) || !texts.some((text) => levelled.test(text))) return false;
  reader.draft.takeCells(...heads);
  for (const cell of below.flat()) {
    const head = texts[heads.findIndex(({ column }) => column === cell.column)] ?? '';
    for (const { written, place } of allLines(cell.blocks))
      reader.keep({ text: written, place }, head === '' ? undefined : head);
  }
  reader.target = undefined;
  return true;
}
