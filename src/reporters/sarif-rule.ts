import type { Code } from '../findings/finding.ts';
import type { Explanation } from '../languages/language.ts';
import { configRules, fixedRules, laterRules, rules } from '../rules/index.ts';

/** A code without a level keeps a file from being read, and is an error. */
const levels = new Map(
  [...configRules, ...rules, ...laterRules, ...fixedRules].map(({ code, level }) => [code, level]),
);

/** What `jd explain CODE` says of a code, as SARIF takes it. */
export function describeRule(code: Code, { what, why, fix }: Explanation): object {
  const [first = what] = what.split(/(?<=。)|(?<=\.)\s/);
  const level = levels.get(code) ?? 'error';
  return {
    id: code,
    shortDescription: { text: first },
    fullDescription: { text: what },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n${fix}` },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level },
  };
}
