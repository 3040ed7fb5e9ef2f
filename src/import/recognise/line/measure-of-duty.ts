import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';
import { readShareBelowGroup } from './share-below-group.ts';

const measure =
  /^(?:kpis?|measures?|measured by|measure of success|success measure|indicators?|performance indicator|performance measure|target|(?:考核|衡量|评价|绩效)(?:指标|标准|要点)|指标|kpi指标)\s*[:：]\s*(\S.*)$/isu;

/** `KPI: Projects opened in time` right below a duty is what that duty is measured by; 权重：30% below the name of a group, its share. */
export function readMeasureOfDuty(reader: FormReader, line: Line, next: Next): boolean {
  const { text, place } = line;
  const { draft, target } = reader;
  if (readShareBelowGroup(reader, line)) return true;
  if (draft === undefined || target?.path !== 'duties' || isOfAll(draft, target, line, next)) return false;
  const [, words] = measure.exec(text) ?? [];
  if (words === undefined) return false;
  const kpi: Piece = { text: words.trim(), place };
  const row = draft.rows.at(-1);
  const duties = draft.entries.filter(({ path }) => path === 'duties');
  const last = draft.entries.at(-1);
  if (row?.measured === true && row.after === duties.length) {
    const kpis = row.cells.get('duties.kpi') ?? [];
    draft.rows[draft.rows.length - 1] = { ...row, cells: new Map(row.cells).set('duties.kpi', [...kpis, kpi]) };
    return true;
  }
  if (last?.path !== 'duties') return false;
  draft.entries.pop();
  const { group, essential } = last;
  draft.rows.push({
    part: 'duties',
    cells: new Map([
      ['duties.duty', [last]],
      ['duties.kpi', [kpi]],
    ]),
    after: duties.length - 1,
    measured: true,
    place: last.place,
    ...(group === undefined ? {} : { group }),
    ...(essential === undefined ? {} : { essential }),
  });
  return true;
}

/** Below several marked items of which none has a measure, a line without a mark is on the position. */
function isOfAll({ entries, rows }: Draft, { items }: Target, { style }: Line, next: Next): boolean {
  // Where the list goes on, it is on what stands above it.
  if (next !== undefined && next !== 'table' && next.style === items) return false;
  const duties = entries.filter(({ path }) => path === 'duties');
  const areMarked = items !== undefined && items !== 'none' && duties.every(({ group }) => group === undefined);
  return duties.length > 1 && areMarked && rows.length === 0 && style === undefined;
}
