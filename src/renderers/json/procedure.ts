import type { Records } from '../../handbook/records.ts';
import type { Procedure } from '../../model/procedure.ts';
import { writeReference } from './values.ts';

export function writeProcedure(procedure: Procedure, records: Records): object {
  const refer = (key: string): object[] => records.refer(procedure, key).map(writeReference);
  const { id, file, title, kind, purpose = null, appliesTo, items, cases } = procedure;
  return {
    id,
    file,
    title,
    kind,
    purpose,
    appliesTo: appliesTo === undefined ? null : refer('appliesTo'),
    items: items.map((item, at) => {
      const { title: heading = null, text = null } = typeof item === 'string' ? { title: null, text: item } : item;
      return { title: heading, text, by: refer(`items[${at + 1}].by`) };
    }),
    cases: cases.map(({ when, approach = null, steps }, at) => ({
      when,
      approach,
      steps: steps.map((step, nth) => {
        const key = `cases[${at + 1}].steps[${nth + 1}]`;
        return {
          do: typeof step === 'string' ? step : step.do,
          by: refer(`${key}.by`),
          escalateTo: refer(`${key}.escalateTo`)[0] ?? null,
        };
      }),
    })),
  };
}
