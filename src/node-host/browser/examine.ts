import { mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import type { BrowserChoice, Examination } from '../../host.ts';
import { chooseLanguage } from '../../languages/index.ts';
import { cacheFolder, makeCacheFolder } from '../cache-folder.ts';
import { openBuiltIn } from '../fonts/built-in.ts';
import { findBrowser, type Surroundings } from './find.ts';
import type { Environment } from './places.ts';
import { openSession } from './session.ts';
import { needsNoSandbox } from './start.ts';

type Check = Examination['checks'][number];

/** Looks, starts the browser and prints a page with it: what is said to work has worked. */
export async function examine(choice: BrowserChoice, surroundings: Surroundings): Promise<Examination> {
  const browser = await check('browser', () => lookForBrowser(choice, surroundings));
  const version = browser.good ? await check('version', () => tryBrowser(choice, surroundings)) : undefined;
  return {
    checks: [
      browser,
      ...(version === undefined ? [] : [version, lookAtSandbox(version)]),
      await check('fonts', () => findFont(surroundings.root)),
      lookAtLocale(surroundings.env),
      lookAtCache(surroundings.env),
    ],
  };
}

/** A Failure says what is lacking and, behind its first semicolon, what to do. */
async function check(topic: Check['topic'], find: () => string | Promise<string>): Promise<Check> {
  try {
    return { topic, good: true, found: await find() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const [, found = error.message, advice] = /^(.*?); (.*)$/s.exec(error.message) ?? [];
    return { topic, good: false, found, ...(advice === undefined ? {} : { advice }) };
  }
}

function lookForBrowser(choice: BrowserChoice, surroundings: Surroundings): string {
  const { found, passedOver } = findBrowser(choice, surroundings);
  const shown =
    'program' in found ? `${found.program} (${found.source})` : `packed in ${found.archive} (${found.source})`;
  return [shown, ...passedOver].join('; ');
}

async function tryBrowser(choice: BrowserChoice, surroundings: Surroundings): Promise<string> {
  const session = openSession(choice, surroundings);
  try {
    const version = await session.version();
    await session.print('<!doctype html><title>jd</title><p>jd');
    return `${version}, which has printed a page`;
  } finally {
    await session.close();
  }
}

function lookAtSandbox({ good, found }: Check): Check {
  const topic = 'sandbox';
  if (!good && !found.includes('sandbox')) return { topic, good, found: 'not known, for the browser did not start' };
  if (!good) return { topic, good, found: 'this machine forbids it' };
  if (!needsNoSandbox()) return { topic, good: true, found: 'on' };
  return { topic, good: false, found: 'off, for you are root', advice: 'run jd as another user to have it on' };
}

function findFont(root: URL): string {
  const { version, slices } = openBuiltIn(root);
  if (slices.size === 0) throw new Error('its list of characters is empty');
  return `jd's own is there (Noto Sans SC, ${version}); no other is needed`;
}

function lookAtLocale(env: Environment): Check {
  const topic = 'locale';
  const [name, value] =
    ['LC_ALL', 'LC_CTYPE', 'LANG'].map((each) => [each, env[each]] as const).find(([, set]) => set) ?? [];
  const language = chooseLanguage(undefined, env);
  if (value === undefined) return { topic, good: true, found: `${language}, for none is set` };
  const found = `${language}, by ${name}=${value}`;
  const [, encoding = 'UTF-8'] = /\.([^@]*)/.exec(value) ?? [];
  if (/^utf-?8$/i.test(encoding)) return { topic, good: true, found };
  return {
    topic,
    good: false,
    found,
    advice: `set ${name} to one in UTF-8, which is what jd writes, such as zh_CN.UTF-8`,
  };
}

function lookAtCache(env: Environment): Check {
  const folder = cacheFolder(env);
  try {
    makeCacheFolder(env);
    rmdirSync(mkdtempSync(path.join(folder, 'trying-')));
    return { topic: 'cache', good: true, found: `${folder}, which can be written` };
  } catch {
    const advice = 'make it writable, or set XDG_CACHE_HOME to a folder that is; until then every PDF takes longer';
    return { topic: 'cache', good: false, found: `${folder} can't be written`, advice };
  }
}
