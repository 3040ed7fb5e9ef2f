import { describe, expect, it } from 'vitest';
import { readQuickly } from '../../src/source/quick/index.ts';
import { compareReaders } from '../support/differ/compare.ts';
import { file, form } from '../support/parse-text.ts';

const quickValue = (text: string): unknown => readQuickly(file, text)?.value;

describe('the quick reader', () => {
  it.each([
    ['a form', form],
    ['Windows line ends', form.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${form}`],
    ['no line end', form.trimEnd()],
    ['the mark of a document', `# x\n---\n${form}`],
    ['a list', '- a\n- b: 1\n  c:\n  - d\n  - - e\n    - f\n-\n  - g\n'],
    ['lists at the indent of their key', 'a:\n- b\n- c: 1\n  d:\n  - e\nf:\n- g\n'],
    ['wide dashes', '-   a: 1\n    b: 2\n-   c\n'],
    ['nothing', 'a:\nb:\n\n  \nc: ~\nd: null\n'],
    ['an entry without text', '-\n- a\n-'],
    ['flow maps and lists', 'a: { b: 1, c: [x, "y, z", \'w\'], "d": {} }\ne: [ ]\nf: [12:30, http://a.b/c]\n'],
    ['flow in a list', '- [a, b]\n- {c: d}\n-\n  [e]\n'],
    ['quotes', 'a: "x: y # z"\nb: \'it\'\'s\'\n"c d": "\\"\\\\\\/\\n\\t\\u5ba2"\n\'e\': ""\n'],
    ['continued text', 'a: one\n  two\n\n  three\n\n\n    four\nb:\n  five\n  six\nc:\n- seven\n eight\n'],
    ['continued Chinese', 'a: 我们接待\n  客户，\n  and more\n  《书》\n\n  多\nb: 　全角\n  　客\n'],
    ['literal blocks', 'a: |\n  x: y\n    # z\n\n  w\nb: |-\n    v\n\n\nc: | # note\n  u'],
    ['folded blocks', 'a: >\n  one\n  two\n\n  three\nb: >-\n  接待\n  客户\n- '.slice(0, -2)],
    ['blocks in lists', '- |\n  a\n  b\n- >-\n   c\n- d: |\n    e\n  f: 1\n'],
    ['comments', '# a\nb: c # d\n  # e\nf: # g\n  # h\n  - i # j\n#\n- '.slice(0, -2)],
    ['keys of objects', 'toString: 1\nhasOwnProperty: 2\n10: 3\n'.replace('10: 3\n', '')],
    ['keys of every beginning', '_a: 1\na: 2\nz: 3\nA: 4\nZ: 5\n丁: 6\n鿋: 7\n'],
    ['deep nesting', 'a:\n  b:\n    c:\n      - d:\n          e: { f: [[[1]]] }\n'],
  ])('reads %s as yaml does', (_, text) => {
    expect(compareReaders(text)).toBe('same');
  });

  it('reads each kind of scalar', () => {
    const written = ['010', '1.10', '-3', '+1', '.5', '5.', '1e3', '0x1F', '0o17', '0b11', '1_0', '-0', '.inf', '.nan'];
    const others = [
      '12345678901234567890',
      '2024-03-01',
      '12:30',
      'True',
      'FALSE',
      'yes',
      'nUll',
      '78,000',
      '-1-2',
      '１',
    ];
    for (const scalar of [...written, ...others]) {
      expect(compareReaders(`a: ${scalar}\nb: [${scalar}]\nc:\n  - ${scalar}\n`), scalar).not.toBe('different');
      expect(compareReaders(`a: ${scalar}\nc:\n  - ${scalar}\n`), scalar).toBe('same');
    }
    expect(quickValue('a: -0')).toEqual({ a: -0 });
    expect(quickValue('a: 010\nb: 0x1F\nc: 0b11\nd: 2024-03-01')).toEqual({ a: 10, b: 31, c: '0b11', d: '2024-03-01' });
  });

  it('notes how numbers are spelled, and where', () => {
    expect(readQuickly(file, 'a: 99.90\nb:\n  - c: [1, 1e3]\n')?.spellings).toEqual([
      { path: ['a'], text: '99.90' },
      { path: ['b', 0, 'c', 1], text: '1e3' },
    ]);
  });
});
