import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { findings, head, insteadOf, lineOf } from '../support/find-slips.ts';
import { compileFiles } from '../support/workspace.ts';

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

it('the advice of every finding is in its own words', () => {
  const samples = /front desk|home agent|Service: lead|2024-06-01|业主/i;
  for (const [written] of slips) {
    for (const options of [{}, { language: chinese }]) {
      const { diagnostics } = compileFiles({ 'a.yaml': `${head}${written}` }, options);
      for (const { help = '', message } of diagnostics) expect(`${message}${help}`).not.toMatch(samples);
    }
  }
});
