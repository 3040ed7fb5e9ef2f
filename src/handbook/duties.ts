import type { HandbookLabels } from '../languages/labels.ts';
import type { Duty, Kpi } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { DutyRow, PartContent } from './form.ts';
import type { KpiFact, Measure } from './measure.ts';

/** Duties are numbered; neighbours of the same group are listed under its name. */
export function composeDuties(labels: HandbookLabels, duties: readonly Duty[]): PartContent {
  const groups: { name?: string; rows: DutyRow[] }[] = [];
  for (const [at, { duty, kpi, group, share, essential }] of duties.entries()) {
    const row: DutyRow = {
      number: at + 1,
      duty: parseSentence(duty),
      kpi: kpi.map((each) => composeKpi(labels, each)),
      ...(share === undefined ? {} : { share }),
      ...(essential === undefined ? {} : { essential }),
    };
    const last = groups.at(-1);
    if (last !== undefined && last.name === group) last.rows.push(row);
    else groups.push({ ...(group === undefined ? {} : { name: group }), rows: [row] });
  }
  return {
    kind: 'duties',
    duties: {
      hasShare: duties.some(({ share }) => share !== undefined),
      hasEssential: duties.some(({ essential }) => essential !== undefined),
      groups,
    },
  };
}

/** Short facts come before those that take a line of their own. */
function composeKpi(labels: HandbookLabels, kpi: string | Kpi): Measure {
  if (typeof kpi === 'string') return { name: parseSentence(kpi), facts: [] };
  const { name, target, unit, formula, weight, period, source } = kpi;
  const { fields } = labels;
  const goal = target === undefined ? undefined : labels.quantity(target, unit);
  const factOf = (label: string, value: string | undefined, wide: boolean): KpiFact[] =>
    value === undefined ? [] : [{ label, value, wide }];
  return {
    name: parseSentence(name),
    facts: [
      ...factOf(fields.target, goal, false),
      ...factOf(fields.unit, target === undefined ? unit : undefined, false),
      ...factOf(fields.weight, weight === undefined ? undefined : `${weight}%`, false),
      ...factOf(fields.period, period, false),
      ...factOf(fields.formula, formula, true),
      ...factOf(fields.source, source, true),
    ],
  };
}
