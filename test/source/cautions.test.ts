import { describe, expect, it } from 'vitest';
import { parse } from '../support/parse-text.ts';

/** Each caution as its code, the text below it, what is to be written instead, and the text of its fix. */
function cautions(text: string): unknown[] {
  const source = parse(text);
  return source.cautions.map(({ finding: { code, at, facts, fix }, path, isEmpty }) => {
    const range = 'range' in at ? source.text.slice(...at.range) : '';
    const [change] = fix ?? [];
    const write =
      change !== undefined && 'range' in change.at && 'text' in change
        ? [source.text.slice(...change.at.range), change.text]
        : [];
    return [
      code.slice(5),
      path.join('.'),
      range,
      'instead' in facts ? facts.instead : '',
      ...write,
      ...(isEmpty ? ['empty'] : []),
    ];
  });
}

describe('a text that YAML cuts off at a sign', () => {
  it.each<[string, string, unknown[]]>([
    ['in a value', 'a: C #sharp\n', ['cut-text', 'a', '#sharp', 'a: "C #sharp"']],
    ['in an entry', 'a:\n  - 会 C #sharp\n', ['cut-text', 'a.0', '#sharp', '- "会 C #sharp"']],
    ['at the end of the file', 'a: C #sharp', ['cut-text', 'a', '#sharp', 'a: "C #sharp"']],
    ['before returns', 'a: C #sharp  \r\nb: c\r\n', ['cut-text', 'a', '#sharp', 'a: "C #sharp"']],
    ['before a remark', 'a: C #sharp # as written\n', ['cut-text', 'a', '#sharp', 'a: "C #sharp"']],
    ['in brackets', 'a: [b, C #sharp\n ]\n', ['cut-text', 'a.1', '#sharp', '"C #sharp"']],
    ['on a later line', 'a:\n  one\n  two #three\n', ['cut-text', 'a', '#three', '']],
    ['whole', 'a: #sharp\n', ['cut-text', 'a', '#sharp', 'a: "#sharp"', 'empty']],
    ['whole, in an entry', 'a:\n  - b\n  - #sharp\n', ['cut-text', 'a.1', '#sharp', '- "#sharp"', 'empty']],
    [
      'that is a number',
      'a: 房间 #1201\n',
      ['cut-text', 'a', '#1201', 'a: "房间 #1201"', '房间 #1201', '"房间 #1201"'],
    ],
    ['that is a colour', 'a: #0f5c63\n', ['cut-text', 'a', '#0f5c63', 'a: "#0f5c63"', '#0f5c63', '"#0f5c63"', 'empty']],
    ['that is a number in brackets', 'a: [Room #12\n ]\n', ['cut-text', 'a.0', '#12', '"Room #12"']],
    [
      'that is nearly a colour',
      'a: b #0f5c6\n',
      ['cut-text', 'a', '#0f5c6', 'a: "b #0f5c6"', 'b #0f5c6', '"b #0f5c6"'],
    ],
    ['that begins like a colour', 'a: b #abcdefg\n', ['cut-text', 'a', '#abcdefg', 'a: "b #abcdefg"']],
    ['that is only signs', 'a: b ##\n', ['cut-text', 'a', '##', 'a: "b ##"']],
  ])('%s is shown', (_, text, caution) => expect(cautions(text)).toEqual([caution]));

  it.each([
    'a: b # remark\n',
    'a: # remark\n',
    'a: b\n#remark\n',
    'a: 2024-03-01 #remark\n',
    'a: 5 #remark\n',
    'a: true #remark\n',
    'a: "b" #remark\n',
    'a: b#c\n',
    'a: "b #c"\n',
    'a: |\n  b #c\n',
  ])('is none in %j', (text) => expect(cautions(text)).toEqual([]));
});

describe('a list that YAML joins to one text', () => {
  it.each<[string, string, unknown[]]>([
    ['of numbers', 'a:\n  1. 接听\n  2. 登记\n', ['folded-list', 'a', '1. 接听', '- 接听']],
    ['of numbers with commas', 'a:\n  1、接听\n  2、登记\n', ['folded-list', 'a', '1、接听', '- 接听']],
    ['of numbers in brackets', 'a:\n  （1）接听\n  (2) 登记\n', ['folded-list', 'a', '（1）接听', '- 接听']],
    ['of Chinese numbers', 'a:\n  一、接听\n  二、登记\n', ['folded-list', 'a', '一、接听', '- 接听']],
    ['of signs', 'a:\n  • answer\n  • note\n', ['folded-list', 'a', '• answer', '- answer']],
    ['of circled numbers', 'a:\n  ①接听\n  ②登记\n', ['folded-list', 'a', '①接听', '- 接听']],
    ['below other words', 'a:\n  负责：\n  1. 接听  \r\n  2. 登记\r\n', ['folded-list', 'a', '1. 接听', '- 接听']],
    ['in quotes', 'a: "1. answer\n  2. note"\n', ['folded-list', 'a', '1. answer', '- answer']],
    ['in a folded block', 'a: >\n  1) answer\n  2) note\n', ['folded-list', 'a', '1) answer', '- answer']],
  ])('%s is shown', (_, text, caution) => expect(cautions(text)).toEqual([caution]));

  it.each([
    'a: |\n  1. answer\n  2. note\n',
    'a: >\n  1. answer\n\n  2. note\n',
    'a:\n  1. answer\n  and note\n',
    'a: 1. answer 2. note\n',
    'a:\n  1.5 hours\n  2.5 days\n',
    'a:\n  123. answer\n  124. note\n',
  ])('is none in %j', (text) => expect(cautions(text)).toEqual([]));
});

it.each([
  ['a: [b #1, c]\nd: e\n', '#1, c]'],
  ['a: {b: c #1, d: e}\n', '#1, d: e}'],
  ['a:\n  - b #1\n    c: d\n  - e\n', '#1'],
  ['a: b #1\n   c: d\n', '#1'],
])('in %j, what is cut off is why the rest can’t be read', (text, cut) => {
  const source = parse(text);
  const [finding] = source.findings;
  expect([finding?.code, finding?.facts]).toEqual(['yaml/cut-text', { cut, instead: '' }]);
  expect(finding !== undefined && 'range' in finding.at && text.slice(...finding.at.range)).toBe(cut);
});
