import { describe, expect, it } from 'vitest';
import type { Examination } from '../../src/host.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { root } from '../support/browser.ts';
import { runJd } from '../support/run.ts';

type Check = Examination['checks'][number];

const sound: readonly Check[] = [
  { topic: 'browser', good: true, found: '/usr/bin/chromium' },
  { topic: 'version', good: true, found: 'Chrome/1.2' },
  { topic: 'sandbox', good: true, found: 'on' },
  { topic: 'fonts', good: true, found: 'there' },
  { topic: 'locale', good: true, found: 'en' },
  { topic: 'cache', good: true, found: '/cache' },
];
const lacking = (topic: Check['topic']): readonly Check[] =>
  sound.map((check) => (check.topic === topic ? { topic, good: false, found: 'nothing', advice: 'get it' } : check));

describe('jd doctor', () => {
  it('tells what was found, a line a topic', async () => {
    const { exitCode, out, err } = await runJd(['doctor'], {}, { examination: () => ({ checks: sound }) });
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'ok    browser  /usr/bin/chromium',
        'ok    version  Chrome/1.2',
        'ok    sandbox  on',
        'ok    fonts    there',
        'ok    locale   en',
        'ok    cache    /cache',
        '',
        'PDFs can be printed here',
        '',
      ].join('\n'),
    );
  });

  it.each<[Check['topic'], number]>([
    ['browser', 3],
    ['version', 3],
    ['fonts', 3],
    ['sandbox', 0],
    ['locale', 0],
    ['cache', 0],
  ])('tells what to do about a lack of %s, and exits %i', async (topic, code) => {
    const { exitCode, out } = await runJd(['doctor'], {}, { examination: () => ({ checks: lacking(topic) }) });
    expect(exitCode).toBe(code);
    expect(out).toContain(`lack  ${topic.padEnd(9)}nothing\n               → get it\n`);
    expect(out.endsWith(code === 0 ? '\nPDFs can be printed here\n' : '\nPDFs can not be printed here yet\n')).toBe(
      true,
    );
  });

  it('asks about the browser that is named, and prints nothing that steers a terminal', async () => {
    const examination = (browser = 'none'): Examination => ({
      checks: [{ topic: 'browser', good: true, found: `${browser}\u001b[2J\u202e` }],
    });
    const { out } = await runJd(['doctor', '--browser', '/x'], {}, { examination });
    expect(out).toContain('ok    browser  /x\\u{1b}[2J\\u{202e}\n');
  });
});

describe('the examination of this machine', () => {
  it('tries the browser that is named, and tells its fault and the mend apart', async () => {
    const { checks } = await openNodeHost(root).examine({ browser: process.execPath });
    const found = Object.fromEntries(checks.map((check) => [check.topic, check]));
    expect(found['browser']).toEqual({
      topic: 'browser',
      good: true,
      found: `${process.execPath} (named by --browser)`,
    });
    expect(found['version']?.found).toMatch(/ended with exit code \d+ before it was ready/);
    expect(found['version']?.advice).toMatch(/^name another browser with --browser/);
    expect(found['sandbox']?.good).toBe(false);
    expect(found['fonts']?.found).toMatch(/^jd's own is there \(Noto Sans SC, \d/);
  });

  it('goes on where no browser is', async () => {
    const { checks } = await openNodeHost(root).examine({ browser: '/nowhere/chrome' });
    expect(checks.map(({ topic }) => topic)).toEqual(['browser', 'fonts', 'locale', 'cache']);
    expect(checks[0]).toMatchObject({ good: false, advice: 'name another browser or none' });
  });
});
