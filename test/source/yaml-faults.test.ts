import { describe, expect, it } from 'vitest';
import { locate } from '../../src/source/locate.ts';
import { depthLimit } from '../../src/source/tokens.ts';
import { codes, parse, report, under } from '../support/parse-text.ts';

describe('yaml/*', () => {
  it.each([
    ['a: &x 1\nb: *x\n', ['yaml/alias@1:4 &x', 'yaml/alias@2:4 *x']],
    ['a: [&x 客, "*y"]\nb: |\n  *z\nc: {d: e\nf: *x\n', ['yaml/alias@1:5 &x', 'yaml/alias@5:4 *x']],
    ['a: *重要*\n', ['yaml/alias@1:4 *重要*']],
    ['a: !!binary aGk=\n', ['yaml/tag@1:4 !!binary']],
    ['a: ! x\n', ['yaml/tag@1:4 !']],
    ['a: !重要\n', ['yaml/tag@1:4 !']],
    ['%YAML 1.1\n---\na: NO\n', ['yaml/directive@1:1 %YAML 1.1']],
    ['a: 1\n---\nb: 2\n', ['yaml/multiple-documents@2:1 ---']],
    ['a: 1\n...\nb: 2\n', ['yaml/multiple-documents@3:1 b: 2']],
    ['a:\n  <<: x\n', ['yaml/merge-key@2:3 <<']],
    ['a:\n  __proto__: {x: 1}\n', ['yaml/reserved-key@2:3 __proto__']],
    ['constructor: 1\n"prototype": 2\n', ['yaml/reserved-key@1:1 constructor', 'yaml/reserved-key@2:1 "prototype"']],
    ['标题: 1\n"标题": 2\n', ['yaml/duplicate-key@2:1 "标题"']],
    ['a: {b: 1, b: 2}\n', ['yaml/duplicate-key@1:11 b']],
  ])('%j', (text, expected) => {
    expect(report(parse(text))).toEqual(expected);
  });

  it('says where the key was first', () => {
    const source = parse('# x\ntitle: a\nb: 1\ntitle: c\n');
    const related = source.findings[0]?.related ?? [];
    expect(related).toMatchObject([{ note: 'first-here', facts: { name: 'title' } }]);
    const [span] = locate(
      source,
      related.map((note) => note.at),
    );
    expect(span?.start).toEqual({ line: 2, column: 1 });
    expect(under(source, span)).toBe('title');
  });

  it('leaves such marks alone inside a text', () => {
    const text = 'a: R&D *x !y %z <<\nb: "*x"\nc: |\n  *x\n  --- \n  ? y\nd: \'!x\'\ntoString: 1\ne: <<\n';
    expect(report(parse(text))).toEqual([]);
    expect(Object.getPrototypeOf(parse(text).value)).toBe(Object.prototype);
  });

  it('takes as many levels as the limit, in block and in flow', () => {
    const block = (levels: number) => `${'- '.repeat(levels)}x\n`;
    const flow = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    const indented = (levels: number) => Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    for (const make of [block, flow, indented]) {
      expect(codes(parse(make(depthLimit)))).toEqual([]);
      expect(codes(parse(make(depthLimit + 1)))).toEqual(['yaml/too-deep']);
    }
    expect(report(parse(flow(depthLimit + 1)))).toEqual([`yaml/too-deep@1:${depthLimit + 3} [`]);
  });
});

describe('yaml/syntax', () => {
  it.each([
    ['title 客服\ndepartment: x\n', ['MISSING_COLON@1:1 title 客服']],
    ['a: b\ndepartment 客服部\nduties:\n  - a\n', ['MISSING_COLON@2:1 department 客服部']],
    ['title：客服\ndepartment: x\n', ['FULLWIDTH_COLON@1:6 ：']],
    ['title：客服\ndepartment：x\n', ['FULLWIDTH_COLON@1:6 ：', 'FULLWIDTH_COLON@2:11 ：']],
    ['a:\n  b：1\n  c: 2\n', ['FULLWIDTH_COLON@2:4 ：']],
    ['职位：客服\n', ['FULLWIDTH_COLON@1:3 ：']],
    ['职位:客服\n', ['SPACE_AFTER_COLON@1:1 职位:客']],
    ['title:客服\ndepartment: x\n', ['SPACE_AFTER_COLON@1:1 title:客']],
    ['title: a\n department: b\n', ['BAD_INDENT@2:2 department']],
    ['a:\n    b: 1\n  c: 2\n', ['BAD_INDENT@3:3 c: 2']],
    ['a:\n  - b: 1\n   c: 2\n', ['BAD_INDENT@3:4 c: 2']],
    ['a:\n  - b\n - c\n', ['BAD_INDENT@3:2 - c']],
    ['a:\n  - b\n  -c\n', ['SPACE_AFTER_DASH@3:3 -c']],
    ['a: 1\n- b\n', ['MISPLACED_DASH@2:1 - b']],
    ['a: - b\n', ['MISPLACED_DASH@1:4 - b']],
    ['a:\n - b\n   - c\n', ['FOLDED_DASH@3:4 - c']],
    ['a:\n  -b\n  -c\n', ['SPACE_AFTER_DASH@2:3 -b']],
    ['title: "客服\ndepartment: b\n', ['UNCLOSED_QUOTE@1:8 "客服']],
    ['title: "客服\ndepartment: "b"\n', ['UNCLOSED_QUOTE@1:8 "客服']],
    ["a:\n  b: 'x\n  c: 1\n", ["UNCLOSED_SINGLE_QUOTE@2:6 'x"]],
    ['title: "客服" 部\n', ['TRAILING_TEXT@1:13 部']],
    ['title: 客服: 部\nb: 1\n', ['NESTED_MAPPING@1:8 客服: 部']],
    ['a: [b, c\nd: e\n', ['UNCLOSED_BRACKET@1:4 [b, c']],
    ['a: {b: 1, c: 2', ['UNCLOSED_BRACKET@1:4 {b: 1, c: 2']],
    ['a: {b: 1 c: 2}\n', ['MISSING_COMMA@1:8 1 c: 2']],
    ['a: ["b" "c"]\n', ['MISSING_COMMA@1:9 "c"]']],
    ['a: ]\n', ['UNEXPECTED_TOKEN@1:4 ]']],
    ['target: >95%\nb: 1\n', ['BLOCK_HEADER@1:9 >95%']],
    ['target: > 95%\nb: 1\n', ['BLOCK_HEADER@1:9 > 95%']],
    ['a: "b"#c\n', ['SPACE_BEFORE_COMMENT@1:7 #c']],
    ['title: {{ title }}\n', ['COMPLEX_KEY@1:9 { title }}']],
    ['[a]: b\n', ['COMPLEX_KEY@1:1 [a]: b']],
    ['? a\n: b\n', ['EXPLICIT_KEY@1:1 ?']],
    [': a\n', ['EMPTY_KEY@1:1 :']],
    ['a:\n\tb: 1\n', ['TAB_AS_INDENT@2:1 \t']],
    ['a: @张三\n', ['BAD_SCALAR_START@1:4 @']],
    ['a: "C:\\path"\n', ['BAD_DQ_ESCAPE@1:7 \\p']],
    [`${'k'.repeat(1100)}: 1\n`, [`KEY_OVER_1024_CHARS@1:1 ${'k'.repeat(1100)}`]],
    ['--- a: 1\n', ['MISSING_CHAR@1:5 a']],
    [
      'a: @b\nc: `d`\ne: "\\q"\nf: %1\n',
      ['BAD_SCALAR_START@1:4 @', 'BAD_SCALAR_START@2:4 `', 'BAD_DQ_ESCAPE@3:5 \\q', 'BAD_SCALAR_START@4:4 %'],
    ],
  ])('%j', (text, expected) => {
    const written = expected.map((line) => `yaml/syntax ${line}`);
    expect(report(parse(text))).toEqual(written);
    const crlf = parse(text.replaceAll('\n', '\r\n'));
    expect(report(crlf)).toEqual(written);
  });

  it('says of a text without keys that it is one', () => {
    const detail = 'The file is one text and has no keys';
    expect(parse('12:30\n').findings[0]?.facts).toEqual({ problem: 'SPACE_AFTER_COLON', detail });
    const wide = { problem: 'FULLWIDTH_COLON', detail, instead: ['职位: 客服'] };
    expect(parse('职位：客服\n').findings[0]?.facts).toEqual(wide);
  });

  it.each([
    ['? a\n: b\n', 'Explicit keys are not allowed'],
    [': a\n', 'The colon has no key before it'],
    ['a:\n - b\n   - c\n', 'A line that begins with - goes on with the text above it'],
    ['a: { min: b, c }\n', 'This is valid YAML and hardly meant so'],
  ])('says what is wrong, should no language know it: %j', (text, detail) => {
    expect(parse(text).findings).toMatchObject([{ facts: { detail } }]);
  });

  it('gives the library’s sentence without its drawing', () => {
    expect(parse('a: @b\n').findings[0]?.facts).toEqual({
      problem: 'BAD_SCALAR_START',
      detail: 'Plain value cannot start with reserved character @',
      instead: ["a: '@b'"],
    });
  });
});
