import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { findBrowser } from '../../src/node-host/browser/find.ts';
import { listPuppeteerPlaces, listSystemPlaces } from '../../src/node-host/browser/places.ts';
import { openPrinter } from '../../src/node-host/browser/printer.ts';
import { openSession } from '../../src/node-host/browser/session.ts';
import { lookAtUnpacked, unpackedFolder } from '../../src/node-host/browser/unpacked.ts';
import { listProcesses, putProgram, readPdf, root, surround } from '../support/browser.ts';
import { writeOpenPage } from '../support/open-page.ts';
import { say, sayRefusal, sayThrown } from '../support/say.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'jd-print-'));
const { TMPDIR } = process.env;
let names = 0;

/** Browsers keep their folders in the temporary one: what is left of them is seen. */
beforeAll(() => {
  process.env['TMPDIR'] = path.join(scratch, 'temporary');
  mkdirSync(process.env['TMPDIR']);
});
afterAll(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  rmSync(scratch, { recursive: true, force: true });
});
afterEach(() => expectNothingLeft());

/** A killed process of many megabytes takes the system a moment to bury. */
async function expectNothingLeft(): Promise<void> {
  expect(readdirSync(path.join(scratch, 'temporary'))).toEqual([]);
  await vi.waitFor(() => expect(listProcesses(path.join(scratch, 'temporary'))).toEqual([]), 5000);
}

const newPlace = (name = '') => path.join(scratch, `${names++}-${name}`);

/** A folder without any browser, and no others known. */
const bare = (): Readonly<Record<string, string>> => ({
  PATH: newPlace('bin'),
  PUPPETEER_CACHE_DIR: newPlace('puppeteer'),
});

/** The sentence that printing is refused with. */
async function refuse(browser: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const printer = openPrinter({ browser }, surround(env));
  try {
    await printer.started;
    const error = await printer.print('<p>text').then(
      () => expect.fail('printed'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(3);
    expect(await printer.print('<p>text').catch((reason: unknown) => reason)).toEqual(error);
    await expectNothingLeft();
    return say(error);
  } finally {
    await printer.close();
  }
}

describe.each([
  ['the browser of this machine', {}],
  ['the browser that is installed with jd', bare()],
])('a printer with %s', (_, env) => {
  it('reaches no server and no file, and runs no script, however often it prints', async () => {
    const canary = newPlace('canary.txt');
    writeFileSync(canary, 'CANARY');
    let connections = 0;
    const server = await listen(() => {
      connections += 1;
    });
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/`);
    expect(connections).toBe(1);
    const printer = openPrinter({}, surround(env));
    try {
      for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
        const { pdf, text } = await printer.print(writeOpenPage(`http://${name}:${port}`, pathToFileURL(canary).href));
        const read = await readPdf(pdf);
        expect(text).toContain('Closed all around');
        expect(read).toContain('Closed all around');
        expect(`${text}${read}${Buffer.from(pdf).toString('latin1')}`).not.toMatch(/CANARY|SCRIPT RAN/);
      }
      expect(connections).toBe(1);
    } finally {
      await printer.close();
      server.closeAllConnections();
      server.close();
    }
  });

  it('begins each page anew, in the order it was asked', async () => {
    const printer = openPrinter({}, surround(env));
    try {
      const [first, second] = await Promise.all([
        printer.print('<!doctype html><style>@page{size:A3} p{display:none}</style><p>first</p><h1>One</h1>'),
        printer.print('<!doctype html><title>Second</title><p>second</p>'),
      ]);
      expect([first.text, second.text]).toEqual(['One', 'second']);
      expect((await readPdf(first.pdf)).trim()).toBe('One');
      expect((await readPdf(second.pdf)).trim()).toBe('second');
      expect(Buffer.from(second.pdf).toString('latin1')).not.toContain('1191');
      expect(await sayRefusal(printer.print('<meta http-equiv=refresh content="0;url=about:blank"><p>gone'))).toMatch(
        /^the page to print leads elsewhere by itself/,
      );
    } finally {
      await printer.close();
      await printer.close();
    }
  });

  it('draws what no font has as a box, in no font of the machine', async () => {
    const printer = openPrinter({}, surround(env));
    try {
      const { pdf } = await printer.print(
        '<!doctype html><html lang=zh-CN><body style="font-family: serif">abc 中文 𠮷 ☃',
      );
      const fonts =
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/BaseFont \/\S+/g) ?? [];
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/\+jd(?:-|#20)box$/);
      expect(await readPdf(pdf)).toContain('abc');
    } finally {
      await printer.close();
    }
  });
});

async function listen(count: () => void): Promise<Server> {
  const server = createServer((_request, response) => response.end('SERVED'));
  server.on('connection', count);
  server.listen(0, '::');
  await once(server, 'listening');
  return server;
}

describe('a browser that fails', () => {
  const fake = (script: string) => putProgram(newPlace('browser'), script);

  it.each<[string, string, RegExp]>([
    [
      'ends at once',
      'exit 1',
      /^the browser `\S+` that `--browser` names ended with exit code 1 before it was ready; name/,
    ],
    [
      'says why',
      'echo "out of luck" >&2; exit 4',
      /exit code 4 before it was ready, and last said `out of luck`; name/,
    ],
    [
      'kills itself',
      'kill -9 $$',
      /was killed before it was ready \(SIGKILL\), perhaps for want of memory; try again$/,
    ],
    [
      'lacks a library',
      'echo "x: error while loading shared libraries: libnss3.so: no" >&2; exit 127',
      /lacks the library `libnss3.so`; install/,
    ],
    [
      'has no sandbox',
      'echo "FATAL: No usable sandbox! See" >&2; kill -6 $$',
      /could not make its sandbox, because this machine forbids it; allow/,
    ],
    [
      'meets a full disk',
      'echo "write: No space left on device" >&2; exit 1',
      /ended before it was ready, because the disk is full; make room/,
    ],
    ['talks nonsense', "printf 'hello\\0' >&4; exec sleep 60", /doesn't answer as Chromium does; name/],
    [
      'answers what was not asked',
      `printf '{"id":1,"result":7}\\0{"id":2,"result":7}\\0' >&4; exec sleep 60`,
      /doesn't answer as Chromium does; name/,
    ],
  ])('%s: is told of in a sentence', async (_, script, reason) => {
    expect(await refuse(fake(script))).toMatch(reason);
  });

  it.each([
    ['hangs', 'exec sleep 60'],
    ['leaves a child that hangs', 'sleep 60 & sleep 60 & wait'],
    ['floods its standard error', 'exec yes >&2'],
  ])('%s: is stopped in time, with all its children', async (_, script) => {
    expect(await refuse(fake(script), { JD_TIME_LIMIT: '0.4' })).toMatch(
      /did not get ready within 0\.4 seconds and was stopped; give it more time with `JD_TIME_LIMIT=SECONDS`, or name/,
    );
  });

  it.each(['0', '-1', 'soon', '1e9'])('is given no time limit of `%s`', async (limit) => {
    const printer = openPrinter({ browser: fake('exec sleep 60') }, surround({ JD_TIME_LIMIT: limit }));
    expect(await sayRefusal(printer.print(''))).toMatch(
      /^`JD_TIME_LIMIT` is `.*`, but takes a number of seconds; set it to one such as 120, or unset it$/,
    );
    await printer.close();
  });

  it('is stopped while it prints, too', async () => {
    const env: Record<string, string | undefined> = { ...surround().env, JD_TIME_LIMIT: '60' };
    const hurried = openPrinter({}, { ...surround(), env });
    await hurried.print('<p>text');
    // The limit counts anew for each print.
    env['JD_TIME_LIMIT'] = '2';
    expect(await sayRefusal(hurried.print(`<p>${'<b>much </b>'.repeat(2_000_000)}`))).toMatch(
      /did not print within 2 seconds/,
    );
    await expectNothingLeft();
    await hurried.close();
  }, 240_000);

  it('is told of when it dies between two prints, and when jd gives up', async () => {
    const session = openSession({}, surround());
    await session.print('<p>text');
    const { kill } = await session.running;
    kill();
    expect(await sayRefusal(session.print('<p>text'))).toMatch(/was killed while printing \(SIGKILL\)/);
    await expectNothingLeft();
    const given = openSession({}, surround());
    const printed = given.print('<p>text');
    const closed = given.close();
    expect(await sayRefusal(printed)).toBe('printing was given up before it was done');
    await closed;
  });

  it('gets nothing of the environment but what it needs', async () => {
    const place = newPlace('environment');
    await refuse(fake(`env > ${place}; exit 1`), { NPM_TOKEN: 'secret', LANG: 'zh_CN.UTF-8' });
    const names = readFileSync(place, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0] ?? '');
    expect(names).toEqual(expect.arrayContaining(['HOME', 'PATH', 'TZ', 'FONTCONFIG_FILE']));
    const needed = ['HOME', 'PATH', 'TZ', 'LANG', 'TMPDIR', 'FONTCONFIG_FILE'];
    expect(names.filter((name) => !needed.includes(name) && !/^(?:PWD|OLDPWD|SHLVL|_)$/.test(name))).toEqual([]);
  });
});

describe('jd that is ended while a browser is open', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(fileURLToPath(new URL('node_modules/', root)), '.jd-print-'));
    const lines = [
      "import { openPrinter } from '../src/node-host/browser/printer.ts';",
      'const env = JSON.parse(process.argv[2]);',
      'const printer = openPrinter({}, { env, root: new URL(process.argv[3]) });',
      "if (process.argv[4] === 'printed') await printer.print('<p>text');",
      'else await printer.started;',
      "process.send('ready');",
      "process.on('message', () => { throw new Error('unforeseen'); });",
    ];
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: fileURLToPath(root) },
      outfile: path.join(folder, 'child.mjs'),
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function begin(moment: string): Promise<ChildProcess> {
    const child = spawn(
      process.execPath,
      [path.join(folder, 'child.mjs'), JSON.stringify(surround().env), root.href, moment],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    await once(child, 'message');
    expect(listProcesses(path.join(scratch, 'temporary')).length).toBeGreaterThan(0);
    return child;
  }

  it.each<[NodeJS.Signals, number, string]>([
    ['SIGINT', 130, 'printed'],
    ['SIGTERM', 143, 'printed'],
    ['SIGHUP', 129, 'printed'],
    ['SIGTERM', 143, 'started'],
  ])('by %s leaves nothing behind and ends with %i', async (signal, code, moment) => {
    const child = await begin(moment);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    await expect.poll(() => listProcesses(path.join(scratch, 'temporary'))).toEqual([]);
  });

  it('by a fault of its own leaves nothing behind either', async () => {
    const child = await begin('printed');
    child.send('fail');
    expect(await once(child, 'exit')).toEqual([1, null]);
    await expect.poll(() => listProcesses(path.join(scratch, 'temporary'))).toEqual([]);
  });
});

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
      `\`${name}\` names \`/nowhere/chrome\`, which is not a program on this machine; name another browser or none`,
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
