import type { Position } from '../../model/position.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/**
 * A form without any KPI is one finding; so is a workspace without any, at its first duty. A form with KPIs of the whole
 * position needs none for its duties, and KPIs that the settings hide may be missing.
 */
export const dutyWithoutKpi: Rule<'form/duty-without-kpi'> = {
  code: 'form/duty-without-kpi',
  level: 'warning',
  *check({ config: { form: choice }, workspace }) {
    if (choice.hide.includes('duties') || choice.hide.includes('duties.kpi')) return;
    const written = workspace.positions.filter(({ duties }) => duties.length > 0);
    const forms = written.filter(({ kpis }) => kpis.length === 0);
    const [first] = forms;
    if (first !== undefined && forms.length > 1 && forms.length === written.length && forms.every(hasNoKpi)) {
      const duties = forms.reduce((sum, form) => sum + form.duties.length, 0);
      yield { at: { file: first.file, path: ['duties'] }, facts: { of: 'workspace', duties, forms: forms.length } };
    } else {
      for (const form of forms) yield* checkForm(form);
    }
  },
};

function* checkForm(form: Position): Generator<RuleFinding<'form/duty-without-kpi'>> {
  const { file, duties } = form;
  if (duties.length > 1 && hasNoKpi(form)) {
    yield { at: { file, path: ['duties'] }, facts: { of: 'form', duties: duties.length } };
    return;
  }
  for (const [at, { duty, kpi }] of duties.entries()) {
    if (kpi.length > 0) continue;
    yield { at: { file, path: ['duties', at, 'duty'] }, facts: { of: 'duty', number: at + 1, duty } };
  }
}

function hasNoKpi({ duties }: Position): boolean {
  return duties.every(({ kpi }) => kpi.length === 0);
}
