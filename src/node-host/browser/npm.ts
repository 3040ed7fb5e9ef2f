import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import { isProgram } from './find.ts';
import { type Environment, searchPath } from './places.ts';
import { onEnd } from './sweep.ts';

/**
 * Downloads a package's tarball into `folder`. npm runs there, so that the user's settings apply and not those of a
 * workspace.
 */
export async function fetchPackage(specifier: string, folder: string, env: Environment): Promise<string> {
  const beside = path.dirname(process.execPath);
  const npm = [...searchPath('npm', env), path.join(beside, 'npm')].find(isProgram);
  if (npm === undefined) {
    throw new Failure('browser/no-npm', {}, 3);
  }
  // npm is a script that looks for node on PATH.
  const PATH = [env['PATH'], beside].filter(Boolean).join(path.delimiter);
  const { code, said } = await runNpm(npm, ['pack', specifier, '--ignore-scripts', '--loglevel=error'], folder, {
    ...env,
    PATH,
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code === 0 && tarball !== undefined) return path.join(folder, tarball);
  const reason = findReason(said);
  if (reason === 'ENOSPC') throw new Failure('browser/fetch-disk-full', {}, 3);
  throw new Failure('browser/not-fetched', { reason }, 3);
}

/** The code of npm's error, such as ENOTFOUND or E404; other parts of the error may contain addresses. */
function findReason(said: string): string {
  const lines = said.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim());
  const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length) ?? '';
  return /^[A-Z0-9_]+$/.test(code) ? code : '';
}

function runNpm(
  npm: string,
  words: readonly string[],
  cwd: string,
  env: Environment,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(npm, words, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const release = onEnd(() => child.kill('SIGKILL'));
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
    child.on('error', () => resolve({ code: null, said }));
    child.on('close', (code) => {
      release();
      resolve({ code, said });
    });
  });
}
