import type { Judged } from '../findings/judged.ts';

/** So many findings of one code and severity are listed in one file; one more counts the rest. */
export const mostListed = 100;

export interface Listed extends Judged {
  /** The number of findings that this one stands for, if it closes a list. */
  readonly count?: number;
}

/** Keeps the first findings of each code in each file, so that what is reported of a file is bounded. */
export function shortenLists(judged: readonly Judged[]): Listed[] {
  const keyOf = ({ finding: { at, code }, severity }: Judged) => `${severity} ${code} ${at.file}`;
  const totals = new Map<string, number>();
  for (const each of judged) totals.set(keyOf(each), (totals.get(keyOf(each)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return judged.flatMap((each): Listed[] => {
    const key = keyOf(each);
    const total = totals.get(key) ?? 0;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    if (nth <= mostListed || total === mostListed + 1) return [each];
    return nth === mostListed + 1 ? [{ ...each, count: total - mostListed }] : [];
  });
}
