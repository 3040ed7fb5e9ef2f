import type { HandbookLabels } from '../languages/index.ts';
import type { Duty, Kpi } from '../position.ts';
import { type Inline, parseSentence } from '../sentence.ts';
import { asideRuns, pairRuns, plainRun } from './desk.ts';
import type { DutyRow, PartContent } from './index.ts';

/** Numbered through; neighbours of one group stand under its name. */
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

function composeKpi(labels: HandbookLabels, kpi: string | Kpi): Inline[] {
  if (typeof kpi === 'string') return parseSentence(kpi);
  const { name, target, unit, formula, weight, period, source } = kpi;
  const { fields } = labels;
  const goal = target === undefined ? undefined : labels.quantity(target, unit);
  const facts: (readonly [string, string | number | undefined])[] = [
    [fields.target, goal],
    [fields.unit, target === undefined ? unit : undefined],
    [fields.weight, weight === undefined ? undefined : `${weight}%`],
    [fields.formula, formula],
    [fields.period, period],
    [fields.source, source],
  ];
  const about = facts.flatMap(([label, fact]) => (fact === undefined ? [] : [pairRuns(labels, label, plainRun(fact))]));
  return [...parseSentence(name), ...asideRuns(labels, about)];
}
