import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { lineStarts, pointAt } from '../../src/text/text.ts';
import { compileFiles } from '../support/workspace.ts';

const head = 'title: 客服专员\ndepartment: 客服部\n';

/** What people type, and the lines that are advised, by the line in the file. */
const slips: readonly (readonly [written: string, advised: Readonly<Record<number, readonly string[]>>])[] = [
  ['directReports: []\n  - boss\n', { 3: ['directReports:'] }],
  ['directReports: []\n- boss\n', { 3: ['directReports:'] }],
  ['contacts: {}\n  internal:\n    share: 100\n', { 3: ['contacts:'] }],
  ['directReports: 无\n  - boss\n', { 3: ['directReports:'] }],
  ['duties:\n\t- duty: 接待\n\t  kpi: 满意\n', { 4: [] }],
  ['duties:\n  - duty: 接待\n \t kpi: 满意\n', { 5: [] }],
  ['duties:\n　- duty: 接待\n　　kpi: 满意\n', { 4: [] }],
  ['duties:\n\u00a0\u00a0- duty: 接待\n\u00a0\u00a0\u00a0\u00a0kpi: 满意\n', { 4: [] }],
  ['location:1F\n', { 3: ['location: 1F'] }],
  ['location :1F\n', { 3: ['location: 1F'] }],
  ['location ：1F\n', { 3: ['location: 1F'] }],
  ['location:　1F\n', { 3: ['location: 1F'] }],
  ['location = 1F\n', { 3: ['location: 1F'] }],
  ['location 1F\n', { 3: ['location: 1F'] }],
  ['location：目标: 95%\n', { 3: ["location: '目标: 95%'"] }],
  ['contacts：\n  internal：\n    share：100\n', { 3: ['contacts:'], 4: ['internal:'], 5: ['share: 100'] }],
  ['duties:\n  - duty：接待\n    kpi：满意\n', { 4: ['- duty: 接待'], 5: ['kpi: 满意'] }],
  ['duties:\n  - duty:接待\n', { 4: ['- duty: 接待'] }],
  ['duties:\n  1. duty：接待\n     kpi：满意\n', { 4: ['- duty: 接待'], 5: ['kpi: 满意'] }],
  ['contacts:\n  internal:\n    with:\n      - who：财务部\n', { 6: ['- who: 财务部'] }],
  ['aliases:\n  -坐席\n  -接线员\n', { 4: ['- 坐席', '- 接线员'] }],
  ['duties:\n  -duty: 接待\n   kpi: 满意\n  -duty: 登记\n', { 4: ['- duty: 接待', '- duty: 登记'] }],
  ['duties:\n  － duty: 接待\n  － duty: 登记\n', { 4: ['- duty: 接待', '- duty: 登记'] }],
  ['duties:\n  ‑ duty: 接待\n    kpi: 满意\n', { 4: ['- duty: 接待'] }],
  ['duties:\n  • duty: Greets\n    kpi: Smiles\n', { 4: ['- duty: Greets'] }],
  ['duties:\n  1、duty: 接待\n  2、duty: 登记\n', { 4: ['- duty: 接待', '- duty: 登记'] }],
  ['duties:\n  （1）duty: 接待\n', { 4: ['- duty: 接待'] }],
  ['summary:\n  * Встречает гостей.\n  * Ведёт журнал.\n', { 4: ['- Встречает гостей.', '- Ведёт журнал.'] }],
  ['＃ 备注\nlocation: 1F\n', { 3: ['# 备注'] }],
  ['location: 1F\n// later\n', { 4: ['# later'] }],
  ['contacts:\n  internal: { share: 40，with: 财务部 }\n', { 4: ['internal: { share: 40, with: 财务部 }'] }],
  ['contacts:\n  internal: ｛share: 40，with: 财务部｝\n', { 4: ['internal: {share: 40, with: 财务部}'] }],
  ['contacts:\n  internal: { share: 40 with: 财务部 }\n', { 4: ['internal: { share: 40, with: 财务部 }'] }],
  ['contacts:\n  internal: { share: 40, with: 财务部\n', { 4: ['internal: { share: 40, with: 财务部 }'] }],
  ['aliases: [坐席, 接线员\n', { 3: ['aliases: [坐席, 接线员]'] }],
  ['pay: { min: 78,000, max: 1,090,000 }\n', { 3: ['pay: { min: 78000, max: 1090000 }'] }],
  ['duties:\n  - { duty: Selects, trains staff }\n', { 4: ["- { duty: 'Selects, trains staff' }"] }],
  [
    'duties:\n  - { duty: Selects, trains staff, kpi: done }\n',
    { 4: ["- { duty: 'Selects, trains staff', kpi: done }"] },
  ],
  ['location: "1F”\n', { 3: ['location: "1F"'] }],
  ["location: '1F’\n", { 3: ["location: '1F'"] }],
  ['location: "1F\n', { 3: ['location: "1F"'] }],
  ["location: 'Men's hall'\n", { 3: ["location: '''Men''s hall'''"] }],
  ['location: "引号"后文\n', { 3: ['location: \'"引号"后文\''] }],
  ['location: "C:\\共享"\n', { 3: ["location: 'C:\\共享'"] }],
  ['location: "C:\\temp\\new"\n', { 3: ["location: 'C:\\temp\\new'"] }],
  ['location: "C:\\共享\\"\n', { 3: ["location: 'C:\\共享\\'"] }],
  ['location: "\\\\srv\\doc"\n', { 3: ["location: '\\\\srv\\doc'"] }],
  ['location: *必填\n', { 3: ["location: '*必填'"] }],
  ['location: &研发\n', { 3: ["location: '&研发'"] }],
  ['location: !重要\n', { 3: ["location: '!重要'"] }],
  ['location: %达成率\n', { 3: ["location: '%达成率'"] }],
  ['location: @张三\n', { 3: ["location: '@张三'"] }],
  ['location: `1F`\n', { 3: ["location: '`1F`'"] }],
  ['summary: >=95%\n', { 3: ["summary: '>=95%'"] }],
  ['summary: | Does the work.\n', { 3: ['summary: |', 'Does the work.'] }],
  ['location: - 1F\n', { 3: ['location:', '- 1F'] }],
  ['aliases: - 坐席\n  - 接线员\n', { 3: ['aliases:', '- 坐席'] }],
  ['location: 目标: 达成: 95%\n', { 3: ["location: '目标: 达成: 95%'"] }],
  ['location: [紧急] 处理\n', { 3: ["location: '[紧急] 处理'"] }],
  ['location: {{ city }}\n', { 3: ["location: '{{ city }}'"] }],
  ['x-note: "done"# draft\n', { 3: ['x-note: "done" # draft'] }],
  ['aliases:\n  - ? 为什么\n', { 4: ["- '? 为什么'"] }],
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const findings = (text: string): readonly Finding[] => parseSource('a.yaml', encode(text)).findings;

function lineOf(text: string, { at }: Finding): number {
  if (!('range' in at)) throw new Error('a mistake in YAML has a range');
  return pointAt(lineStarts(text), at.range[0]).line;
}

function insteadOf({ facts }: Finding): readonly string[] {
  return 'instead' in facts && Array.isArray(facts.instead) ? facts.instead : [];
}

/** Puts the advised lines in the place of what is written: one for its own line, several for the lines that look like it, or for one that becomes two. */
function follow(text: string, finding: Finding): string {
  const lines = text.split('\n');
  const at = lineOf(text, finding) - 1;
  const [first = '', ...more] = insteadOf(finding);
  const lead = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
  const others = lines.flatMap((line, number) =>
    number > at && line.startsWith(lead) && more.some((each) => endsAlike(line, each)) ? [number] : [],
  );
  if (more.length > 0 && others.length === 0) {
    const right = [`${lead}${first}`, ...more.map((each) => `${lead}  ${each}`)];
    return [...lines.slice(0, at), ...right, ...lines.slice(at + 1)].join('\n');
  }
  lines[at] = `${lead}${first}`;
  for (const number of others) lines[number] = `${lead}${more.find((each) => endsAlike(lines[number] ?? '', each))}`;
  return lines.join('\n');
}

function endsAlike(line: string, advised: string): boolean {
  return line.endsWith(advised.replace(/^- /, '').trim()) && !line.trim().startsWith('- ');
}

describe('a slip of the pen', () => {
  it.each(slips)('%j', (written, advised) => {
    for (const text of [`${head}${written}`, `${head}${written}`.replaceAll('\n', '\r\n')]) {
      const found = findings(text);
      if (Object.keys(advised).length > 0) expect(found).not.toEqual([]);
      expect(Object.fromEntries(found.map((each) => [lineOf(text, each), insteadOf(each)]))).toEqual(advised);
    }
  });

  it.each(slips)('is gone when its advice is followed: %j', (written) => {
    const text = `${head}${written}`;
    const found = findings(text);
    for (const finding of found.filter((each) => insteadOf(each).length > 0)) {
      const after = findings(follow(text, finding));
      expect(after.map((each) => lineOf(text, each))).not.toContain(lineOf(text, finding));
    }
  });

  it.each(slips)('is said with the line in both languages: %j', (written) => {
    for (const options of [{}, { language: chinese }]) {
      const { diagnostics } = compileFiles({ 'a.yaml': `${head}${written}` }, options);
      const own = diagnostics.filter(({ code }) => code.startsWith('yaml/'));
      for (const [at, finding] of findings(`${head}${written}`).entries()) {
        for (const line of insteadOf(finding)) expect(own[at]?.help).toContain(line);
      }
    }
  });
});

describe('a file with several', () => {
  const text = `title：客服专员
department: 客服部
location: @张三
summary:
  -接待
  -登记
qualifications:
  education: "大专
duties:
  - { duty: 接待, 登记 }
  - duty: 目标: 95%
`;

  it('is told of each, in one run, with the lines that are right', () => {
    expect(findings(text).map((each) => [lineOf(text, each), ...insteadOf(each)])).toEqual([
      [1, 'title: 客服专员'],
      [3, "location: '@张三'"],
      [5, '- 接待', '- 登记'],
      [8, 'education: "大专"'],
      [10, "- { duty: '接待, 登记' }"],
      [11, "- duty: '目标: 95%'"],
    ]);
  });

  it('is told of no more than ten', () => {
    expect(findings(`${head}aliases:\n${'  - @x\n'.repeat(500)}`)).toHaveLength(10);
  });

  it('is told of nothing after what it can’t be certain of', () => {
    const found = findings('a:\n    b: 1\n  c: 2\nd: @x\n');
    expect(found.map((each) => lineOf('a:\n    b: 1\n  c: 2\n', each))).toEqual([3]);
  });

  it('keeps the places in the file where lines before it became two', () => {
    const two = `${head}aliases: - 坐席\n  - 接线员\nlocation: @x\n`;
    expect(findings(two).map((each) => lineOf(two, each))).toEqual([3, 5]);
  });
});

describe('an unfinished merge', () => {
  const merge = `${head}<<<<<<< HEAD\nreportsTo: boss\n||||||| base\nreportsTo: x\n=======\nreportsTo: 经理\n>>>>>>> feature\nlocation: @x\n<<<<<<< HEAD\ngrade: A\n=======\ngrade: B\n>>>>>>> feature\n`;

  it('is one finding, with its first line and its last', () => {
    expect(findings(merge)).toMatchObject([{ code: 'yaml/syntax', facts: { problem: 'MERGE_MARKS', lines: [3, 15] } }]);
    expect(findings(merge.replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('is none where such marks are part of a text', () => {
    expect(findings(`${head}summary: a <<<<<<< b\nx-note: |\n  =======\n  >>>>>>> c\n`)).toEqual([]);
  });
});

describe('what only looks like one', () => {
  it.each([
    'summary:\n  - 培训：每月一次\n  - KPI：95%\n',
    'summary: 客服：接待\nlocation: 1F：大厅\n',
    'summary:\n  - 1. 接待\n  - 2. 登记\n',
    'x-list:\n  1. a: b\n',
    'location: "a\\tb"\n',
    'summary: "See \\"C:\\\\work\\""\n',
    'contacts: { internal: { share: 100, with: [a, b] }, external: }\n',
    'reportsTo: null\naliases: [a，b, c、d]\n',
    'summary:\n  - -5 °C\n  - "- x"\n',
    'x-env: a=b\n',
  ])('is left alone: %j', (written) => {
    expect(findings(`${head}${written}`)).toEqual([]);
  });

  it('is an anchor that an alias repeats, or a tag of YAML’s own', () => {
    const meant = findings(`${head}aliases: &a [x]\nformerTitles: *a\n`);
    expect(meant.map((each) => [each.code, insteadOf(each)])).toEqual([
      ['yaml/alias', []],
      ['yaml/alias', []],
    ]);
    expect(findings(`${head}code: !!str 007\n`).map(insteadOf)).toEqual([[]]);
  });
});

it('the advice of every finding is in its own words', () => {
  const samples = /front desk|home agent|Service: lead|2024-06-01|业主/i;
  for (const [written] of slips) {
    for (const options of [{}, { language: chinese }]) {
      const { diagnostics } = compileFiles({ 'a.yaml': `${head}${written}` }, options);
      for (const { help = '', message } of diagnostics) expect(`${message}${help}`).not.toMatch(samples);
    }
  }
});
