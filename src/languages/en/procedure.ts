import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { addOrList, adviseReference } from './reference-advice.ts';

export const procedureEntries: Entries<'procedure'> = {
  'procedure/unknown-position': {
    message: ({ key, name: written }) =>
      `\`${key}\` names ${name(written)}, but no position has that id, code or title`,
    help: (facts) => adviseReference(facts, addOrList),
    what: 'Under `by`, `escalateTo` or `appliesTo`, a procedure names no position in the workspace. Like any reference, it may be an id, a code, a title or an alias; if nothing matches exactly, case, width, spaces and invisible characters are ignored.',
    why: 'If a step is nobody’s job, nobody does it.',
    fix: 'Correct the spelling, add the missing position, or list it under `external` in `jd.config.yaml`.',
  },
  'procedure/escalation': {
    message: ({ by, to }) =>
      by === to
        ? `the step is escalated to ${name(to)}, who acts in it`
        : `the step is escalated to ${name(to)}, which is not above ${name(by)}`,
    help: ({ by, to }) =>
      `name a superior of ${name(by)}${by === to ? '' : ', or correct `reportsTo` in the positions'}`,
    what: 'In a step, `escalateTo` is not in the chain of superiors of the position that acts (`by`).',
    why: 'Cases are escalated along the reporting line; other positions may have no authority to decide.',
    fix: 'Name the direct superior or someone further up. If the procedure is right, the reporting line in the positions is not.',
  },
};
