import type { Code } from '../findings/finding.ts';
import { kpiWithoutPeriod } from './form/kpi-without-period.ts';
import { kpiWithoutTarget } from './form/kpi-without-target.ts';
import { personalRequirement } from './form/personal-requirement.ts';
import { tooManyDuties } from './form/too-many-duties.ts';
import { vagueDuty } from './form/vague-duty.ts';
import { kpiDefinedTwice } from './org/kpi-defined-twice.ts';
import { sharedFunction } from './org/shared-function.ts';
import { similarDuties } from './org/similar-duties.ts';
import { singleReport } from './org/single-report.ts';
import { unheldFunction } from './org/unheld-function.ts';
import type { ComparingRule, FormRule, LaterRule, Rule } from './rule.ts';

/** These are off unless the settings switch them on: only then their modules are loaded. */
const off = { level: 'off' } as const;

function postpone<C extends Code>(code: C, load: () => Rule<C>): Rule<C> {
  return { ...off, code, check: (organisation, options) => load().check(organisation, options) };
}

function postponeForm<C extends Code>(code: C, load: () => FormRule<C>): FormRule<C> {
  return { ...off, code, check: (forms, options) => load().check(forms, options) };
}

function postponeComparing<C extends Code, Note>(code: C, load: () => ComparingRule<C, Note>): ComparingRule<C, Note> {
  return {
    ...off,
    code,
    note: (position, config) => load().note(position, config),
    compare: (notes, organisation, options) => load().compare(notes, organisation, options),
  };
}

export const optionalOrganisationRules: readonly Rule[] = [postpone('org/single-report', () => singleReport)];

export const optionalComparingRules: readonly ComparingRule[] = [
  postponeComparing('org/kpi-defined-twice', () => kpiDefinedTwice),
  postponeComparing('org/shared-function', () => sharedFunction),
  postponeComparing('org/similar-duties', () => similarDuties),
  postponeComparing('org/unheld-function', () => unheldFunction),
];

export const optionalFormRules: readonly FormRule[] = [
  postponeForm('form/kpi-without-period', () => kpiWithoutPeriod),
  postponeForm('form/kpi-without-target', () => kpiWithoutTarget),
  postponeForm('form/personal-requirement', () => personalRequirement),
  postponeForm('form/too-many-duties', () => tooManyDuties),
  postponeForm('form/vague-duty', () => vagueDuty),
];

export const optionalRules: readonly LaterRule[] = [
  ...optionalOrganisationRules,
  ...optionalFormRules,
  ...optionalComparingRules,
];
