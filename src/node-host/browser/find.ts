import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import type { PassedOver } from '../../findings/browser-trouble.ts';
import type { BrowserChoice, BrowserSource } from '../../host.ts';
import type { Browser } from './browser.ts';
import { type Environment, listPuppeteerPlaces, listSystemPlaces, searchPath } from './places.ts';
import { findArchive, lookAtUnpacked, unpackedFolder } from './unpacked.ts';

/** Where to look: the environment, and the folder of jd's own package. */
export interface Surroundings {
  readonly env: Environment;
  readonly root: URL;
}

export interface Search {
  /** What will be used: a browser, or a packed one that must be unpacked first. */
  readonly found: Browser | { readonly archive: string; readonly source: BrowserSource };
  readonly passedOver: readonly PassedOver[];
}

/**
 * Finds the browser to print with: a named one, then the system's, puppeteer's and jd's own. Fails if there is none.
 */
export function findBrowser({ browser }: BrowserChoice, { env, root }: Surroundings): Search {
  const named = findNamed(browser, env);
  if (named !== undefined) return { found: named, passedOver: [] };
  const passedOver: PassedOver[] = [];
  const places = [...listSystemPlaces(process.platform, env, homedir()), ...listPuppeteerPlaces(env, homedir())];
  for (const place of places.filter(({ program }) => isProgram(program))) {
    if (!isSnap(place.program)) return { found: place, passedOver };
    passedOver.push({ place: place.program, why: 'snap' });
  }
  const unpacked = lookAtUnpacked(env);
  if (unpacked === 'distrusted') {
    passedOver.push({ place: unpackedFolder(env), why: 'shared' });
  } else if (unpacked !== undefined) return { found: unpacked, passedOver };
  const archive = findArchive(root);
  if (archive !== undefined) return { found: { archive, source: { kind: 'package' } }, passedOver };
  throw new Failure('browser/missing', { passedOver }, 3);
}

/** If a named browser doesn't exist, no other is used instead. */
function findNamed(browser: string | undefined, env: Environment): Browser | undefined {
  const namings = ['JD_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'].map(
    (name) => [name, env[name] || undefined] as const,
  );
  for (const [namedBy, name] of [['--browser', browser] as const, ...namings]) {
    if (name === undefined) continue;
    const onPath = /[/\\]/.test(name) ? [] : searchPath(name, env);
    const program = [path.resolve(name), ...onPath].find(isProgram);
    if (program !== undefined) return { program, source: { kind: 'named', name: namedBy }, namedBy };
    throw new Failure('browser/not-program', { namedBy, name }, 3);
  }
  return undefined;
}

/** Whether a path is a file that this user may run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether it is a link to the snap program, or Ubuntu's small script that starts it. */
function isSnap(program: string): boolean {
  try {
    const real = realpathSync(program);
    if (real.startsWith('/snap/') || path.basename(real) === 'snap') return true;
    return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
  } catch {
    return false;
  }
}
