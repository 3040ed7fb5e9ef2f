import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Anchor, Path } from '../../src/findings/anchor.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { byteLimit, parseSource } from '../../src/source/index.ts';
import { locate, writtenAt } from '../../src/source/locate.ts';
import type { Source } from '../../src/source/source.ts';
import { depthLimit } from '../../src/source/tokens.ts';
import { lineStarts, type Span } from '../../src/text/text.ts';
import { processorTime } from '../support/processor-time.ts';

const file = 'positions/agent.yaml';
const form = `# 客服中心
title: 客服专员
code: "007"
department: 客服部 # 一线
reportsTo:
headcount: 12
aliases: [坐席, 'CSR']
approval:
  prepared: { by: 王芳, date: 2024-03-01 }
contacts:
  internal:
    share: 60.5
    with:
    - 仓储部
    - 财务部
duties:
  - duty: 接听客户来电😀，解答疑问。
    kpi:
      - name: 接通率
        target: "≥95%"
  - duty: >-
      完成上级交办的
      其他工作。
    kpi: 完成率100%
x-note: |
  第一行

  第三行
`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): Source => parseSource(file, encode(text));
const at = (path: Path, aim?: 'key' | 'value'): Anchor => ({ file, path, ...(aim && { aim }) });

/** The text under a span, cut out by lines and columns as an editor would. */
function under(source: Source, span: Span | undefined): string {
  if (span === undefined) throw new Error('no span');
  const lines = source.text.split(/\r\n|\n|\r/);
  expect(span.end.line).toBe(span.start.line);
  return (lines[span.start.line - 1] ?? '').slice(span.start.column - 1, span.end.column - 1);
}

const seen = (source: Source, path: Path, aim?: 'key' | 'value'): string =>
  under(source, locate(source, [at(path, aim)])[0]);

/** Each finding as `code problem@line:column text`. */
function report(source: Source): string[] {
  if (source.findings.length > 0) expect(source.value).toBeUndefined();
  const spans = locate(
    source,
    source.findings.map((finding) => finding.at),
  );
  return source.findings.map((finding, index) => {
    const span = spans[index];
    const problem = 'problem' in finding.facts ? ` ${finding.facts.problem}` : '';
    return `${finding.code}${problem}@${span?.start.line}:${span?.start.column} ${under(source, span)}`;
  });
}

const codes = (source: Source): string[] => source.findings.map((finding: Finding) => finding.code);

function within<T>(milliseconds: number, work: () => T): T {
  const start = processorTime();
  const result = work();
  expect(processorTime() - start).toBeLessThan(milliseconds);
  return result;
}

describe('a form', () => {
  const value = {
    title: '客服专员',
    code: '007',
    department: '客服部',
    reportsTo: null,
    headcount: 12,
    aliases: ['坐席', 'CSR'],
    approval: { prepared: { by: '王芳', date: '2024-03-01' } },
    contacts: { internal: { share: 60.5, with: ['仓储部', '财务部'] } },
    duties: [
      { duty: '接听客户来电😀，解答疑问。', kpi: [{ name: '接通率', target: '≥95%' }] },
      { duty: '完成上级交办的其他工作。', kpi: '完成率100%' },
    ],
    'x-note': '第一行\n\n第三行\n',
  };

  it('becomes its value, whatever its line ends and its byte order mark', () => {
    expect(parse(form)).toMatchObject({ file, text: form, value, findings: [] });
    expect(parse(form.replaceAll('\n', '\r\n')).value).toEqual(value);
    const marked = parse(`\uFEFF${form}`);
    expect(marked.text).toBe(form);
    expect(locate(marked, [at(['title'], 'key')])[0]?.start).toEqual({ line: 2, column: 1 });
  });

  it('is plain data', () => {
    const source = parse(form);
    expect(structuredClone(source)).toEqual(source);
  });
});

describe('values', () => {
  it.each([
    ['a: 010', 10],
    ['a: "010"', '010'],
    ['a: 1.10', 1.1],
    ['a: 0x1F', 31],
    ['a: 0b11', '0b11'],
    ['a: 1e3', 1000],
    ['a: .5', 0.5],
    ['a: -3', -3],
    ['a: NO', 'NO'],
    ['a: yes', 'yes'],
    ['a: True', true],
    ['a: ~', null],
    ['a:', null],
    ['a: 2024-03-01', '2024-03-01'],
    ['a: 12:30', '12:30'],
    ['a: 12345678901234567890', 12345678901234567000],
    ['a: {}', {}],
    ['a: [x, y]', ['x', 'y']],
    ['a: 多：冒号', '多：冒号'],
    ['a: "\\u5ba2\\t\\n"', '客\t\n'],
    ['a: "\\ud83d\\ude00"', '😀'],
    ['a: 100% # 全部', '100%'],
    ['a:\n- x\n-\n- y: 1', ['x', null, { y: 1 }]],
    ["a: 'it''s'", "it's"],
    ['a: b\n  c', 'b c'],
    ['---\na: x\n...\n', 'x'],
  ])('%j', (text, value) => {
    expect(parse(text)).toMatchObject({ value: { a: value }, findings: [] });
  });

  it('have the text of a key that is no text as its name', () => {
    expect(parse('010: a\nnull: b\ntrue: c\n1.10: d\n').value).toEqual({
      '010': 'a',
      null: 'b',
      true: 'c',
      '1.10': 'd',
    });
  });

  it('may be something else than a map', () => {
    expect(parse('- a\n- b\n').value).toEqual(['a', 'b']);
    expect(parse('客服').value).toBe('客服');
  });
});

describe('file/*', () => {
  it('passes on why a file could not be had', () => {
    expect(parseSource(file, { fault: 'unreadable', reason: 'EACCES' }).findings).toEqual([
      { code: 'file/unreadable', at: { file, range: [0, 0] }, facts: { reason: 'EACCES' } },
    ]);
    expect(parseSource(file, { fault: 'not-regular', kind: 'a pipe' }).findings).toMatchObject([
      { code: 'file/not-regular', facts: { kind: 'a pipe' } },
    ]);
    expect(parseSource(file, { fault: 'too-large', bytes: 5e6 }).findings).toMatchObject([
      { code: 'file/too-large', facts: { bytes: 5e6, limit: byteLimit } },
    ]);
  });

  it('refuses more bytes than the limit, and takes as many', () => {
    const text = `a: ${'x'.repeat(byteLimit - 3)}`;
    expect(codes(parse(text))).toEqual([]);
    expect(codes(parse(`${text}x`))).toEqual(['file/too-large']);
  });

  it.each([
    ['in the midst', [...encode('标题: a\nb: '), 0xff, 0x0a], 13, '2:4'],
    ['cut off', [...encode('a: 客').slice(0, -1)], 3, '1:4'],
    ['behind a mark', [0xef, 0xbb, 0xbf, ...encode('a: '), 0xc0], 6, '1:4'],
    ['a surrogate', [...encode('a: '), 0xed, 0xa0, 0x80], 3, '1:4'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0, 0x3a, 0], 0, '1:1'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 0, '1:1'],
  ])('refuses what is not UTF-8: %s', (_, bytes, offset, place) => {
    const source = parseSource(file, new Uint8Array(bytes));
    expect(source.findings).toMatchObject([{ code: 'file/not-utf8', facts: { offset } }]);
    const [span] = locate(source, [source.findings[0]?.at ?? at([])]);
    expect(`${span?.start.line}:${span?.start.column}`).toBe(place);
    expect(under(source, span)).toBe('\uFFFD');
  });

  it('takes a replacement character that was written', () => {
    expect(parse('a: \uFFFD').value).toEqual({ a: '\uFFFD' });
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u001B', 'U+001B'],
    ['\u007F', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\uFEFF', 'U+FEFF'],
    ['\u2028', 'U+2028'],
    ['\uFFFE', 'U+FFFE'],
  ])('refuses the character %j', (character, name) => {
    const source = parse(`😀: a\nb: 客服${character}部\n`);
    expect(source.findings).toMatchObject([{ code: 'file/control-character', facts: { character: name } }]);
    expect(report(source)).toEqual([`file/control-character@2:6 ${character}`]);
  });

  it('refuses a lone carriage return, which ends a line for some and not for others', () => {
    expect(parse('a: b\rc: d\n').findings).toMatchObject([{ facts: { character: 'U+000D' } }]);
    expect(codes(parse('a: b\r\nc: d\r\n'))).toEqual([]);
  });

  it.each([
    ['"\\e"', 'U+001B'],
    ['"\\0"', 'U+0000'],
    ['"a\\ud800b"', 'U+D800'],
    ['"\\N"', 'U+0085'],
    ['"\\r"', 'U+000D'],
    ['"\\ufeff"', 'U+FEFF'],
  ])('refuses the escape %s', (written, character) => {
    const source = parse(`a: 1\nb: [x, ${written}]\n`);
    expect(source.findings).toMatchObject([{ code: 'file/control-character', facts: { character } }]);
    expect(report(source)).toEqual([`file/control-character@2:8 ${written}`]);
    expect(codes(parse(`${written}: 1`))).toEqual(['file/control-character']);
    expect(codes(parse(`a: '${written}'`))).toEqual([]);
  });

  it.each(['', '\n\n', '# a comment\n', '---\n', '--- # x\n', 'null\n', '~', '\uFEFF'])('is empty: %j', (text) => {
    expect(report(parse(text))[0]).toMatch(/^file\/empty@1:1 /);
  });
});

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

  it('tells the library sentence without a drawing', () => {
    expect(parse('a: @b\n').findings[0]?.facts).toEqual({
      problem: 'BAD_SCALAR_START',
      detail: 'Plain value cannot start with reserved character @',
      instead: ["a: '@b'"],
    });
  });
});

describe('hostile files', () => {
  const bound = 3000;
  const million = (unit: string, head = '') => head + unit.repeat((byteLimit - head.length) / unit.length);
  it.each([
    ['900 brackets', '['.repeat(900), 'yaml/too-deep'],
    ['2,000 brackets', '['.repeat(2000), 'yaml/too-deep'],
    ['a million brackets', million('['), 'yaml/too-deep'],
    ['a million braces', million('{'), 'yaml/too-deep'],
    ['a million dashes', million('- '), 'yaml/too-deep'],
    ['a line of colons', million('a: '), 'yaml/too-deep'],
    ['300 explicit keys', '? '.repeat(300), 'yaml/syntax'],
    ['a million explicit keys', million('? '), 'yaml/syntax'],
    ['a list of aliases', `a: &a [${'x, '.repeat(60_000)}x]\nb: [${'*a, '.repeat(99)}*a]\n`, 'yaml/alias'],
    ['an alias of itself', 'a: &a [*a]\n', 'yaml/alias'],
    ['a million anchors', million('&a '), 'yaml/alias'],
    ['comments after blank lines', `a:\n  - b: [c]\n${'\n'.repeat(300_000)}${'    #\n'.repeat(100_000)}`, undefined],
    ['a long quoted text', million('x\n  ', 'a: "'), 'yaml/syntax'],
    ['30,000 keys', Array.from({ length: 30_000 }, (_, at) => `k${at}: 1\n`).join(''), undefined],
  ])('%s', (_, text, code) => {
    const source = within(bound, () => parse(text));
    expect(codes(source)[0]).toBe(code);
    within(bound, () =>
      locate(
        source,
        source.findings.map((finding) => finding.at),
      ),
    );
  });

  it('make no quadratic work of quoted keys either', () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => `"k${at}": 1\n`).join('');
    expect(Object.keys(within(8000, () => parse(keys)).value as object)).toHaveLength(30_000);
  });

  it('show the first of many mistakes', () => {
    expect(parse('a: 1\n'.repeat(5000)).findings).toHaveLength(20);
    expect(parse('- @\n'.repeat(5000)).findings).toHaveLength(10);
    expect(parse('- *a\n'.repeat(5000)).findings).toHaveLength(10);
  });
});

describe('locate', () => {
  const source = parse(form);
  const whole: Source = { ...source, rootKeys: [] };

  it.each<[Path, 'key' | 'value' | undefined, string]>([
    [[], undefined, 'title'],
    [['title'], undefined, '客服专员'],
    [['title'], 'key', 'title'],
    [['code'], undefined, '"007"'],
    [['department'], undefined, '客服部'],
    [['reportsTo'], undefined, 'reportsTo'],
    [['headcount'], undefined, '12'],
    [['aliases'], undefined, 'aliases'],
    [['aliases', 1], undefined, "'CSR'"],
    [['aliases', 1], 'key', "'CSR'"],
    [['aliases', 7], undefined, 'aliases'],
    [['approval', 'prepared', 'date'], undefined, '2024-03-01'],
    [['approval', 'prepared', 'date'], 'key', 'date'],
    [['approval', 'reviewed', 'by'], undefined, 'approval'],
    [['contacts', 'internal'], undefined, 'internal'],
    [['contacts', 'internal', 'with', 0], undefined, '仓储部'],
    [['duties', 0], undefined, 'duty: 接听客户来电😀，解答疑问。'],
    [['duties', 0, 'share'], undefined, 'duty: 接听客户来电😀，解答疑问。'],
    [['duties', 0, 'kpi', 0, 'target'], undefined, '"≥95%"'],
    [['duties', 1, 'duty'], undefined, '>-'],
    [['duties', 1, 'kpi', 0], undefined, '完成率100%'],
    [['duties', 1, 'kpi', 0, 'weight'], undefined, 'kpi'],
    [['duties', 1, 'kpi', 1], undefined, 'kpi'],
    [['x-note'], undefined, '|'],
    [['missing'], undefined, 'title'],
    [['missing', 3, 'x'], 'key', 'title'],
  ])('%j, aim %s', (path, aim, expected) => {
    expect(seen(source, path, aim)).toBe(expected);
    expect(seen(whole, path, aim)).toBe(expected);
  });

  it('counts columns in UTF-16 units', () => {
    const [span] = locate(parse('a: {😀: 1, 岗: 二}\n'), [at(['a', '岗'])]);
    expect(span).toEqual({ start: { line: 1, column: 15 }, end: { line: 1, column: 16 } });
  });

  it('gives one span an anchor, in their order', () => {
    const spans = locate(source, [at(['headcount']), { file, range: [2, 6] }, at(['title'])]);
    expect(spans.map((span) => under(source, span))).toEqual(['12', '客服中心', '客服专员']);
    expect(locate(source, [])).toEqual([]);
  });

  it('keeps to one line, and to something that can be seen', () => {
    const text = 'a:\n  -\n  - x\n    y  \nb:   \nc: "d\n\n  e"\n';
    const lines = parse(text);
    expect(seen(lines, ['a', 0])).toBe('-');
    expect(seen(lines, ['a', 1])).toBe('x');
    expect(seen(lines, ['b'])).toBe('b');
    expect(seen(lines, ['c'])).toBe('"d');
    expect(under(lines, locate(lines, [{ file, range: [0, 999] }])[0])).toBe('a:');
    expect(under(lines, locate(lines, [{ file, range: [999, 9999] }])[0])).toBe('"');
  });

  it('gives a broken file its first word, without reading it again', () => {
    const broken = parse('# x\n\ntitle: [\n');
    expect(seen(broken, ['duties', 3])).toBe('title');
    const hostile = parse(`a: ${'['.repeat(100_000)}`);
    within(1000, () => expect(seen(hostile, ['a', 0, 0])).toBe('a'));
    expect(seen(parse(''), [])).toBe('');
  });

  it('needs no second reading for a key of the root', () => {
    const many = Array.from({ length: 2000 }, () => source);
    within(1000, () => {
      for (const one of many) expect(locate(one, [at(['reportsTo'])])).toHaveLength(1);
    });
  });

  it('gives back what is written there', () => {
    const [span] = locate(source, [at(['code'])]);
    expect(span && writtenAt(source, span)).toBe('"007"');
    const start = { line: 2, column: 1 };
    expect(writtenAt(source, { start, end: { line: 4, column: 3 } })).toBe('title: 客服专员');
  });
});

describe('laws', () => {
  const marks = [
    '\n',
    '\n  ',
    ' ',
    '- ',
    '? ',
    ': ',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a',
  ];
  const more = [
    '*a',
    '!t',
    '%',
    '@',
    '`',
    '~',
    '---\n',
    '...\n',
    '\t',
    '\r\n',
    '\\',
    '<<',
    'a',
    'key: ',
    '客',
    '😀',
    '1',
    '\u3000',
  ];
  const mix = fc.array(fc.constantFrom(...marks, ...more), { maxLength: 30 }).map((parts) => parts.join(''));
  const path = fc.array(fc.oneof(fc.constantFrom('a', 'key', 'duties', 'kpi', '客'), fc.nat(3)), { maxLength: 4 });

  function expectInside(source: Source, anchors: readonly Anchor[]): void {
    const starts = lineStarts(source.text);
    const lines = source.text.split(/\r\n|\n|\r/);
    for (const { start, end } of locate(source, anchors)) {
      const line = lines[start.line - 1];
      expect(start.line).toBeLessThanOrEqual(starts.length);
      expect(end.line).toBe(start.line);
      expect(start.column).toBeGreaterThanOrEqual(1);
      expect(end.column).toBeGreaterThanOrEqual(start.column);
      expect(end.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      if (line !== '') expect(end.column).toBeGreaterThan(start.column);
    }
  }

  it('parseSource never throws, and what it finds lies inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(mix, fc.string({ unit: 'binary', maxLength: 40 })), path, (text, steps) => {
        const source = parse(text);
        expectInside(source, [...source.findings.map((finding) => finding.at), at(steps), at(steps, 'key')]);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const source = parseSource(file, bytes);
        expectInside(
          source,
          source.findings.map((finding) => finding.at),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('locate lies inside the text for every path and range', () => {
    fc.assert(
      fc.property(mix, path, fc.nat(80), fc.nat(80), (text, steps, start, end) => {
        for (const source of [parse(text), parse(`${form}${text}`)]) {
          expectInside(source, [at(steps), at(steps, 'key'), { file, range: [start, end] }]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads what the library writes', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '1', '岗', '-', ' ', ':', '#', '😀'), minLength: 1 });
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('客', 'x', ' ', ': ', '#', '\n', '"', "'", '1', '-', '😀') }),
      key,
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data));
        const source = parse(stringify(plain, { blockQuote: false }));
        expect(source.findings).toEqual([]);
        expect(source.value).toEqual(plain);
        expect(parse(JSON.stringify(plain)).value).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});

it('reads a thousand forms in a few seconds at most', () => {
  const forms = Array.from({ length: 1000 }, (_, number) => encode(form.replace('客服专员', `客服专员${number}`)));
  expect(within(5000, () => forms.map((bytes) => parseSource(file, bytes)))).toHaveLength(1000);
});
