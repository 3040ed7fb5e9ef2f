import type { FormRule } from '../rule.ts';

/** What says that somebody is there, and not what is done. A duty may begin with a mark, as `**负责**`. */
const openers =
  /^[\s*_~「“"'(（]*(负责|协助|参与|配合|从事|responsible for|is responsible for|are responsible for|responsibility for|assist(?:s|ing)?(?: with| in)?|help(?:s|ing)?(?: with| out| to)?|participat(?:es?|ing) in|be involved in|involved in|support(?:s|ing)? with)(?![a-z])/iu;

export const vagueDuty: FormRule<'form/vague-duty'> = {
  code: 'form/vague-duty',
  level: 'off',
  *check({ workspace }) {
    for (const { file, duties } of workspace.positions) {
      for (const [at, { duty }] of duties.entries()) {
        const opener = openers.exec(duty.slice(0, 100))?.[1];
        if (opener !== undefined) yield { at: { file, path: ['duties', at, 'duty'] }, facts: { duty, opener } };
      }
    }
  },
};
