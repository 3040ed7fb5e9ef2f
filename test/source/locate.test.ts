import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/findings/anchor.ts';
import { locate, writtenAt } from '../../src/source/locate.ts';
import type { Source } from '../../src/source/source.ts';
import { at, file, form, parse, seen, under } from '../support/parse-text.ts';
import { expectLinear, processorTimeOf } from '../support/processor-time.ts';

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

  it.each(['\n', '\r\n'])('shows an entry without text at its dash, whatever comments are below it: %j', (eol) => {
    const text = ['a:', '  - # b', '  -', '# cdefg', '  # h', '  - i', '  -', '  # j', 'k: 1', ''].join(eol);
    const spans = locate(
      parse(text),
      [0, 1, 3].map((nth) => at(['a', nth])),
    );
    expect(spans.map(({ start }) => [start.line, start.column])).toEqual([
      [2, 3],
      [3, 3],
      [7, 3],
    ]);
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
    const hostile = (size: number) => parse(`a: ${'['.repeat(size)}`);
    expect(expectLinear(hostile, (source) => seen(source, ['a', 0, 0]), 100_000)).toBe('a');
    expect(seen(parse(''), [])).toBe('');
  });

  it('needs no second reading for a key of the root', () => {
    const many = Array.from({ length: 2000 }, () => source);
    const isQuicker = (): boolean => {
      const locating = processorTimeOf(() => {
        for (const one of many) locate(one, [at(['reportsTo'])]);
      });
      const reading = processorTimeOf(() => {
        for (const { text } of many.slice(0, 200)) parse(text);
      });
      return locating < reading;
    };
    expect(locate(source, [at(['reportsTo'])])).toHaveLength(1);
    // A busy machine adds to either; a second reading costs ten times as much each time.
    expect([1, 2, 3, 4, 5].some(isQuicker)).toBe(true);
  });

  it('gives back what is written there', () => {
    const [span] = locate(source, [at(['code'])]);
    expect(span && writtenAt(source, span)).toBe('"007"');
    const start = { line: 2, column: 1 };
    expect(writtenAt(source, { start, end: { line: 4, column: 3 } })).toBe('title: 客服专员');
  });
});
