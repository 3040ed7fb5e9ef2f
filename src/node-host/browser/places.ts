import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserSource } from '../../host.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A browser that may exist, and how it would be found. */
export interface Candidate {
  readonly program: string;
  readonly source: BrowserSource;
}

/**
 * Where a system keeps its browsers, Chrome first. Only absolute folders of PATH count, so that a workspace can't
 * provide one. `computeSystemExecutablePath` of `@puppeteer/browsers` knows only Chrome, at one place of Linux, and
 * runs `wslinfo` to look for it.
 */
export function listSystemPlaces(platform: NodeJS.Platform, env: Environment, home: string): readonly Candidate[] {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => ({
        program: `${folder}/${name}.app/Contents/MacOS/${name}`,
        source: { kind: 'application' } as const,
      })),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((program) =>
      roots.map((root) => ({ program: `${root}\\${program}`, source: { kind: 'program' } as const })),
    );
  }
  return [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'chromium-headless-shell',
    'microsoft-edge',
  ].flatMap((name) => searchPath(name, env).map((program) => ({ program, source: { kind: 'path', name } as const })));
}

/** The paths at which a program of this name may be. */
export function searchPath(name: string, { PATH = '' }: Environment): readonly string[] {
  return PATH.split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name));
}

/**
 * Browsers from puppeteer's installer, newest first: `chrome/linux-131.0.6778.204/chrome-linux64/chrome`. Its own
 * `getInstalledBrowsers` takes 130 ms to load, in which the browser can start already.
 */
export function listPuppeteerPlaces(env: Environment, home: string): readonly Candidate[] {
  const cache = env['PUPPETEER_CACHE_DIR'] || path.join(home, '.cache', 'puppeteer');
  return ['chrome', 'chrome-headless-shell'].flatMap((product) =>
    listFolder(path.join(cache, product))
      .toSorted(byVersion)
      .flatMap((version) =>
        listFolder(path.join(cache, product, version)).flatMap((build) =>
          [product, `${product}.exe`, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'].map(
            (name) => ({
              program: path.join(cache, product, version, build, name),
              source: { kind: 'puppeteer' } as const,
            }),
          ),
        ),
      ),
  );
}

function byVersion(one: string, other: string): number {
  const [left, right] = [readVersion(one), readVersion(other)];
  for (const [index, number] of left.entries()) {
    const difference = (right[index] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}

function readVersion(folder: string): readonly number[] {
  return (/\d+(?:\.\d+)*$/.exec(folder)?.[0] ?? '0').split('.').map(Number);
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
