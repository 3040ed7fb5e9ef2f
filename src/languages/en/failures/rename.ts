import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';

export const renameFailures: FailurePhrases<'rename'> = {
  'rename/broken': {
    message: ({ file }) => `${whole(file)} can't be read, so a reference in it might be missed`,
    help: () => 'fix it first',
  },
  'rename/other-meaning': {
    message: ({ id, name, file }) =>
      `with the id ${whole(id)}, ${whole(name)} in ${whole(file)} would mean another position`,
    help: () => 'choose another id, or write the id of the position that is meant there',
  },
  'rename/editor': {
    message: () => "this editor can't rename files, and a position's id is the name of its file",
    help: () => 'rename the file and change its references by hand',
  },
};
