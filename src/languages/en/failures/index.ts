import type { FailureTexts } from '../../failure-texts.ts';
import { baselineFailures } from './baseline.ts';
import { browserFailures } from './browser.ts';
import { buildFailures } from './build.ts';
import { commandFailures } from './command.ts';
import { importFailures } from './import.ts';
import { libraryFailures } from './library.ts';
import { nameFailures } from './name.ts';
import { outputFailures } from './output.ts';
import { renameFailures } from './rename.ts';
import { serveFailures } from './serve.ts';
import { workspaceFailures } from './workspace.ts';

export const failureTexts: FailureTexts = {
  phrases: {
    ...commandFailures,
    ...workspaceFailures,
    ...nameFailures,
    ...outputFailures,
    ...buildFailures,
    ...browserFailures,
    ...importFailures,
    ...serveFailures,
    ...libraryFailures,
    ...renameFailures,
    ...baselineFailures,
  },
  join: (message, help) => `${message}; ${help}`,
  bug: 'this is a bug in jd, not in your files; please report it with the lines below',
};
