import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { fillBlocks, line, table } from '../../support/fill-own-form.ts';

const { handbook: labels } = await languages.en();

describe('boxes to tick', () => {
  it.each([
    ['Employment type', '☒ Full time   ☐ Part time   ☐ Casual', 'part-time', '☐ Full time   ☒ Part time   ☐ Casual'],
    ['Employment type', '☐ Full time   ☐ Part time   ☐ Casual', '', '☐ Full time   ☐ Part time   ☐ Casual'],
    ['Employment type', '☒ Full time   ☐ Part time   ☐ Casual', '', '☐ Full time   ☐ Part time   ☐ Casual'],
    [
      'Employment type',
      '☐ Permanent ☐ Temporary ☐ Full time',
      'Permanent, full time',
      '☒ Permanent ☐ Temporary ☒ Full time',
    ],
    ['用工性质', '□全职　□兼职　□实习', '兼职', '□全职　☑兼职　□实习'],
    ['用工性质', '（√）全职（ ）兼职', '兼职', '（ ）全职（√）兼职'],
  ])('beside %s, %s, show %o', (label, boxes, value, shown) => {
    const lines = { title: ['Baker'], ...(value === '' ? {} : { employmentType: [value] }) };
    const title = label === '用工性质' ? '岗位名称' : 'Job title';
    const cells = fillBlocks([table([title, 'Clerk'], [label, boxes])], { lines }, labels);
    expect(cells.text).toContain(`| ${label} | ${shown} |`);
    expect(cells.missing).toEqual([]);
    const written = fillBlocks([line(`${title}: Clerk`), line(`${label}: ${boxes}`)], { lines }, labels);
    expect(written.text).toContain(`${label}: ${shown}`);
  });

  it('tells exempt from non-exempt', () => {
    const lines = { title: ['Baker'], 'compliance.flsa': ['Non-exempt'] };
    const { text } = fillBlocks([table(['Job title', 'Clerk'], ['FLSA', '☒ Exempt  ☐ Non-exempt'])], { lines }, labels);
    expect(text).toContain('☐ Exempt  ☒ Non-exempt');
  });

  it('are ticked, and the value named, where they say less', () => {
    const lines = { title: ['Baker'], employmentType: ['Full time, regular'] };
    const form = table(['Job title', 'Clerk'], ['Employment type', '☐ Full time   ☐ Part time']);
    const { text, missing } = fillBlocks([form], { lines }, labels);
    expect(text).toContain('☒ Full time   ☐ Part time');
    expect(missing).toEqual(['employmentType']);
  });

  it('are named where none is for the value', () => {
    const lines = { title: ['Baker'], employmentType: ['zero hours'] };
    const form = table(['Job title', 'Clerk'], ['Employment type', '☒ Full time   ☐ Part time']);
    const { text, missing } = fillBlocks([form], { lines }, labels);
    expect(text).toContain('☐ Full time   ☐ Part time');
    expect(missing).toEqual(['employmentType']);
  });
});

describe('lines to write on', () => {
  const lines = { title: ['面点师'] };

  it('stay where there is nothing to write', () => {
    const body = [
      table(['岗位名称', '', '部门', ''], ['任职人签字', '', '签字日期', '    年  月  日']),
      line('任职人签字：__________  日期：____年__月__日'),
      line('直接上级：__________'),
    ];
    const { text } = fillBlocks(body, { lines }, labels);
    expect(text).toMatch(/签字日期 \|\s+年 {2}月 {2}日 \|/);
    expect(text).toContain('任职人签字：__________  日期：____年__月__日\n直接上级：__________');
  });
});

it.each([
  ['Conditions', 'The Night Auditor confirms receipt of this description.'],
  ['Conditions', 'The employee acknowledges that he or she has read this job description.'],
  ['工作条件', '任职人已阅读并理解本说明书。'],
])('a sentence below %s that the form says to all stays: %s', (heading, sentence) => {
  const isChinese = heading !== 'Conditions';
  const head = isChinese ? ['岗位名称', '夜审'] : ['Job title', 'Night Auditor'];
  const body = [
    table(head),
    line(`6. ${heading}`),
    line(isChinese ? '夜班' : 'Night shift 23:00–07:00'),
    line(sentence),
  ];
  const { text } = fillBlocks(body, { lines: { title: ['Baker'], 'conditions.hours': ['40'] } }, labels);
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/Night shift|夜班/);
});
