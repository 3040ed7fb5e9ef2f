import { groupBy } from '../../model/groups.ts';
import { foldText } from '../../text/text.ts';
import type { Entry } from '../recognise/form/draft.ts';
import type { Form } from './form.ts';
import { giveGroup } from './group-facts.ts';
import { listIndicators } from './parts.ts';

interface Duty {
  readonly group?: string;
  kpi?: unknown;
}

/** So many groups have measures of their own, or what the last of them has is the form's. */
const fewest = 2;

/** The measures that stand below the tasks of a group, where several groups have some; what follows them is the form's. */
export function measuresOfGroups(entries: readonly Entry[]): ReadonlySet<Entry> {
  const first = new Map<string, Entry>();
  const measures = entries.filter(({ path, group }) => path === 'kpis' && group !== undefined);
  for (const entry of measures) if (!first.has(entry.group ?? '')) first.set(entry.group ?? '', entry);
  if (first.size < fewest) return new Set();
  return new Set(measures.filter((entry) => isBeside(first.get(entry.group ?? ''), entry)));
}

/** Whether one stands in the cell, or the line, of the other. */
function isBeside(first: Entry | undefined, { place }: Entry): boolean {
  const keys = place.table === undefined ? (['paragraph', 'line'] as const) : (['table', 'row', 'cell'] as const);
  return keys.every((key) => first?.place[key] === place[key]);
}

/** Gives them to their groups, or to the duty that is alone in its group. */
export function readMeasuresOfGroups(form: Form, measures: ReadonlySet<Entry>): void {
  const duties = ((form.value['duties'] ?? []) as Duty[]).map((duty, at) => ({ duty, at }));
  const byGroup = groupBy(duties, ({ duty }) => foldText(duty.group ?? ''));
  for (const [name, entries] of groupBy([...measures], ({ group = '' }) => foldText(group))) {
    const [only, another] = byGroup.get(name) ?? [];
    const kpis = entries.flatMap(({ text }) => listIndicators(text));
    const pieces = entries.map((entry) => ({ ...entry, written: entry.text }));
    if (only?.duty.group === undefined) for (const kpi of kpis) form.push(['kpis'], kpi, ...pieces);
    else if (another !== undefined) giveGroup(form, only.duty.group, { kpis }, pieces);
    else {
      only.duty.kpi = kpis.length === 1 ? kpis[0] : kpis;
      for (const piece of pieces) form.sources.push({ path: ['duties', only.at, 'kpi'], piece });
    }
  }
}
