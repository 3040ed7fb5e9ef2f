import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Check } from '../../src/host.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { root } from '../support/browser.ts';
import { runJd } from '../support/run.ts';
import { say } from '../support/say.ts';

const sound: readonly Check[] = [
  {
    topic: 'browser',
    good: true,
    place: '/usr/bin/chromium',
    packed: false,
    source: { kind: 'path', name: 'chromium' },
    passedOver: [{ place: '/snap/bin/chromium', why: 'snap' }],
  },
  { topic: 'version', good: true, version: 'Chrome/1.2' },
  { topic: 'sandbox', good: true },
  { topic: 'fonts', good: true, version: '5.3.1' },
  { topic: 'locale', good: true, language: 'en', setting: 'LANG=en_GB.UTF-8' },
  { topic: 'cache', good: true, folder: '/cache' },
];
const lacks: readonly Check[] = [
  { topic: 'browser', good: false, failure: new Failure('browser/missing', { passedOver: [] }, 3) },
  {
    topic: 'version',
    good: false,
    failure: new Failure('browser/not-chromium', { browser: { program: '/x' } }, 3),
  },
  { topic: 'fonts', good: false, failure: new Failure('font/missing', { name: 'noto' }, 3) },
  { topic: 'sandbox', good: false, why: 'root' },
  { topic: 'locale', good: false, language: 'zh-CN', setting: 'LC_ALL=zh_CN.GBK' },
  { topic: 'cache', good: false, folder: '/cache' },
];

describe('jd doctor', () => {
  it('prints what was found, a line for each topic', async () => {
    const { exitCode, out, err } = await runJd(['doctor'], {}, { examination: () => sound });
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        "ok    browser  /usr/bin/chromium (`chromium` on PATH); `/snap/bin/chromium` is a snap, which can't see the files that jd gives it",
        'ok    version  Chrome/1.2, which has printed a page',
        'ok    sandbox  on',
        'ok    fonts    bundled Noto Sans SC 5.3.1; no other font needed',
        'ok    locale   en, by LANG=en_GB.UTF-8',
        'ok    cache    /cache, which can be written',
        '',
        'PDFs can be printed here',
        '',
      ].join('\n'),
    );
  });

  it('says the same in Chinese, in columns', async () => {
    const { out } = await runJd(['doctor', '--lang', 'zh-CN'], {}, { examination: () => sound });
    expect(out).toBe(
      [
        '正常  浏览器    /usr/bin/chromium（PATH 上的 `chromium`）；`/snap/bin/chromium` 是 snap 软件包，看不到 `jd` 给它的文件',
        '正常  版本      Chrome/1.2，试印了一页',
        '正常  沙箱      打开',
        '正常  字体      自带 Noto Sans SC 5.3.1，不需要别的字体',
        '正常  语言环境  en，依据是 LANG=en_GB.UTF-8',
        '正常  缓存      /cache，可以写入',
        '',
        '这台机器可以打印 PDF',
        '',
      ].join('\n'),
    );
  });

  it.each<[Check['topic'], number, string, string]>([
    ['browser', 3, 'no browser found to print with', 'run `jd browser install`, install'],
    ['version', 3, "the browser `/x` doesn't answer as Chromium does", 'name another browser'],
    ['fonts', 3, 'the built-in font `noto` is missing', 'install jd again'],
    ['sandbox', 0, 'off, because jd runs as root', 'run jd as a non-root user to enable it'],
    ['locale', 0, 'zh-CN, by LC_ALL=zh_CN.GBK', 'set LC_ALL to a UTF-8 locale'],
    ['cache', 0, "/cache can't be written", 'make it writable'],
  ])('says what to do about a lack of %s, and exits %i', async (topic, code, found, advice) => {
    const lack = lacks.find((check) => check.topic === topic);
    const checks = sound.map((check) => (lack !== undefined && check.topic === topic ? lack : check));
    const { exitCode, out } = await runJd(['doctor'], {}, { examination: () => checks });
    expect(exitCode).toBe(code);
    expect(out).toContain(`lack  ${topic.padEnd(9)}${found}\n               → ${advice}`);
    expect(out.endsWith(code === 0 ? '\nPDFs can be printed here\n' : '\nPDFs cannot be printed here yet\n')).toBe(
      true,
    );
  });

  it('asks about the browser that is named, and prints nothing that steers a terminal', async () => {
    const examination = (browser = 'none'): readonly Check[] => [
      { topic: 'version', good: true, version: `${browser}\u001b[2J\u202e` },
    ];
    const { out } = await runJd(['doctor', '--browser', '/x'], {}, { examination });
    expect(out).toContain('ok    version  /x\\u{1b}[2J\\u{202e}');
  });
});

describe('the examination of this machine', () => {
  it('tries the browser that is named, and reports its fault', async () => {
    const checks = await openNodeHost(root).examine({ browser: process.execPath });
    const [browser, version, sandbox, fonts] = checks;
    expect(browser).toEqual({
      topic: 'browser',
      good: true,
      place: process.execPath,
      packed: false,
      source: { kind: 'named', name: '--browser' },
      passedOver: [],
    });
    const fault = version !== undefined && 'failure' in version ? say(version.failure) : '';
    expect(fault).toMatch(/ended with exit code \d+ before it was ready.*; name another browser with `--browser`/);
    expect(sandbox).toEqual({ topic: 'sandbox', good: false, why: 'unknown' });
    expect(fonts).toMatchObject({ topic: 'fonts', good: true, version: expect.stringMatching(/^\d/) });
  });

  it('goes on where no browser is', async () => {
    const checks = await openNodeHost(root).examine({ browser: '/nowhere/chrome' });
    expect(checks.map(({ topic }) => topic)).toEqual(['browser', 'fonts', 'locale', 'cache']);
    expect(checks[0]).toMatchObject({ good: false, failure: { code: 'browser/not-program' } });
  });
});
