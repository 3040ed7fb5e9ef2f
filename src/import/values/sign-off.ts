import type { SourcePlace } from '../../model/imported.ts';
import type { Entry } from '../recognise/form/draft.ts';
import { readHeadcount } from './amounts.ts';
import { splitDate } from './dates.ts';

/**
 * Gives each date of a sign-off that only says `Date` to whom it belongs: the one beside it in its row, or above it in its
 * column; where no table says so, one after each signer, as many dates below as signers, or one for all, which is that of
 * the last.
 */
export function placeDates(entries: readonly Entry[]): Entry[] {
  const signers = entries.filter(isSigner);
  const undated = signers.filter(({ text }) => splitDate(text).date === undefined);
  const dates = entries.filter(({ path }) => path === 'approval.date');
  const below = dates.length === undated.length && lastOf(entries, undated) < entries.indexOf(dates[0] as Entry);
  return entries.map((entry, at) => {
    if (entry.path !== 'approval.date') return entry;
    const inTurn = below ? undated[dates.indexOf(entry)] : entries.slice(0, at).findLast(isSigner);
    const signer = inTable(signers, entry.place) ?? inTurn;
    return signer === undefined ? entry : { ...entry, path: signer.path.replace(/by$/, 'date') };
  });
}

/** Who signed left of a date in its row, or else above it in the last row of those who sign. */
function inTable(signers: readonly Entry[], { table, row, cell }: SourcePlace): Entry | undefined {
  if (table === undefined || row === undefined || cell === undefined) return undefined;
  const own = signers.filter(
    ({ place }) => place.table === table && place.cell !== undefined && place.row !== undefined,
  );
  // Within a cell they stand in turn.
  if (own.some(({ place }) => place.row === row && place.cell === cell)) return undefined;
  const beside = own.findLast(({ place }) => place.row === row && (place.cell ?? 0) < cell);
  if (beside !== undefined) return beside;
  const rows = own.flatMap(({ place }) => ((place.row ?? row) < row ? [place.row ?? 0] : []));
  const last = Math.max(...rows);
  return own.find(({ place }) => place.row === last && place.cell === cell);
}

/** 编制：1人 says how many, and not by whom. */
function isSigner({ path, text }: Entry): boolean {
  return /^approval\.\w+\.by$/.test(path) && readHeadcount(text) === undefined;
}

function lastOf(entries: readonly Entry[], some: readonly Entry[]): number {
  const last = some.at(-1);
  return last === undefined ? -1 : entries.indexOf(last);
}
