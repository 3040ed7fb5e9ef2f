import type { Cell } from '../../document.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, type Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';

const counted =
  /^(?:output|duty|task|responsibility|accountability|activity|result|function|kpa|kra|kfa|key (?:performance|result|focus|responsibility) area)s?(?: (?:group|area|cluster|category))?\s*(?:no\.?\s*)?\d{1,2}\W*$/i;
const measures =
  /^(?:key )?(?:performance )?(?:measures?|indicators?|kpis?|standards?|success criteria)(?: of (?:success|performance))?\s*[:：]$/i;
/** Longer texts are duties and name no group. */
const longest = 120;

/**
 * `Output group 1 | Serve the customer` above `Outputs and measures | …`: a group of duties with a number and a name, and
 * the cell of its duties, below which may stand what they are measured by. False for another row.
 */
export function readCountedGroup(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const [label, name, ...more] = row;
  const [below, duties, ...others] = next ?? [];
  if (label === undefined || name === undefined || below === undefined || duties === undefined) return false;
  if (more.length > 0 || others.length > 0 || !counted.test(wordsIn(label))) return false;
  const head = wordsIn(below);
  if (counted.test(head) || !isOfDuties(reader, head)) return false;
  const group = wordsIn(name);
  if (group.length > longest) return false;
  const draft = reader.currentDraft();
  draft.labels += 2;
  draft.takeCells(label, name, below);
  readMeasured(reader, allLines(duties.blocks), isPlaceholder(group) ? '' : group);
  reader.target = undefined;
  return true;
}

function readMeasured(reader: FormReader, lines: readonly Line[], group: string): void {
  const at = lines.findIndex(({ written }) => measures.test(written));
  reader.target = { path: 'duties', rank: 20, filled: false, ...(group === '' ? {} : { group }) };
  const all = lines.filter(({ written }) => !isPlaceholder(written));
  for (const line of at === -1 ? all : lines.slice(0, at)) reader.add('duties', pieceOf(line));
  if (at === -1) return;
  const measure = lines[at];
  if (measure !== undefined) reader.currentDraft().takeHeads(measure.place, measure.written);
  for (const line of lines.slice(at + 1)) reader.add('kpis', pieceOf(line));
}

function isOfDuties({ dictionary }: FormReader, head: string): boolean {
  return (
    /^(?:key )?(?:outputs?|activities|actions|deliverables)(?: (?:and|&|\/) (?:\w+ )?(?:measures?|indicators?|standards?))?\W*$/i.test(
      head,
    ) || dictionary.guess(head, { within: 'duties', asColumn: true })?.path.startsWith('duties') === true
  );
}

function pieceOf({ text, place }: Line): Piece {
  return { text, place };
}
