import type { Piece, Row } from '../recognise/form/draft.ts';
import { joinLines } from '../recognise/words/words-in.ts';
import { readPercent } from './amounts.ts';
import type { Form } from './form.ts';
import { nameOf, readTicks } from './words.ts';

/** What is said of a duty beside its words. */
export interface Aspects {
  readonly group?: string;
  readonly share?: number;
  readonly essential?: boolean;
}

/** Adds a duty. */
export function pushDuty(
  form: Form,
  duty: string,
  kpi: readonly unknown[],
  aspects: Aspects,
  pieces: readonly Piece[],
): void {
  const { group, share, essential } = aspects;
  const value = {
    // 现场管理—— and `Stock control:` lead their duties.
    ...(group === undefined ? {} : { group: group.replace(/(?<=\S)\s*(?:[—–]{1,2}|[:：])$/u, '') }),
    duty,
    ...(kpi.length === 0 ? {} : { kpi: kpi.length === 1 ? kpi[0] : kpi }),
    ...(share === undefined ? {} : { share }),
    ...(essential === undefined ? {} : { essential }),
  };
  form.push(['duties'], value, ...pieces);
}

const pointsIn = ({ cells }: Row): number =>
  Number(/^\s*(\d{1,3})\s*分\s*$/u.exec(cells.get('duties.share')?.[0]?.text ?? '')?.[1] ?? Number.NaN);

/** Of rows of which all have such points. */
const totals = new WeakMap<readonly Row[], number>();

/** `10分` where the points of all rows come to a hundred; else they may be minutes. */
function readPoints(rows: readonly Row[], written: string): number | undefined {
  if (!/分\s*$/u.test(written)) return undefined;
  const total = totals.get(rows) ?? addPoints(rows);
  totals.set(rows, total);
  return total === 100 ? Number.parseInt(written, 10) : undefined;
}

function addPoints(rows: readonly Row[]): number {
  return rows
    .filter(({ cells }) => (cells.get('duties.share') ?? []).length > 0)
    .reduce((sum, row) => sum + pointsIn(row), 0);
}

/** What the cells of a row say of its duties; a share is that of one alone. */
export function aspectsOf(form: Form, row: Row, single: boolean): Aspects {
  const group = row.cells
    .get('duties.group')
    ?.filter((piece) => !form.isNone(piece))
    .map(({ text }) => text);
  const shares = row.cells.get('duties.share') ?? [];
  const marks = row.cells.get('duties.essential') ?? [];
  const written = shares[0]?.text ?? '';
  const share = single ? (readPercent(written) ?? readPoints(form.draft.rows, written)) : undefined;
  const others = row.cells.get('duties.marginal') ?? [];
  const essential =
    others.length === 0 ? readEssential(marks[0]?.text ?? '') : readBoxes(marks[0]?.text ?? '', others[0]?.text ?? '');
  if (essential === undefined) for (const piece of others) form.keep(piece);
  if (share === undefined) for (const piece of shares) form.keep(piece);
  if (essential === undefined) for (const piece of marks) if (!form.isNone(piece)) form.keep(piece);
  const named = group === undefined || group.length === 0 ? row.group : nameOf(joinLines(group));
  const marked = essential ?? row.essential;
  return {
    ...(named === undefined ? {} : { group: named }),
    ...(share === undefined ? {} : { share }),
    ...(marked === undefined ? {} : { essential: marked }),
  };
}

/** Of a box for essential and one for marginal the one that is ticked. */
function readBoxes(essential: string, marginal: string): boolean | undefined {
  const isTicked = (text: string) => /^[☒☑✓✔√xX]$/u.test(text.trim());
  return isTicked(essential) === isTicked(marginal) ? undefined : isTicked(essential);
}

function readEssential(text: string): boolean | undefined {
  const [ticked] = readTicks(text) ?? [];
  const bare = (ticked ?? text).normalize('NFKC').trim().toLowerCase();
  if (/^(?:是|核心|关键|√|✓|✔|☑|★|y|yes|e|essential|x)$/u.test(bare)) return true;
  return /^(?:否|非核心|一般|n|no|n\/?e|m|marginal|non-essential|☐|□)$/u.test(bare) ? false : undefined;
}
