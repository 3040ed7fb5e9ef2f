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

/** What the cells of a row say of its duties; a share is that of one alone. */
export function aspectsOf(form: Form, row: Row, single: boolean): Aspects {
  const group = row.cells
    .get('duties.group')
    ?.filter((piece) => !form.isNone(piece))
    .map(({ text }) => text);
  const shares = row.cells.get('duties.share') ?? [];
  const marks = row.cells.get('duties.essential') ?? [];
  const share = single ? readPercent(shares[0]?.text ?? '') : undefined;
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
