import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/index.ts';
import { locate } from '../../src/source/locate.ts';
import { byteLimit } from '../../src/source/read-text.ts';
import { at, codes, encode, file, parse, report, under } from '../support/parse-text.ts';

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
