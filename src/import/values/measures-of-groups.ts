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
  for (const entry of entries)
    if (entry.path === 'kpis' && entry.group !== undefined && !first.has(entry.group)) first.set(entry.group, entry);
  return new Set(first.size < fewest ? [] : first.values());
}

/** Gives them to their groups, or to the duty that is alone in its group. */
export function readMeasuresOfGroups(form: Form, measures: ReadonlySet<Entry>): void {
  const duties = (form.value['duties'] ?? []) as Duty[];
  for (const entry of measures) {
    const name = foldText(entry.group ?? '');
    const own = duties.filter(({ group = '' }) => foldText(group) === name);
    const [only, another] = own;
    const kpis = listIndicators(entry.text);
    const piece = { ...entry, written: entry.text };
    if (only?.group === undefined) for (const kpi of kpis) form.push(['kpis'], kpi, piece);
    else if (another !== undefined) giveGroup(form, only.group, { kpis }, [piece]);
    else {
      only.kpi = kpis.length === 1 ? kpis[0] : kpis;
      form.sources.push({ path: ['duties', duties.indexOf(only), 'kpi'], piece });
    }
  }
}
