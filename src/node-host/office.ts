import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProgram } from './browser/find.ts';
import { type Environment, searchPath } from './browser/places.ts';
import { makeStaging, onEnd } from './browser/sweep.ts';

/** LibreOffice takes seconds to start, and a minute for a large book on a busy machine. */
const longestSeconds = 180;
const filters = { docx: 'docx:MS Word 2007 XML', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const;

/**
 * A document as LibreOffice saves it in another format; undefined if LibreOffice is not there or can't read it. It works
 * in a profile of its own, so that an open window is left alone, no macro runs and nothing is remembered.
 */
export async function convertDocument(
  file: string,
  format: 'docx' | 'xlsx',
  env: Environment,
): Promise<Uint8Array | undefined> {
  const program = [...searchPath('soffice', env), ...searchPath('libreoffice', env), ...usualPlaces(env)].find(
    isProgram,
  );
  if (program === undefined) return undefined;
  const folder = makeStaging(tmpdir(), 'jd-office');
  const release = onEnd(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    await run(program, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filters[format],
      '--outdir',
      path.join(folder, 'out'),
      file,
    ]);
    const made = readdirSync(path.join(folder, 'out'), { withFileTypes: true }).find((entry) => entry.isFile());
    return made === undefined ? undefined : new Uint8Array(readFileSync(path.join(folder, 'out', made.name)));
  } catch {
    return undefined;
  } finally {
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}

function usualPlaces(env: Environment): string[] {
  return [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    path.join(homedir(), 'Applications/LibreOffice.app/Contents/MacOS/soffice'),
    ...[env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
      folder === undefined ? [] : [path.join(folder, 'LibreOffice', 'program', 'soffice.exe')],
    ),
  ];
}

function run(program: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const stop = () => {
      // LibreOffice is a script that starts the program, so the whole group is ended.
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const timer = setTimeout(stop, longestSeconds * 1000);
    const release = onEnd(stop);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      release();
      resolve();
    });
  });
}
