import type { Code, Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import type { Config, RuleOptions } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import { keyOf, type Levels } from './levels.ts';
import type { LaterRule, Organisation, Rule, RuleFinding } from './rule.ts';

/** What a rule finds with some options. */
type Ask = (options: RuleOptions) => Iterable<RuleFinding<Code>>;

/** The findings of a rule, of which each file keeps those that its own level and options give. */
export function judgeByRule(
  { code, level: initial }: LaterRule,
  { rules, overrides }: Config,
  levels: Levels,
  ask: Ask,
): Judged[] {
  if (overrides.every(({ rules: own }) => own[code] === undefined)) {
    const { level = initial, options = {} } = rules[code] ?? {};
    if (level === 'off') return [];
    return stamp(code, ask(options)).map((finding) => ({ finding, severity: level }));
  }
  return levels.optionsOf(code).flatMap((options) =>
    stamp(code, ask(options)).flatMap((finding): Judged[] => {
      const setting = levels.settingOf(code, finding.at.file);
      const severity = setting?.level ?? initial;
      if (severity === 'off' || keyOf(setting?.options ?? {}) !== keyOf(options)) return [];
      return [{ finding, severity }];
    }),
  );
}

/** Whether a rule is off in every file, so that it needn't be asked. */
export function isOff({ code, level }: LaterRule, { rules, overrides }: Config): boolean {
  return [rules[code]?.level ?? level, ...overrides.map(({ rules: own }) => own[code]?.level ?? 'off')].every(
    (each) => each === 'off',
  );
}

export function applyRule(rule: Rule, organisation: Organisation<Outline>): Finding[] {
  return stamp(rule.code, rule.check(organisation, {}));
}

function stamp(code: Code, found: Iterable<RuleFinding<Code>>): Finding[] {
  return [...found].map((finding) => ({ code, ...finding }));
}

/** Findings that are no rule's own, each at `initial` unless the settings say otherwise. */
export function judgeEach(findings: readonly Finding[], levels: Levels, initial: Rule['level']): Judged[] {
  return findings.flatMap((finding): Judged[] => {
    const severity = levels.settingOf(finding.code, finding.at.file)?.level ?? initial;
    return severity === 'off' ? [] : [{ finding, severity }];
  });
}
