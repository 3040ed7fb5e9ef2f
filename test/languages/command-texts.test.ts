import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/host.ts';
import type { CommandTexts } from '../../src/languages/command-texts.ts';
import { commandTexts } from '../../src/languages/load-command-texts.ts';
import { faulty, runJd, service } from '../support/run.ts';
import { writtenIn } from '../support/written-in.ts';

const sources = ['application', 'program', 'puppeteer', 'unpacked', 'unpacked-once', 'package'] as const;
const checks: readonly Exclude<Check, { failure: unknown }>[] = [
  ...sources.map((kind) => ({
    topic: 'browser' as const,
    good: true as const,
    place: '/usr/bin/chromium',
    packed: kind === 'package',
    source: { kind },
    passedOver: [],
  })),
  ...(['named', 'path'] as const).map((kind) => ({
    topic: 'browser' as const,
    good: true as const,
    place: '/usr/bin/chromium',
    packed: false,
    source: { kind, name: 'chromium' },
    passedOver: (['snap', 'shared'] as const).map((why) => ({ place: '/snap/bin/chromium', why })),
  })),
  { topic: 'version', good: true, version: 'Chrome/1.2' },
  { topic: 'fonts', good: true, version: '5.3.1' },
  { topic: 'sandbox', good: true },
  ...(['root', 'forbidden', 'unknown'] as const).map((why) => ({
    topic: 'sandbox' as const,
    good: false as const,
    why,
  })),
  { topic: 'locale', good: true, language: 'en', setting: '' },
  { topic: 'locale', good: false, language: 'zh-CN', setting: 'LANG=zh_CN.GBK' },
  ...[true, false].map((good) => ({ topic: 'cache' as const, good, folder: '/root/.cache/jd' })),
];

/** All that commands may say of their work. */
function listTexts({
  baseline,
  build,
  doctor,
  init,
  new: started,
  serve,
  watch,
  browser,
}: CommandTexts): readonly string[] {
  const kinds = ['position', 'posting', 'part', 'picture'] as const;
  return [
    ...[1, 2000].flatMap((number) => [
      baseline.written(number, '已知.json'),
      baseline.gone(number, '已知.json'),
      baseline.more(number),
    ]),
    ...Object.values(build.stopped),
    ...kinds.flatMap((kind) => [build.removed(['a.md'], kind), build.left(['a.md', 'b.md'], kind)]),
    build.notPosted({ left: 'out', missing: ['location', 'handbook.region'], titles: ['客服'] }),
    ...(['pay.currency', 'pay.period'] as const).map((key) => build.notPosted({ left: 'pay', key, titles: ['客服'] })),
    doctor.good,
    doctor.lack,
    ...Object.values(doctor.topics),
    ...checks.flatMap((check) => Object.values(doctor.describe(check))),
    ...[true, false].map((works) => doctor.verdict(works)),
    init.wrote,
    init.kept,
    ...(['US', 'GB', 'CN'] as const).map((region) => init.region(region)),
    init.ignore,
    init.next(' sales'),
    started.wrote('positions/a.yaml'),
    started.next({ id: 'a', lists: ['positions/b.yaml'], folder: '' }),
    ...Object.values(serve).flatMap((text) => (typeof text === 'string' ? text : text('`x`'))),
    watch.waiting,
    ...[0, 2].map((more) => watch.changed('16:05:09', ['positions/a.yaml', 'b.md'], more)),
    browser.step({ step: 'fetch', megabytes: 62 }),
    ...(['check', 'unpack'] as const).map((step) => browser.step({ step })),
    browser.installed('147'),
    browser.already('147'),
  ];
}

describe.each(['en', 'zh-CN'] as const)('what commands say of their work in %s', (language) => {
  it('keeps to that language', async () => {
    const texts = listTexts(await commandTexts[language]());
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object|NaN|\n| {3}/);
      expect(text.split('`').length % 2, text).toBe(1);
      // A path or a setting alone is the same in both.
      expect(writtenIn(language, text, { part: true }), text).toBe(true);
    }
  });

  it.each<[string, readonly string[], Parameters<typeof runJd>[1]]>([
    ['a draft that is refused', ['build'], faulty],
    ['a faulty config', ['build'], { ...service, '/work/jd.config.yaml': 'hanbook: {}\n' }],
    ['a superior that nobody is', ['new', 'x', '--title', 'x', '--reports-to', '不存在'], service],
    ['a department that is none', ['build', '--department', '没有'], service],
    ['a position that is none', ['graph', '--root', '没有'], service],
    ['an unknown finding', ['explain', 'org/nothing'], {}],
    ['an unknown schema', ['schema', 'handbook'], {}],
    ['an unknown template', ['template', 'nothing'], {}],
    ['no workspace', ['validate', 'nowhere'], {}],
    ['an empty workspace', ['graph'], {}],
    ['no browser', ['build', '--format', 'pdf'], service],
    ['the environment alone', ['doctor'], {}],
    ['a new workspace', ['init', 'sales'], {}],
    ['a new position', ['new', 'x', '--title', 'x', '--reports-to', 'head'], service],
  ])('holds for whole commands: %s', async (_, argv, files) => {
    const { out, err } = await runJd([...argv, '--lang', language], files);
    expect(`${out}${err}`).not.toBe('');
    const lines = `${out}${err}`.split('\n').filter((line) => !/^ *\d* │/.test(line));
    for (const line of lines) expect(writtenIn(language, line.replace(/^jd: /, ''), { part: true }), line).toBe(true);
  });
});
