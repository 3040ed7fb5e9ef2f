import { describe, expect, it } from 'vitest';
import { type FactsByFailure, Failure, type FailureCode } from '../../src/failure.ts';
import { failureTexts, formatFailure, phraseFailure } from '../../src/languages/failures.ts';

const refused = { option: '--depth <n>', value: 'zwei' };
const misnamed = [
  { name: '客户主管', suggestions: [] },
  { name: '客户主管', suggestions: ['客服主管', 'lead'] },
];
const disk = ['ENOSPC', 'EACCES', 'EWHATEVER'].map((reason) => ({ folder: '/缓存/jd', reason }));
const browser = { program: '/usr/bin/chromium', namedBy: '--browser' };
const purposes = ['build', 'report'] as const;
const moments = ['start', 'print'] as const;

/** The type makes it complete: every code has samples. */
const samples: { readonly [C in FailureCode]: readonly FactsByFailure[C][] } = {
  'command/missing': [{}],
  'command/unknown': misnamed,
  'command/unknown-option': [
    { name: '--frmat', suggestions: ['--format'] },
    { name: '-x', suggestions: [] },
  ],
  'command/missing-argument': [{ name: 'id' }],
  'command/missing-value': [{ option: '--depth <n>' }],
  'command/missing-option': [{ option: '--title <title>' }],
  'command/too-many-words': [0, 1, 2].map((expected) => ({ command: 'jd validate', expected, given: 3 })),
  'command/choice': [
    { ...refused, allowed: ['tree', 'json'] },
    { ...refused, value: '', allowed: ['tree', 'json'] },
  ],
  'command/whole-number': [{ ...refused, least: 1 }],
  'command/date': [refused],
  'command/no-file': [{ option: '--format <format>', value: 'json=' }],
  'command/two-on-screen': [{ option: '--format <format>', value: 'json' }],
  'command/same-file': [{ option: '--format <format>', value: 'json=a' }],
  'workspace/no-position': [
    { folder: '', globs: ['positions/**/*.yaml'] },
    { folder: '客服部', globs: ['a', 'b', 'c'] },
    {
      folder: '',
      globs: ['a'],
      unread: {
        files: ['position/a.yaml', '客服.yaml'],
        count: 3,
        first: { looks: 'position', why: 'folder', to: 'positions/a.yaml', taken: false, more: 0 },
      },
    },
    {
      folder: '',
      globs: ['a'],
      unread: {
        files: ['positions/客服.docx'],
        count: 1,
        first: { looks: 'position', why: 'document', to: 'positions/客服.yaml', taken: false, more: 0 },
      },
    },
  ],
  'workspace/no-folder': [{ name: 'nowhere' }],
  'workspace/not-folder': [{ name: 'a.yaml' }],
  'workspace/link': [{ folder: '/w/positions' }],
  'workspace/unlistable': [{ folder: '/w/positions', reason: 'EACCES' }],
  'workspace/current-folder-gone': [{}],
  'name/unknown-position': misnamed,
  'name/ambiguous': [{ name: '组长', candidates: ['a', 'b', 'c'] }],
  'name/unknown-department': misnamed,
  'name/empty-department': [{ name: '客服部' }],
  'name/not-in-department': [{ name: '组长', department: '客服部' }],
  'name/no-form': (['broken', 'outside'] as const).map((why) => ({ name: '组长', why })),
  'name/folder': [{ name: 'positions' }],
  'name/unknown-finding': misnamed,
  'name/unknown-schema': misnamed.map((facts) => ({ ...facts, known: ['position', 'config'] })),
  'name/unknown-template': misnamed,
  'new/file-name': [{ id: 'a.yaml', instead: 'a' }],
  'new/not-id': (['empty', 'characters', 'length', 'beginning', 'device'] as const).flatMap((why) =>
    [[], ['a-b']].map((offers) => ({ id: 'Night Agent!', why, strangers: [' ', '!'], length: 70, offers })),
  ),
  'new/no-title': [{ example: '"Night Agent"' }],
  'new/unknown-superior': misnamed.map((facts) => ({
    ...facts,
    file: 'jd.config.yaml',
    entry: '- { id: a, title: A }',
  })),
  'new/unknown-department': misnamed.map((facts) => ({ ...facts, file: 'jd.config.yaml', entry: '- name: a' })),
  'new/two-kinds': [{}],
  'new/other-kind': (['position', 'procedure'] as const).map((kind) => ({ option: '--code', kind })),
  'init/no-name': [{ name: '!' }],
  'new/taken': [
    { id: 'a', file: 'positions/a.yaml', offers: ['a-2'] },
    { id: 'a', file: '', offers: [] },
  ],
  'new/no-department': [{}],
  'new/superior-without-department': [{ name: '总经理' }],
  'new/exists': [{ file: 'positions/a.yaml' }],
  'new/faulty': [{ message: '`title`', help: '`title`' }],
  'output/no-name': [{}],
  'output/among-sources': [{ folder: 'positions/x', source: 'positions' }],
  'output/outside': [{ folder: '../x' }],
  'output/link': [{ folder: 'dist' }],
  'output/link-below': [{ folder: 'dist/positions' }],
  'output/source': purposes.map((purpose) => ({ source: 'images/a.png', purpose })),
  'output/in-the-way': (['link', 'changed', 'foreign'] as const).flatMap((why) =>
    purposes.flatMap((purpose) => [
      { files: ['dist/a'], count: 1, why, purpose },
      { files: ['dist/a', 'dist/b'], count: 9, why, purpose },
    ]),
  ),
  'output/same-file': [{ one: 'a', other: './a' }],
  'output/report-among-sources': [{ file: 'positions/x.json', folder: 'positions' }],
  'output/cut-short': [{ reason: 'ENOSPC' }, { reason: 'EIO' }],
  'output/occupied': (['folder', 'device'] as const).map((by) => ({ place: '/w/a.md', by })),
  'output/unwritable': disk.map(({ reason }) => ({ place: '/w/a.md', reason })),
  'build/epoch': [{}],
  'build/unlike': [
    { trouble: 'boxes', isOwn: false },
    { trouble: 'title', isOwn: true },
    { trouble: 'page-number', pages: 12, isOwn: false },
    { trouble: 'no-page', anchor: 'position-客服', isOwn: false },
    { trouble: 'lost', signs: ['龘', 'é'], count: 2, isOwn: false },
    { trouble: 'lost', signs: ['龘', 'é'], count: 9, isOwn: true },
  ],
  'template/endless': [{ file: 'templates/html/a.hbs' }],
  'template/unsettable': [{ file: 'templates/html/a.hbs', detail: 'Expecting ID' }],
  'template/no-style': [{}],
  'font/outside': [{ name: '../a.ttf' }],
  'font/unreadable': (['too-large', 'not-regular', 'unreadable'] as const).map((why) => ({
    name: 'a.ttf',
    why,
    reason: 'ENOENT',
  })),
  'font/collection': [{}],
  'font/licence': [{}],
  'font/damaged': [{}],
  'font/missing': [{ name: '@fontsource-variable/noto-sans-sc' }],
  'browser/missing': [
    { passedOver: [] },
    {
      passedOver: [
        { place: '/snap/bin/chromium', why: 'snap' },
        { place: '/cache/jd', why: 'shared' },
      ],
    },
  ],
  'browser/not-program': [{ namedBy: 'JD_BROWSER', name: '/x' }],
  'browser/time-limit': [{ written: 'soon' }],
  'browser/not-started': ['ENOENT', 'EACCES', 'ENOEXEC', 'EWHATEVER'].map((reason) => ({ browser, reason })),
  'browser/too-many-programs': [{}],
  'browser/library': [{ browser, library: 'libnss3.so' }],
  'browser/no-sandbox': [{ browser: { program: '/usr/bin/chromium' } }],
  'browser/disk-full': moments.map((moment) => ({ browser, moment })),
  'browser/killed': moments.map((moment) => ({ browser, moment, signal: 'SIGKILL' })),
  'browser/ended': moments.flatMap((moment) =>
    ['', 'out of luck'].map((said) => ({ browser, moment, exitCode: 1, said })),
  ),
  'browser/late': moments.map((moment) => ({ browser, moment, seconds: 30 })),
  'browser/not-chromium': [{ browser }],
  'browser/refused': [{ browser, detail: 'Protocol error (Page.printToPDF)' }],
  'browser/given-up': [{}],
  'browser/led-away': [{}],
  'browser/distrusted': [{ folder: '/cache/jd' }],
  'browser/no-profile': disk,
  'browser/not-unpacked': disk,
  'browser/not-installed': disk,
  'browser/not-for-here': [{}],
  'browser/foreign-package': [{}],
  'browser/no-npm': [{}],
  'browser/fetch-disk-full': [{}],
  'browser/not-fetched': [{ reason: 'ENOTFOUND' }, { reason: '' }],
};
const codes = Object.keys(samples) as FailureCode[];
const failures = codes.flatMap((code) =>
  samples[code].map((facts) => new Failure(...([code, facts, 2] as ConstructorParameters<typeof Failure>))),
);

const han = /\p{Script=Han}/u;
const withoutQuoted = (text: string): string => text.replace(/`[^`]*`/g, '');
/** What people name alike in both languages. */
const names =
  /\b(?:Chrome|Chromium|Edge|PDF|MiB|TTC|TTF|OTF|WOFF2?|Linux|glibc|x64|npm|snap|Ubuntu|Schema|SIGKILL|E[A-Z]+)\b/g;

describe.each(await Promise.all([failureTexts.en(), failureTexts['zh-CN']()]))('failures', (texts) => {
  const isEnglish = texts.bug.startsWith('this');
  const told = failures.map((failure) => ({ code: failure.code, ...phraseFailure(texts, failure) }));

  it('are phrased, every one, and no other', () => {
    expect(Object.keys(texts.phrases).sort()).toEqual([...codes].sort());
    expect(codes.length).toBeGreaterThan(60);
    for (const { code, message, help = 'x' } of told) {
      for (const text of [message, help]) {
        expect(text, code).toMatch(/\S/);
        expect(text, code).not.toMatch(/undefined|\[object|NaN|null,| {2}|\n|[.。!！,，;；:：\s]$/);
        expect(text.split('`').length % 2, text).toBe(1);
      }
    }
  });

  it('keep to their language but for what they quote', () => {
    for (const { code, message, help } of told) {
      if (code === 'new/faulty') continue;
      for (const text of help === undefined ? [message] : [message, help]) {
        const own = withoutQuoted(text).replace(names, '');
        if (isEnglish) expect(own, code).not.toMatch(han);
        else {
          expect(own, code).toMatch(han);
          expect(own, code).not.toMatch(/[A-Za-z]{3,}/);
        }
      }
    }
  });

  it('say what is wrong, then what to do, in one line', () => {
    const failure = new Failure('name/unknown-position', { name: 'x', suggestions: ['y'] }, 2);
    expect(formatFailure(texts, failure)).toBe(
      isEnglish
        ? 'no position has the id, code, title or alias `x`; did you mean `y`?'
        : '没有哪个岗位的标识、编号、名称或别名是 `x`；是不是 `y`？',
    );
  });
});
