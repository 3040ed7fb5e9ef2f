import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { applyEdits } from '../../src/source/fix/apply.ts';
import { locateFixes } from '../../src/source/fix/index.ts';
import type { Source } from '../../src/source/source.ts';
import { insteadOf } from '../support/find-slips.ts';
import { parse } from '../support/parse-text.ts';

/** What is wrong, the text that is shown, and the lines that are advised. */
function describeFinding({ text }: Source, finding: Finding): string[] {
  const { at, code, facts } = finding;
  const shown = 'range' in at ? text.slice(...at.range) : '';
  return ['problem' in facts ? facts.problem : code, shown, ...insteadOf(finding)];
}

/** The text as `jd fix` would leave it; undefined if the mistake is left to its author. */
function fixed(source: Source, { fix }: Finding): string | undefined {
  const [edits] = fix === undefined ? [] : locateFixes(source, [fix]);
  return edits && applyEdits(source.text, edits);
}

describe('a mistake is shown with its correction, which is made if nothing else can be meant', () => {
  it.each<[string, string[], string | undefined]>([
    ['title: a\ngrade 4\n', ['MISSING_COLON', 'grade 4', 'grade: 4'], 'title: a\ngrade: 4\n'],
    ['title: a\nnote 4\n', ['MISSING_COLON', 'note 4'], undefined],
    ['title: a\ngrade\n', ['MISSING_COLON', 'grade', 'grade:'], undefined],
    [
      'pay: { grade: P 1 min: 5 }\n',
      ['MISSING_COMMA', 'P 1 min: 5 ', 'pay: { grade: P 1, min: 5 }'],
      'pay: { grade: P 1, min: 5 }\n',
    ],
    ['pay: { grade: P 1 note: 5 }\n', ['MISSING_COMMA', 'P 1 note: 5 ', 'pay: { grade: P 1, note: 5 }'], undefined],
    [
      'pay: { grade: "P1" min: 5 max: 6 }\n',
      ['MISSING_COMMA', '"P1" min: 5 max: 6 ', 'pay: { grade: "P1", min: 5, max: 6 }'],
      'pay: { grade: "P1", min: 5, max: 6 }\n',
    ],
    ['pay: { grade: "P1" "x" }\n', ['TRAILING_TEXT', '"x" }', 'pay: { grade: \'"P1" "x"\' }'], undefined],
    ['aliases: ["b" "c: d"]\n', ['MISSING_COMMA', '"c: d"]', 'aliases: ["b", "c: d"]'], undefined],
    [
      'contacts:\n  internal: { share: 40, with: @财务部 }\n',
      ['BAD_SCALAR_START', '@', "internal: { share: 40, with: '@财务部' }"],
      undefined,
    ],
    ['aliases: [a, @b, c]\n', ['BAD_SCALAR_START', '@', "aliases: [a, '@b', c]"], undefined],
    ['aliases: [ @b ]\n', ['BAD_SCALAR_START', '@', "aliases: [ '@b' ]"], undefined],
    ['a: { b: c: d, e: f }\n', ['MISSING_COMMA', 'c: d', "a: { b: 'c: d', e: f }"], undefined],
    ['a: [a, !b c]\n', ['yaml/tag', '!b', "a: [a, '!b c']"], undefined],
    ['aliases:\n  1. a: b\n  2. c\n', ['LIST_MARK', '1. a: b', '- a: b', '- c'], 'aliases:\n  - a: b\n  - c\n'],
    [
      'duties:\n  1. duty: a\n     kpi: b\n\n  # c\n  2. duty: c\n',
      ['LIST_MARK', '1. duty: a', '- duty: a', '- duty: c'],
      'duties:\n  - duty: a\n    kpi: b\n\n  # c\n  - duty: c\n',
    ],
    ['duties:\n  3. duty: a\n  4. duty: c\n', ['LIST_MARK', '3. duty: a', '- duty: a', '- duty: c'], undefined],
    [
      'duties:\n  ① duty: a\n  ② duty：b\n',
      ['LIST_MARK', '① duty: a', '- duty: a', '- duty: b'],
      'duties:\n  - duty: a\n  - duty: b\n',
    ],
    [
      'duties:\n  （一）duty: a\n  （二）duty: b\n',
      ['LIST_MARK', '（一）duty: a', '- duty: a', '- duty: b'],
      'duties:\n  - duty: a\n  - duty: b\n',
    ],
    [
      'duties:\n  - duty: x\n  • duty: a\n',
      ['LIST_MARK', '• duty: a', '- duty: a'],
      'duties:\n  - duty: x\n  - duty: a\n',
    ],
    [
      'duties:\n  • duty: a\n    kpi: b\n  • duty：@c # d\n    kpi: e\n',
      ['LIST_MARK', '• duty: a', '- duty: a', "- duty: '@c' # d"],
      "duties:\n  - duty: a\n    kpi: b\n  - duty: '@c' # d\n    kpi: e\n",
    ],
    ['aliases:\n  -3\n  -4\n', ['SPACE_AFTER_DASH', '-3', '- 3', '- 4'], undefined],
    ['summary: a\n＃ b\ntitle: x\n', ['COMMENT_MARK', '＃', '# b'], 'summary: a\n# b\ntitle: x\n'],
    ['summary: a\n<!-- b -->\ntitle: x\n', ['COMMENT_MARK', '<!--', '# b'], 'summary: a\n# b\ntitle: x\n'],
    ['a: "b"# c\n', ['SPACE_BEFORE_COMMENT', '# c', 'a: "b" # c'], undefined],
    ['a: { b: 1\nd: e\n', ['UNCLOSED_BRACKET', '{ b: 1', 'a: { b: 1 }'], undefined],
    ['a: [b, c\nd: e\n', ['UNCLOSED_BRACKET', '[b, c', 'a: [b, c]'], undefined],
    [
      'pay: { min: 78, 000, max: -1,090.50 }\n',
      ['COMMA_IN_VALUE', '000', 'pay: { min: 78000, max: -1090.50 }'],
      'pay: { min: 78000, max: -1090.50 }\n',
    ],
    ['a: [{ b: c, d e }]\n', ['COMMA_IN_VALUE', 'c, d e', "a: [{ b: 'c, d e' }]"], undefined],
    ["a: '1F’\n", ['TYPOGRAPHIC_QUOTE', "'1F’", "a: '1F'"], "a: '1F'\n"],
    ['a: "1F\n', ['UNCLOSED_QUOTE', '"1F', 'a: "1F"'], undefined],
    ['a: "x\\"\n', ['BAD_DQ_ESCAPE', '"x\\"', "a: 'x\\'"], "a: 'x\\'\n"],
    ['a: "C:\\x\\"y"\n', ['BAD_DQ_ESCAPE', '\\x', "a: 'C:\\x\"y'"], "a: 'C:\\x\"y'\n"],
    [
      'aliases: - a\r\n\r\n  # b\r\n  - c # d\r\n',
      ['MISPLACED_DASH', '- a', 'aliases:', '- a'],
      'aliases:\r\n  - a\r\n\r\n  # b\r\n  - c # d\r\n',
    ],
    [
      'duties:\n  - kpi: - a\n    duty: b\n',
      ['MISPLACED_DASH', '- a', '- kpi:', '- a'],
      'duties:\n  - kpi:\n      - a\n    duty: b\n',
    ],
    [
      'duties:\n    - kpi: - a\n      - b\n',
      ['MISPLACED_DASH', '- a', '- kpi:', '- a'],
      'duties:\n    - kpi:\n      - a\n      - b\n',
    ],
    [
      'aliases: - a # b\ntitle: c\n',
      ['MISPLACED_DASH', '- a # b', 'aliases:', '- a'],
      'aliases:\n  - a # b\ntitle: c\n',
    ],
    ['aliases: - a\n- b\n', ['MISPLACED_DASH', '- a', 'aliases:', '- a'], 'aliases:\n- a\n- b\n'],
    ['summary: >- Does it.\n  Twice.\n', ['BLOCK_HEADER', '>- Does it.', 'summary: >-', 'Does it.'], undefined],
    ['duties:\n  - duty: | a\n    kpi: b\n', ['BLOCK_HEADER', '| a', '- duty: |', 'a'], undefined],
    [
      'aliases: []  # x\n\n  # y\n  - a\n',
      ['BRACKETS_BEFORE_LIST', '[]', 'aliases:  # x'],
      'aliases:  # x\n\n  # y\n  - a\n',
    ],
    ['pay: {}\n  min: 1\n', ['BRACKETS_BEFORE_LIST', '{}', 'pay:'], undefined],
    ['aliases: null\n- a\n', ['BRACKETS_BEFORE_LIST', 'null', 'aliases:'], 'aliases:\n- a\n'],
    ['x-a：b\ntitle: c\n', ['FULLWIDTH_COLON', '：', 'x-a: b'], 'x-a: b\ntitle: c\n'],
    ['note：b\ntitle: c\n', ['FULLWIDTH_COLON', '：', 'note: b'], undefined],
    ['title: a\n"b"：c\n', ['FULLWIDTH_COLON', '：', '"b": c'], undefined],
    ["title: a\ngrade:'x'\n", ['SPACE_AFTER_COLON', "grade:'", "grade: 'x'"], "title: a\ngrade: 'x'\n"],
    ['title: a\ngrade：- x # y\n', ['FULLWIDTH_COLON', '：', "grade: '- x' # y"], "title: a\ngrade: '- x' # y\n"],
    ['title: a\ngrade：#y\n', ['FULLWIDTH_COLON', '：', "grade: '#y'"], "title: a\ngrade: '#y'\n"],
    ['title: a\ngrade﹕x\n', ['FULLWIDTH_COLON', '﹕', 'grade: x'], 'title: a\ngrade: x\n'],
    ['duties:\n  -\tduty: a\n\tkpi: b\n', ['TAB_AS_INDENT', '\t'], 'duties:\n  - duty: a\n    kpi: b\n'],
    ['a: { b: 4，c: d、e }\n', ['WIDE_MARK', '，', 'a: { b: 4, c: d、e }'], undefined],
    ['pay: { grade: 1；min: 2 }\n', ['WIDE_MARK', '；', 'pay: { grade: 1, min: 2 }'], undefined],
    ['aliases: [a, b】\n', ['WIDE_MARK', '】', 'aliases: [a, b]'], undefined],
    ['pay: { grade: 1｝\n', ['WIDE_MARK', '｝', 'pay: { grade: 1}'], 'pay: { grade: 1}\n'],
    ['pay: { min：{ a: 1 } }\n', ['WIDE_MARK', '：', 'pay: { min: { a: 1 } }'], 'pay: { min: { a: 1 } }\n'],
  ])('%j', (text, shown, wanted) => {
    const source = parse(text);
    expect(source.findings.map((finding) => describeFinding(source, finding))).toEqual([shown]);
    expect(source.findings.map((finding) => fixed(source, finding))).toEqual([wanted]);
  });
});

it.each([
  ['a:\n    b: 1\n  c:\n   d: 2\n\n   # x\n   e: 3\nf: 4\n', 'c:', { column: 5, word: 'b' }],
  ['a:\n  - b: 1\n   c:\n    - d\n    - e\n', 'c:', { column: 5, word: 'b' }],
  ['a:\n  - b: 1\n    c:\n      - d\n     - e\n', '- e', { column: 7, word: '-' }],
])('the line by which another is to be indented is one that its block then fits below: %j', (text, shown, like) => {
  const source = parse(text);
  expect(source.findings.map((finding) => describeFinding(source, finding))).toEqual([['BAD_INDENT', shown]]);
  expect(source.findings[0]?.facts).toMatchObject({ like });
});
