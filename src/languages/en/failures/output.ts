import type { FailurePhrases } from '../../failures.ts';
import { whole } from '../../quote.ts';
import { diskFault } from '../words.ts';

export const outputFailures: FailurePhrases<'output'> = {
  'output/no-name': {
    message: () => '`--out` names no folder',
    help: () => 'name one, or leave it out',
  },
  'output/among-sources': {
    message: ({ folder, source }) =>
      `the output folder ${whole(folder)} is inside ${whole(source)}, where the sources are`,
    help: () => 'choose another with `--out`',
  },
  'output/outside': {
    message: ({ folder }) => `\`output.folder\` names ${whole(folder)}, which is outside the workspace`,
    help: () => 'name a folder in it, or choose one with `--out`',
  },
  'output/link': {
    message: ({ folder }) => `the output folder ${whole(folder)} is a link, and links of a workspace are not followed`,
    help: () => 'name the folder itself with `--out`',
  },
  'output/link-below': {
    message: ({ folder }) => `the folder ${whole(folder)} is a link, and links are not followed`,
    help: () => 'put a folder there, or nothing',
  },
  'output/occupied': {
    message: ({ place, by }) =>
      `${whole(place)} could not be written: ${by === 'folder' ? 'a folder' : 'a device or a pipe'} is where the file should be`,
    help: () => 'move it away, or choose another folder',
  },
  'output/unwritable': {
    message: ({ place, reason }) => `${whole(place)} could not be written: ${diskFault(reason)}`,
  },
};
