import { describe, expect, it } from 'vitest';
import { findings, head, insteadOf, lineOf } from '../support/find-slips.ts';

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

  it('gets a finding for each of them in one run, with the correct lines', () => {
    expect(findings(text).map((each) => [lineOf(text, each), ...insteadOf(each)])).toEqual([
      [1, 'title: 客服专员'],
      [3, "location: '@张三'"],
      [5, '- 接待', '- 登记'],
      [8, 'education: "大专"'],
      [10, "- { duty: '接待, 登记' }"],
      [11, "- duty: '目标: 95%'"],
    ]);
  });

  it('gets no more than ten findings', () => {
    expect(findings(`${head}aliases:\n${'  - @x\n'.repeat(500)}`)).toHaveLength(10);
  });

  it('gets no finding after a mistake that is not certain', () => {
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
    'summary: "A:\\ \\n"\n',
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

it.each([
  ['title：客服  # 一线\ndepartment: 客服部\n', 'title: 客服  # 一线'],
  ['title: 客服\ndepartment 客服部 # 或前台\n', 'department: 客服部 # 或前台'],
  ['title: 客服\nlocation: @张三 # 待定\n', "location: '@张三' # 待定"],
  ['title: 客服\nduties： # 见下\n  - duty: 接待\n', 'duties: # 见下'],
  ['title: 客服\nduties:\n  -duty：接待 # 两人\n', '- duty: 接待 # 两人'],
  ['title: 客服\ngrade:4 #2\n', "grade: '4 #2'"],
])('a remark stays one where its line is corrected, and a number after a sign is none: %j', (text, line) => {
  expect(findings(text).map(insteadOf)).toEqual([[line]]);
});
