import type { WriteStream } from 'node:tty';
import type { Output } from '../host.ts';

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
function tellFault(stream: WriteStream, { code = 'unknown fault' }: NodeJS.ErrnoException): void {
  process.on('exit', () => {
    process.exitCode = 3;
  });
  const reason = code === 'ENOSPC' ? 'the disk is full' : code;
  if (stream !== process.stderr) process.stderr.write(`jd: the output could not be written: ${reason}\n`);
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
