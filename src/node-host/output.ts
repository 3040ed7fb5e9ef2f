import type { WriteStream } from 'node:tty';
import { Failure } from '../failure.ts';
import type { Output } from '../host.ts';
import { findLanguage } from '../languages/index.ts';

/** Whether a stream that jd writes to is gone; each has one listener, however often the library is called. */
const watched = new WeakMap<WriteStream, { gone: boolean }>();

function watch(stream: WriteStream): { readonly gone: boolean } {
  const known = watched.get(stream);
  if (known !== undefined) return known;
  const state = { gone: false };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!state.gone && error.code !== 'EPIPE') reportFault(stream, error);
    state.gone = true;
  });
  watched.set(stream, state);
  return state;
}

/**
 * A stream that jd writes to. If a reader stops early (`jd graph | head`), that is not an error; any other fault is
 * reported once.
 */
export function openOutput(stream: WriteStream, env: Readonly<Record<string, string | undefined>>): Output {
  const state = watch(stream);
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    colour: chooseColour(env, isTerminal, stream),
    columns: stream.columns || 100,
    write(content) {
      if (!state.gone) stream.write(content);
    },
  };
}

/** If the disk is full in `jd validate > findings.txt`, the output is cut short, so the exit code must say so. */
function reportFault(stream: WriteStream, { code = 'EUNKNOWN' }: NodeJS.ErrnoException): void {
  process.on('exit', () => {
    process.exitCode = 3;
  });
  if (stream !== process.stderr) void reportCut(code);
}

/** The command may have ended, so the language is found from its arguments. */
async function reportCut(reason: string): Promise<void> {
  const { failureTexts, formatFailure } = await import('../languages/failures.ts');
  const texts = await failureTexts[findLanguage(process.argv.slice(2), process.env)]();
  const failure = new Failure('output/cut-short', { reason }, 3);
  process.stderr.write(`jd: ${formatFailure(texts, failure)}\n`);
}

/** FORCE_COLOR has precedence over NO_COLOR, as in Node; without either, only a terminal gets colour. */
function chooseColour(
  { FORCE_COLOR, NO_COLOR }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  stream: WriteStream,
): Output['colour'] {
  if (FORCE_COLOR !== undefined) {
    if (FORCE_COLOR === '0' || FORCE_COLOR === 'false') return 0;
    return FORCE_COLOR === '2' ? 2 : FORCE_COLOR === '3' ? 3 : 1;
  }
  if (NO_COLOR || !isTerminal) return 0;
  const depth = stream.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}
