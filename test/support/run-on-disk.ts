import path from 'node:path';
import { main } from '../../src/main.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { collectOutput } from './collect-output.ts';

const onDisk = openNodeHost(new URL('../../', import.meta.url));

/** Runs jd in a folder of the disk; `told` is its last line on stderr. */
export async function runOnDisk(
  folder: string,
  argv: readonly string[],
): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string; readonly told: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const host = {
    ...onDisk,
    cwd: folder,
    resolve: (...parts: readonly string[]) => path.resolve(folder, ...parts),
    stdout: collectOutput(out),
    stderr: collectOutput(err),
  };
  const exitCode = await main([...argv, '--lang', 'en'], host);
  const said = err.join('');
  return { exitCode, out: out.join(''), err: said, told: said.trimEnd().split('\n').at(-1) ?? '' };
}
