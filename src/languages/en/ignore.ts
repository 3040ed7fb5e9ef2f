import type { Entries } from '../language.ts';
import { line, name } from '../quote.ts';
import { didYouMean } from './words.ts';

export const ignoreEntries: Entries<'ignore'> = {
  'ignore/no-reason': {
    message: ({ written }) => `${name(written)} gives no reason, so it ignores nothing`,
    help: ({ written, rest }) =>
      rest === '' ? 'add a colon and the reason' : `put a colon before the reason: ${line(`${written}: ${rest}`)}`,
    what: 'A comment with `jd-ignore` has no reason after its code and a colon.',
    why: 'People who read the file later need to know why the finding does not matter there. Without a reason the comment ignores nothing.',
    fix: 'Write the reason after the code and a colon, as in `# jd-ignore org/several-heads: two heads until the merger`.',
  },
  'ignore/unknown-code': {
    message: ({ name: code }) =>
      code === '' ? '`jd-ignore` names no finding to ignore' : `no finding has the code ${name(code)}`,
    help: ({ name: code, suggestions }) =>
      code === ''
        ? 'write the code of the finding after it, then a colon and the reason'
        : (didYouMean(suggestions) ?? '`jd explain` lists all codes'),
    what: 'A comment with `jd-ignore` names no code, or one that does not exist.',
    why: 'The comment ignores nothing, although its author believes that it does.',
    fix: 'Copy the code from the finding. Several codes are separated by commas.',
  },
  'ignore/fixed-code': {
    message: ({ code }) => `${name(code)} can’t be ignored`,
    help: () => 'fix what it reports, and remove the code from the comment',
    what: 'A comment with `jd-ignore` names a code of the family `file`, `yaml`, `schema`, `config`, `template` or `ignore`, or one of `chapter/front-matter` and `chapter/limit`.',
    why: 'Most of these report that a file can’t be read or used as it is, so there would be nothing to check. In templates no such comment is read, and a comment can’t hide what is wrong with comments.',
    fix: 'Fix what the code reports, and remove it from the comment. The level of some of these codes can be set under `rules` in `jd.config.yaml`.',
  },
  'ignore/unused': {
    message({ code, why }) {
      switch (why) {
        case 'nothing':
          return `${name(code)} is not reported here, so the comment ignores nothing`;
        case 'off':
          return `${name(code)} is switched off for this file, so the comment ignores nothing`;
        case 'apart':
          return `no line directly follows the comment about ${name(code)}, so it ignores nothing`;
      }
    },
    help: ({ why }) =>
      why === 'apart'
        ? 'move the comment directly above the line of the finding, or to the end of that line'
        : 'remove the code from the comment',
    what: 'A comment with `jd-ignore` names a code that is not reported on its line or, if the comment has a line of its own, on the line directly below.',
    why: 'The finding was fixed, or the line was moved. A comment that stays would hide the next finding of its kind without anybody noticing.',
    fix: 'Remove the comment. If the finding is on another line, move the comment there: to the end of that line, or to a line of its own directly above.',
  },
};
