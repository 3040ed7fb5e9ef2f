import type { WriteStream } from 'node:tty';
import { Failure } from '../failure.ts';
import type { Output } from '../host.ts';
import { findLanguage } from '../languages/index.ts';

/** A stream as jd writes to it. A reader that goes away early (`jd graph | head`) is no error; any other fault is told once. */
export function openOutput(stream: WriteStream, env: Readonly<Record<string, string | undefined>>): Output {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!gone && error.code !== 'EPIPE') tellFault(stream, error);
    gone = true;
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    colour: chooseColour(env, isTerminal, stream),
    columns: stream.columns || 100,
    write(text) {
      if (!gone) stream.write(text);
    },
  };
}

/** A full disk behind `jd validate > findings.txt`: what was printed is cut short, and whoever reads the exit code must know. */
function tellFault(stream: WriteStream, { code = 'EUNKNOWN' }: NodeJS.ErrnoException): void {
  process.on('exit', () => {
    process.exitCode = 3;
  });
  if (stream !== process.stderr) void tellCut(code);
}

/** The command may have ended by now, so that only its words are left to find its language by. */
async function tellCut(reason: string): Promise<void> {
  const { failureTexts, formatFailure } = await import('../languages/failures.ts');
  const texts = await failureTexts[findLanguage(process.argv.slice(2), process.env)]();
  const failure = new Failure('output/cut-short', { reason }, 3);
  process.stderr.write(`jd: ${formatFailure(texts, failure)}\n`);
}

/** FORCE_COLOR goes before NO_COLOR, as Node itself has it; else colour is for terminals. */
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
