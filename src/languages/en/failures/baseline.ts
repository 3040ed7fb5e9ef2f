import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { readFault } from '../system-errors.ts';

const faults: Readonly<Partial<Record<string, string>>> = {
  'not-regular': 'it is not an ordinary file',
  'too-large': 'it is too large',
};

export const baselineFailures: FailurePhrases<'baseline'> = {
  'baseline/missing': {
    message: ({ file }) => `there is no file ${whole(file)} with known findings`,
    help: ({ file }) => `write it with ${whole(`--write-baseline ${file}`)}`,
  },
  'baseline/unreadable': {
    message: ({ file, why, reason }) =>
      `the known findings in ${whole(file)} can’t be read: ${faults[why] ?? readFault(reason)}`,
    help: () => 'make it a readable file, or name another with `--baseline`',
  },
  'baseline/malformed': {
    message: ({ file, why }) =>
      why === 'json' ? `${whole(file)} is not valid JSON` : `${whole(file)} does not hold known findings of jd`,
    help: ({ why }) =>
      why === 'json'
        ? 'undo what was changed by hand or in a merge, or write it again with `--write-baseline` and `--force`'
        : 'name the file that was written by `--write-baseline`',
  },
  'baseline/newer': {
    message: ({ file, version }) => `${whole(file)} was written by a newer version of jd (format ${version})`,
    help: () => 'update jd',
  },
};
