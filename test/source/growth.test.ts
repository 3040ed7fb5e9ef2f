import { describe, expect, it } from 'vitest';
import { parseByYaml, parseSource } from '../../src/source/index.ts';
import { locate } from '../../src/source/locate.ts';
import { byteLimit } from '../../src/source/read-text.ts';
import { codes, encode, file, form } from '../support/parse-text.ts';
import { expectLinear } from '../support/processor-time.ts';

/** `yaml` takes seconds for a whole file of faults, and what grows too fast shows in a part of one. */
const eighth = byteLimit / 8;

/** By `yaml` alone: a part of a long text would be read quickly, and the whole would not. */
const parse = (text: string) => parseByYaml(file, encode(text));

describe('hostile files', () => {
  const bytes =
    (unit: string, head = '') =>
    (size: number) =>
      head + unit.repeat(Math.max(0, (size - head.length) / unit.length));
  it.each<[string, number, (size: number) => string, string | undefined, (4 | 16)?]>([
    ['900 brackets', 900, (size) => '['.repeat(size), 'yaml/too-deep'],
    ['2,000 brackets', 2000, (size) => '['.repeat(size), 'yaml/too-deep'],
    ['a million brackets', byteLimit, bytes('['), 'yaml/too-deep'],
    ['a million braces', byteLimit, bytes('{'), 'yaml/too-deep'],
    ['a million dashes', byteLimit, bytes('- '), 'yaml/too-deep'],
    ['a million closing brackets', byteLimit, bytes(']'), 'yaml/syntax'],
    ['commas', eighth, bytes(',', 'a: ['), 'yaml/syntax', 4],
    ['a line of colons', byteLimit, bytes('a: '), 'yaml/too-deep'],
    ['300 explicit keys', 300, (size) => '? '.repeat(size), 'yaml/syntax'],
    ['a million explicit keys', byteLimit, bytes('? '), 'yaml/syntax'],
    [
      'a list of aliases',
      60_000,
      (size) => `a: &a [${'x, '.repeat(size)}x]\nb: [${'*a, '.repeat(99)}*a]\n`,
      'yaml/alias',
    ],
    ['an alias of itself', 1, () => 'a: &a [*a]\n', 'yaml/alias'],
    ['a million anchors', byteLimit, bytes('&a '), 'yaml/alias'],
    [
      'comments after blank lines',
      25_000,
      (size) => `a:\n  - b: [c]\n${'\n'.repeat(3 * size)}${'    #\n'.repeat(size)}`,
      undefined,
      4,
    ],
    ['a long quoted text', eighth, bytes('x\n  ', 'a: "'), 'yaml/syntax', 4],
    ['a line of texts', eighth / 4, bytes('a, ', '{ "\\0": ['), 'yaml/syntax', 4],
    ['a wide gap before a remark', byteLimit, (size) => `"a": b\nc: d #e${' '.repeat(size - 20)}f\n`, undefined],
    [
      'wide gaps in a comment of another language',
      100_000,
      (size) => `// a${' '.repeat(size)}b\nc: d\n`,
      'yaml/syntax',
    ],
    ['wide gaps in a value', 100_000, (size) => `a: b${' '.repeat(size)}c: d\n`, 'yaml/syntax'],
    ['levels that don’t fit', eighth / 4, bytes('a:\n  b: 1\n c: 1\n'), 'yaml/syntax', 4],
    ['repeated keys', eighth / 4, bytes('a: 1\n'), 'yaml/duplicate-key', 4],
    ['escapes of control characters', eighth / 4, bytes('- "\\0"\n'), 'file/control-character', 4],
    [
      'many lines below a wrong mark',
      25_000,
      (size) => `duties:\n  1. duty: b\n${'     c\n'.repeat(size)}`,
      'yaml/syntax',
      4,
    ],
    ['8,000 keys', 8_000, (size) => Array.from({ length: size }, (_, at) => `k${at}: 1\n`).join(''), undefined, 4],
  ])('%s', (_, size, write, code, times) => {
    const placed = (text: string) => {
      const source = parse(text);
      locate(
        source,
        source.findings.map((finding) => finding.at),
      );
      return source;
    };
    expect(codes(expectLinear(write, placed, size, { times: times ?? 16 }))[0]).toBe(code);
  });

  it('make no quadratic work of quoted keys either', () => {
    const write = (size: number) => Array.from({ length: size }, (_, at) => `"k${at}": 1\n`).join('');
    expect(Object.keys(expectLinear(write, parse, 8_000, { times: 4 }).value as object)).toHaveLength(8_000);
  });

  it('show the first of many mistakes', () => {
    expect(parse('a: 1\n'.repeat(1000)).findings).toHaveLength(20);
    expect(parse('- @\n'.repeat(1000)).findings).toHaveLength(10);
    expect(parse('- *a\n'.repeat(1000)).findings).toHaveLength(10);
  });
});

it('reads a thousand forms in a few seconds at most', () => {
  const write = (size: number) =>
    Array.from({ length: size }, (_, number) => encode(form.replace('客服专员', `客服专员${number}`)));
  const read = (forms: readonly Uint8Array[]) => forms.map((bytes) => parseSource(file, bytes));
  expect(expectLinear(write, read, 1000)).toHaveLength(1000);
});
