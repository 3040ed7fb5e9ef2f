import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { arePairHeads, headsValues } from '../words/pair-heads.ts';
import { wordsIn } from '../words/words-in.ts';

/** `项目 | 要求` above rows of label and value, below the label of their part, only says that they are that. */
export function isPairHead(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const [name, value] = row;
  if (opensAsked(reader, row, next)) return true;
  if (!/^(?:qualifications|conditions|career|basic)$/.test(reader.within ?? '') || next?.length !== 2) return false;
  if (name === undefined || value === undefined || reader.target?.filled || !arePairHeads(row)) return false;
  const draft = reader.currentDraft();
  draft.takeCells(...row);
  draft.labels += row.length;
  return true;
}

/** `Requirement | Details` above `Education | …`, wherever it stands. */
function opensAsked(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const [name, value] = row;
  if (row.length !== 2 || next?.length !== 2 || name === undefined || value === undefined) return false;
  const [head, of, below] = [name, value, next[0]].map(wordsIn);
  const label = reader.dictionary.find(head ?? '');
  if (label?.path !== 'qualifications' || !headsValues(of ?? '')) return false;
  const asked = reader.dictionary.find(below ?? '', { within: 'qualifications' });
  if (asked === undefined || !asked.path.startsWith('qualifications.')) return false;
  reader.currentDraft().takeCells(...row);
  reader.open(label, 20);
  return true;
}
