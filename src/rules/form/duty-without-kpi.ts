import { findGroups } from '../../model/duty-groups.ts';
import type { ComparingRule, RuleFinding } from '../rule.ts';

/** A form with duties: those without a KPI; `measured` if there is none, or the position as a whole has KPIs. */
type Note =
  | 'measured'
  | { readonly file: string; readonly duties: number; readonly bare: readonly { number: number; duty: string }[] };

/**
 * A form without any KPI is one finding; so is a workspace without any, at its first duty. A form with KPIs of the whole
 * position needs none for its duties, nor do duties whose group has some, and KPIs that the settings hide may be missing.
 */
export const dutyWithoutKpi: ComparingRule<'form/duty-without-kpi', Note> = {
  code: 'form/duty-without-kpi',
  level: 'warning',
  note({ file, dutyGroups, duties, kpis }, { form: choice }) {
    if (duties.length === 0 || choice.hide.includes('duties') || choice.hide.includes('duties.kpi')) return undefined;
    const groupOf = findGroups({ dutyGroups });
    const bare = duties.flatMap((each, at) => {
      const isMeasured = each.kpi.length > 0 || (groupOf(each)?.whole.kpi.length ?? 0) > 0;
      return isMeasured ? [] : [{ number: at + 1, duty: each.duty }];
    });
    return kpis.length > 0 || bare.length === 0 ? 'measured' : { file, duties: duties.length, bare };
  },
  *compare(notes) {
    const forms = notes.filter((note) => note !== 'measured');
    const [first] = forms;
    if (first !== undefined && forms.length > 1 && forms.length === notes.length && forms.every(hasNoKpi)) {
      const duties = forms.reduce((sum, form) => sum + form.duties, 0);
      yield { at: { file: first.file, path: ['duties'] }, facts: { of: 'workspace', duties, forms: forms.length } };
    } else {
      for (const form of forms) yield* checkForm(form);
    }
  },
};

type Form = Exclude<Note, string>;

function* checkForm(form: Form): Generator<RuleFinding<'form/duty-without-kpi'>> {
  const { file, duties, bare } = form;
  if (duties > 1 && hasNoKpi(form)) {
    yield { at: { file, path: ['duties'] }, facts: { of: 'form', duties } };
    return;
  }
  for (const { number, duty } of bare) {
    yield { at: { file, path: ['duties', number - 1, 'duty'] }, facts: { of: 'duty', number, duty } };
  }
}

function hasNoKpi({ duties, bare }: Form): boolean {
  return bare.length === duties;
}
