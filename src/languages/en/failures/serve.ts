import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';

const reasons: Readonly<Record<string, string>> = { EACCES: 'the system keeps it for administrators' };

export const serveFailures: FailurePhrases<'serve'> = {
  'serve/port-taken': {
    message: ({ port }) => `another program uses port ${port}`,
    help: () => 'choose another with `--port`, or leave it out for any free one',
  },
  'serve/no-port': {
    message: ({ port, reason }) =>
      `${port === 0 ? 'no port can' : `port ${port} can't`} be used: ${reasons[reason] ?? reason}`,
    help: () => 'choose another with `--port`, such as 8000',
  },
  'serve/editor': {
    message: ({ value }) => `\`JD_EDITOR_URL\` is ${whole(value)}, which is not an address with \`{file}\` in it`,
    help: () => 'write one such as `idea://open?file={file}&line={line}`, or unset it for VS Code',
  },
};
