import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/node-host/browser/find.ts';
import { listPuppeteerPlaces, listSystemPlaces } from '../../src/node-host/browser/places.ts';
import { openSession } from '../../src/node-host/browser/session.ts';
import { lookAtUnpacked, unpackedFolder } from '../../src/node-host/browser/unpacked.ts';
import { putProgram, surround } from '../support/browser.ts';
import { bare, newPlace, useScratch } from '../support/browser-scratch.ts';
import { sayThrown } from '../support/say.ts';

useScratch();

describe('the look-up', () => {
  const found = (choice: { readonly browser?: string }, env: Readonly<Record<string, string>>) => {
    const { found } = findBrowser(choice, surround({ ...bare(), ...env }));
    return 'program' in found ? [found.program, found.source] : ['', found.source];
  };
  const program = (name: string) => putProgram(path.join(newPlace('programs'), name), 'exit 1');

  it('takes the browser that is named, the option before the variables', () => {
    const [option, own, puppeteer, chrome] = ['a', 'b', 'c', 'd'].map(program);
    const env = { JD_BROWSER: own ?? '', PUPPETEER_EXECUTABLE_PATH: puppeteer ?? '', CHROME_PATH: chrome ?? '' };
    expect(found({ browser: option ?? '' }, env)).toEqual([option, { kind: 'named', name: '--browser' }]);
    expect(found({}, env)).toEqual([own, { kind: 'named', name: 'JD_BROWSER' }]);
    expect(found({}, { ...env, JD_BROWSER: '' })).toEqual([
      puppeteer,
      { kind: 'named', name: 'PUPPETEER_EXECUTABLE_PATH' },
    ]);
    expect(found({}, { CHROME_PATH: chrome ?? '' })).toEqual([chrome, { kind: 'named', name: 'CHROME_PATH' }]);
  });

  it('finds a browser that is named without its folder on PATH', () => {
    const place = program('my-chrome');
    expect(found({ browser: 'my-chrome' }, { PATH: path.dirname(place) })).toEqual([
      place,
      { kind: 'named', name: '--browser' },
    ]);
  });

  it.each([
    ['--browser', { browser: '/nowhere/chrome' }, {}],
    ['JD_BROWSER', {}, { JD_BROWSER: '/nowhere/chrome' }],
    ['CHROME_PATH', {}, { CHROME_PATH: '/nowhere/chrome' }],
  ])('takes no other for the one that %s names', (name, choice, env) => {
    const search = () => found(choice, { PATH: path.dirname(program('chromium')), ...env });
    expect(sayThrown(search)).toBe(
      `\`${name}\` names \`/nowhere/chrome\`, which is not a program on this machine; name another browser, or none`,
    );
  });

  it("takes the system's, Chrome first, and none from a relative folder or out of a snap", () => {
    const [chrome, chromium] = [program('google-chrome'), program('chromium')];
    const PATH = ['bin', path.dirname(chromium), path.dirname(chrome)].join(path.delimiter);
    expect(found({}, { PATH })).toEqual([chrome, { kind: 'path', name: 'google-chrome' }]);
    expect(listSystemPlaces('linux', { PATH: 'bin:.' }, '/home/me')).toEqual([]);
    const snap = putProgram(path.join(newPlace('snap'), 'chromium'), 'exec /snap/bin/chromium "$@"');
    const search = findBrowser({}, surround({ ...bare(), PATH: path.dirname(snap) }));
    expect(search.passedOver).toEqual([{ place: snap, why: 'snap' }]);
  });

  it('knows where other systems keep theirs', () => {
    expect(listSystemPlaces('darwin', {}, '/Users/me').map(({ program }) => program)).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' };
    expect(listSystemPlaces('win32', env, '').map(({ program }) => program)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\me\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it("takes the newest of puppeteer's cache", () => {
    const cache = newPlace('puppeteer');
    const put = (folder: string) => putProgram(path.join(cache, folder), 'exit 1');
    put('chrome/linux-99.0.1.0/chrome-linux64/chrome');
    const newest = put('chrome/linux-131.0.10.2/chrome-linux64/chrome');
    put('chrome/linux-131.0.9.40/chrome-linux64/chrome');
    expect(found({}, { PUPPETEER_CACHE_DIR: cache })).toEqual([newest, { kind: 'puppeteer' }]);
    expect(listPuppeteerPlaces({}, newPlace('home'))).toEqual([]);
  });

  it('says what to do where there is none', () => {
    const elsewhere = pathToFileURL(`${newPlace('jd')}/`);
    const env = { ...bare(), XDG_CACHE_HOME: newPlace('cache') };
    expect(sayThrown(() => findBrowser({}, { env, root: elsewhere }))).toBe(
      'no browser found to print with; run `jd browser install`, install Chrome, Chromium or Edge, or name one with `--browser` or `JD_BROWSER`',
    );
  });
});

describe("jd's own browser", () => {
  it('is unpacked once, for its user alone, by two at a time', async () => {
    const env = { ...bare(), XDG_CACHE_HOME: newPlace('cache') };
    const sessions = [openSession({}, surround(env)), openSession({}, surround(env))];
    try {
      const versions = await Promise.all(sessions.map((session) => session.version()));
      expect(versions[0]).toMatch(/Chrome\/\d+/);
      expect(versions[1]).toBe(versions[0]);
    } finally {
      for (const session of sessions) await session.close();
    }
    const folder = unpackedFolder(env);
    expect(readdirSync(path.dirname(folder))).toEqual([path.basename(folder)]);
    expect(lookAtUnpacked(env)).toMatchObject({ program: path.join(folder, 'chromium') });
    expect(findBrowser({}, surround(env)).found).toMatchObject({ source: { kind: 'unpacked' } });
    chmodSync(folder, 0o777);
    expect(lookAtUnpacked(env)).toBe('distrusted');
    const { found, passedOver } = findBrowser({}, surround(env));
    expect(found).toHaveProperty('archive');
    expect(passedOver).toEqual([{ place: folder, why: 'shared' }]);
  });

  it('is unpacked for one run where the cache folder can not be written', async () => {
    const file = newPlace('file');
    writeFileSync(file, '');
    const session = openSession({}, surround({ ...bare(), XDG_CACHE_HOME: file }));
    try {
      expect((await session.print('<p>printed')).text).toBe('printed');
    } finally {
      await session.close();
    }
    expect(existsSync(path.join(file, 'jd'))).toBe(false);
  });
});
