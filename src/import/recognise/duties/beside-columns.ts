import type { Cell } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import type { Head } from './table-head.ts';

/** What a column beside duties asks of the person, as 能力素质模型 does, or lets the person decide. */
export function requirementIn(label: string): string | undefined {
  if (
    /^(?:authority|authorities|decision rights)$|^(?:主要|重要|关键)?(?:自主)?决[策定](?:事项|权限?|内容)$/iu.test(
      label,
    )
  )
    return 'authority';
  const path = guessPath(label);
  if (!/\p{Script=Han}/u.test(label)) return path === 'authority' ? path : undefined;
  return path === 'qualifications.abilities' || path === 'qualifications.knowledge' ? path : undefined;
}

/** A label left of all columns, or one with its value who signs, ends what is below heads. */
export function endsBeside(reader: FormReader, { columns }: Head, cells: readonly Cell[], text: string): boolean {
  const [first] = cells;
  const left = first !== undefined && first.column < Math.min(...columns.map(({ from }) => from));
  if (left && cells.length === 2 && text.length <= 14) return reader.dictionary.guess(text) !== undefined;
  const [pair] = text.length <= 40 ? splitPairs(reader.dictionary, text, undefined) : [];
  return pair?.label?.path.startsWith('approval.') === true && cells.length > 1;
}
