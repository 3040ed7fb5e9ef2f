import { configFile } from '../../model/config.ts';
import type { Rule } from '../rule.ts';

export const hiddenAndShown: Rule<'config/hidden-and-shown'> = {
  code: 'config/hidden-and-shown',
  level: 'error',
  *check({ config: { form } }) {
    for (const [at, name] of form.show.entries()) {
      // What is in a hidden part is hidden with it.
      if (form.hide.some((each) => name === each || name.startsWith(`${each}.`)))
        yield { at: { file: configFile, path: ['form', 'show', at] }, facts: { name } };
    }
  },
};
