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
import type { Rule } from './rule.ts';

/** A rule that is off unless the settings switch it on: only then its module is loaded. */
function postpone<C extends Code>(code: C, load: () => Rule<C>): Rule<C> {
  return { code, level: 'off', check: (organisation, options) => load().check(organisation, options) };
}

export const optionalRules: readonly Rule[] = [
  postpone('org/kpi-defined-twice', () => kpiDefinedTwice),
  postpone('org/shared-function', () => sharedFunction),
  postpone('org/similar-duties', () => similarDuties),
  postpone('org/single-report', () => singleReport),
  postpone('org/unheld-function', () => unheldFunction),
  postpone('form/kpi-without-period', () => kpiWithoutPeriod),
  postpone('form/kpi-without-target', () => kpiWithoutTarget),
  postpone('form/personal-requirement', () => personalRequirement),
  postpone('form/too-many-duties', () => tooManyDuties),
  postpone('form/vague-duty', () => vagueDuty),
];
