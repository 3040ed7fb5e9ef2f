import type { Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import { keyOf, type Levels } from './levels.ts';
import type { Organisation, Rule } from './rule.ts';

/** The findings of a rule, of which each file keeps those that its own level and options give. */
export function judgeByRule(rule: Rule, organisation: Organisation, levels: Levels): Judged[] {
  const { code, level: initial } = rule;
  const { rules, overrides } = organisation.config;
  if (overrides.every(({ rules: own }) => own[code] === undefined)) {
    const { level = initial, options = {} } = rules[code] ?? {};
    if (level === 'off') return [];
    return applyRule(rule, organisation, options).map((finding) => ({ finding, severity: level }));
  }
  return levels.optionsOf(code).flatMap((options) =>
    applyRule(rule, organisation, options).flatMap((finding): Judged[] => {
      const setting = levels.settingOf(code, finding.at.file);
      const severity = setting?.level ?? initial;
      if (severity === 'off' || keyOf(setting?.options ?? {}) !== keyOf(options)) return [];
      return [{ finding, severity }];
    }),
  );
}

export function applyRule(rule: Rule, organisation: Organisation, options: Parameters<Rule['check']>[1]): Finding[] {
  return [...rule.check(organisation, options)].map((finding) => ({ code: rule.code, ...finding }));
}

/** Findings that are no rule's own, each at `initial` unless the settings say otherwise. */
export function judgeEach(findings: readonly Finding[], levels: Levels, initial: Rule['level']): Judged[] {
  return findings.flatMap((finding): Judged[] => {
    const severity = levels.settingOf(finding.code, finding.at.file)?.level ?? initial;
    return severity === 'off' ? [] : [{ finding, severity }];
  });
}
