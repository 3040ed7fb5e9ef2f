/**
 * What jd should reach: the largest ratio of its processor time to that of another subject of the same row, and the
 * largest peak of its memory in megabytes. `validate` is cold unless the step says so.
 */
export const goals = [
  { step: 'start', subject: 'jd --version', to: 'empty node', ratio: 1.15 },
  { step: 'start', subject: 'jd --help', to: 'empty node', ratio: 1.35 },
  { step: 'start', subject: 'jd validate', to: 'empty node', ratio: 1.8 },
  { step: 'validate 100', subject: 'jd validate', to: 'empty node', ratio: 2.4 },
  { step: 'validate 1000', subject: 'jd validate', to: 'bare read', ratio: 4, megabytes: 70 },
  { step: 'validate 10000', subject: 'jd validate', to: 'bare read', ratio: 5.2, megabytes: 125 },
  { step: 'validate 10000', subject: 'jd validate, nothing changed', to: 'bare read', ratio: 1.35 },
  { step: 'validate 100000', subject: 'jd validate', to: '@sourcemeta/jsonschema', ratio: 0.85, megabytes: 520 },
  { step: 'validate 100000', subject: 'jd validate', to: 'ajv-cli', ratio: 1 },
  { step: 'formats 1000', subject: 'jd build --format html', to: 'bare read', ratio: 12, megabytes: 150 },
];

/** Each goal of a step with what was measured; `isMet` is undefined if the other subject was not there. */
export function judge(step, measured) {
  return goals
    .filter((goal) => goal.step === step)
    .flatMap((goal) => {
      const own = measured.get(goal.subject);
      const [, other] = [...measured].find(([name]) => name.startsWith(goal.to)) ?? [];
      const ratio =
        own === undefined || other === undefined ? undefined : own.processor.median / other.processor.median;
      const rows = [{ ...goal, what: `ratio to ${goal.to}`, reached: ratio, goal: goal.ratio }];
      if (goal.megabytes !== undefined) {
        const reached = own === undefined ? undefined : own.peak / 1e6;
        rows.push({ ...goal, what: 'peak in MB', reached, goal: goal.megabytes });
      }
      return rows.map(({ subject, what, reached, goal: most }) => ({
        step,
        subject,
        what,
        reached,
        goal: most,
        isMet: reached === undefined ? undefined : reached <= most,
      }));
    });
}
