import type { Entry } from '../recognise/form/draft.ts';
import { splitDate } from './dates.ts';

/**
 * Gives each date of a sign-off that only says `Date` to whom it belongs: one after each signer, as many dates below as
 * signers, or one for all, which is that of the last.
 */
export function placeDates(entries: readonly Entry[]): Entry[] {
  const signers = entries.filter((entry) => isSigner(entry) && splitDate(entry.text).date === undefined);
  const dates = entries.filter(({ path }) => path === 'approval.date');
  const below = dates.length === signers.length && lastOf(entries, signers) < entries.indexOf(dates[0] as Entry);
  return entries.map((entry, at) => {
    if (entry.path !== 'approval.date') return entry;
    const signer = below ? signers[dates.indexOf(entry)] : entries.slice(0, at).findLast(isSigner);
    return signer === undefined ? entry : { ...entry, path: signer.path.replace(/by$/, 'date') };
  });
}

function isSigner({ path }: Entry): boolean {
  return /^approval\.\w+\.by$/.test(path);
}

function lastOf(entries: readonly Entry[], some: readonly Entry[]): number {
  const last = some.at(-1);
  return last === undefined ? -1 : entries.indexOf(last);
}
