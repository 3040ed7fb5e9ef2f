import { mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import type { BrowserChoice, Check } from '../../host.ts';
import { chooseLanguage } from '../../languages/index.ts';
import { cacheFolder, makeCacheFolder } from '../cache-folder.ts';
import { builtInFonts, openBuiltIn } from '../fonts/built-in.ts';
import { findBrowser, type Surroundings } from './find.ts';
import type { Environment } from './places.ts';
import { openSession } from './session.ts';
import { needsNoSandbox } from './start.ts';

/** Finds the browser, starts it and prints a page, so that what is reported as working has worked. */
export async function examine(choice: BrowserChoice, surroundings: Surroundings): Promise<readonly Check[]> {
  const browser = await check('browser', () => lookForBrowser(choice, surroundings));
  const version = browser.good ? await check('version', () => tryBrowser(choice, surroundings)) : undefined;
  return [
    browser,
    ...(version === undefined ? [] : [version, lookAtSandbox(version)]),
    await check('fonts', () => findFont(surroundings.root)),
    lookAtLocale(surroundings.env),
    lookAtCache(surroundings.env),
  ];
}

async function check(topic: 'browser' | 'version' | 'fonts', find: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { topic, good: false, failure: error };
  }
}

function lookForBrowser(choice: BrowserChoice, surroundings: Surroundings): Check {
  const { found, passedOver } = findBrowser(choice, surroundings);
  const packed = 'archive' in found;
  const place = packed ? found.archive : found.program;
  return { topic: 'browser', good: true, place, packed, source: found.source, passedOver };
}

async function tryBrowser(choice: BrowserChoice, surroundings: Surroundings): Promise<Check> {
  const session = openSession(choice, surroundings);
  try {
    const version = await session.version();
    await session.print('<!doctype html><title>jd</title><p>jd');
    return { topic: 'version', good: true, version };
  } finally {
    await session.close();
  }
}

function lookAtSandbox(version: Check): Check {
  const topic = 'sandbox';
  if ('failure' in version) {
    return { topic, good: false, why: version.failure.code === 'browser/no-sandbox' ? 'forbidden' : 'unknown' };
  }
  return needsNoSandbox() ? { topic, good: false, why: 'root' } : { topic, good: true };
}

function findFont(root: URL): Check {
  const { version, slices } = openBuiltIn(root, builtInFonts.han);
  const latin = openBuiltIn(root, builtInFonts.latin);
  if (slices.size === 0 || latin.slices.size === 0) throw new Error('its list of characters is empty');
  return { topic: 'fonts', good: true, version };
}

function lookAtLocale(env: Environment): Check {
  const [name, value] =
    ['LC_ALL', 'LC_CTYPE', 'LANG'].map((each) => [each, env[each]] as const).find(([, set]) => set) ?? [];
  const [, encoding = 'UTF-8'] = /\.([^@]*)/.exec(value ?? '') ?? [];
  return {
    topic: 'locale',
    good: /^utf-?8$/i.test(encoding),
    language: chooseLanguage(undefined, env),
    setting: value === undefined ? '' : `${name}=${value}`,
  };
}

function lookAtCache(env: Environment): Check {
  const folder = cacheFolder(env);
  try {
    makeCacheFolder(env);
    rmdirSync(mkdtempSync(path.join(folder, 'trying-')));
    return { topic: 'cache', good: true, folder };
  } catch {
    return { topic: 'cache', good: false, folder };
  }
}
