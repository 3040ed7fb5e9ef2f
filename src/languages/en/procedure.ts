import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { addOrList, adviseReference } from './reference-advice.ts';

export const procedureEntries: Entries<'procedure'> = {
  'procedure/unknown-position': {
    message: ({ key, name: written }) =>
      `\`${key}\` names ${name(written)}, but no position has that id, code or title`,
    help: (facts) => adviseReference(facts, addOrList),
    what: 'Under `by`, `escalateTo` or `appliesTo` a procedure names nobody in the workspace. Like any reference these may be an id, a code, a title or an alias; case, width, spaces and invisible characters do not matter where nothing matches exactly.',
    why: 'A step that belongs to nobody is done by nobody.',
    mend: 'Correct the spelling, add the missing position, or list it under `external` in `jd.config.yaml`.',
  },
  'procedure/escalation': {
    message: ({ by, to }) =>
      by === to
        ? `the step goes up to ${name(to)}, who acts in it`
        : `the step goes up to ${name(to)}, which is not above ${name(by)}`,
    help: ({ by, to }) =>
      `name a superior of ${name(by)}${by === to ? '' : ', or correct `reportsTo` in the positions'}`,
    what: 'In a step, `escalateTo` is nobody in the chain of superiors of the one who acts (`by`).',
    why: 'What is handed up goes along the reporting line; anybody else may have no say in it.',
    mend: 'Name the direct superior or someone further up. If the procedure is right, the reporting line in the positions is not.',
  },
};
