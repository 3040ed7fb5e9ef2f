import { describe, expect, it } from 'vitest';
import type { FindingFix } from '../../../src/findings/fix.ts';
import { applyEdits, chooseEdits } from '../../../src/source/fix/apply.ts';
import { locateFixes } from '../../../src/source/fix/index.ts';
import { parseSource } from '../../../src/source/index.ts';

const file = 'a.yaml';

/** The text after a change, or undefined if it can't be made alone. */
function change(text: string, ...changes: readonly FindingFix[]): string | undefined {
  const [edits] = locateFixes(parseSource(file, new TextEncoder().encode(text)), [changes]);
  return edits && applyEdits(text, edits);
}

const list = { file, path: ['names'] };
const add = (value: string): FindingFix => ({ change: 'append', at: list, value });
const remove = (at: number): FindingFix => ({ change: 'remove', at: { file, path: ['names', at] } });
const empty = (size: number): FindingFix => ({ change: 'empty', at: list, size });
const split: FindingFix = { change: 'split', at: { file, path: ['names', 0] }, values: ['a', 'b, c'] };
const respell = (value: string): FindingFix => ({ change: 'respell', at: { file, path: ['key'] }, value });
const quote: FindingFix = { change: 'quote', at: { file, path: ['names', 0] } };
const unmark: FindingFix = { change: 'unmark', at: { file, path: ['names', 0] }, mark: '1. ' };

describe('a change of a file', () => {
  it.each<[string, string, FindingFix, string | undefined]>([
    [
      'an entry more',
      'names:\n  - a # first\n  # last\nb: 1\n',
      add('客服'),
      'names:\n  - a # first\n  - 客服\n  # last\nb: 1\n',
    ],
    ['with the line ends of Windows', 'names:\r\n- "a"\r\nb: 1', add('7'), 'names:\r\n- "a"\r\n- "7"\r\nb: 1'],
    ['at the end without a line end', 'names:\n  - a', add('b'), 'names:\n  - a\n  - b\n'],
    ['in brackets', 'names: [ a, "b" ] # both', add('c, d'), 'names: [ a, "b", "c, d" ] # both'],
    ['in empty brackets', 'names: []\n', add('a'), 'names: [a]\n'],
    ['beside one text', 'names: a\n', add('b'), 'names: [a, b]\n'],
    ['beside a text of several lines', 'names: >-\n  a\n  b\n', add('c'), undefined],
    ['an entry less', 'names:\n  - a\n  # of b\n  - b\n  - c\n', remove(1), 'names:\n  - a\n  # of b\n  - c\n'],
    ['but not with the remark beside it', 'names:\n  - a\n  - b # interim\n', remove(1), undefined],
    ['in brackets, the first', 'names: [a, b]\n', remove(0), 'names: [b]\n'],
    ['in brackets, the last', 'names: [a,\n  b]\n', remove(1), 'names: [a]\n'],
    ['of one, which would leave none', 'names: [a]\n', remove(0), undefined],
    ['none left', 'names: # who\n  - a\n  - b\nb: 1\n', empty(2), 'names: [] # who\nb: 1\n'],
    ['none left in brackets', 'names: [ a ]\n', empty(1), 'names: []\n'],
    ['none left of one text', 'names: a # b\n', empty(1), 'names: [] # b\n'],
    ['none left though there are more', 'names: [a, b]\n', empty(1), undefined],
    ['none left, but not with a remark beside one', 'names:\n  - a # first\n  - b\n', empty(2), undefined],
    ['none left, but not of several lines', 'names:\n  - a\n  - >-\n    b\n', empty(2), undefined],
    ['several of one', 'names:\n  - a、b\n  - d\n', split, 'names:\n  - a\n  - b, c\n  - d\n'],
    ['several in brackets', 'names: [a、b, d]\n', split, 'names: [a, "b, c", d]\n'],
    ['several of one text', 'names: a、b\n', split, 'names: [a, "b, c"]\n'],
    ['another spelling', 'key: a # b\n', respell('c'), 'key: c # b\n'],
    ['in single quotes', "key: 'a'\n", respell("it's"), "key: 'it''s'\n"],
    ['in double quotes', 'key: "a"\n', respell('7'), 'key: "7"\n'],
    ['over several lines', 'key: >-\n  a\n  b\nc: 1\n', respell('d'), 'key: >-\n  d\nc: 1\n'],
    ['without its number', 'names:\n  - 1. a\n', unmark, 'names:\n  - a\n'],
    ['without its number, in quotes then', 'names:\n  - 1. "a" b\n', unmark, 'names:\n  - "\\"a\\" b"\n'],
    ['without its number in quotes', "names: ['1. it''s']\n", unmark, "names: ['it''s']\n"],
    [
      'without its number over several lines',
      'names:\n  - |\n    1. a\n    b\n',
      unmark,
      'names:\n  - |\n    a\n    b\n',
    ],
    [
      'without its number after a mark of more signs',
      'names:\n  - |-\n    1. a\n    b\n',
      unmark,
      'names:\n  - |-\n    a\n    b\n',
    ],
    ['a text with a colon', 'names:\n  - 注意: 安全\n', quote, 'names:\n  - "注意: 安全"\n'],
    ['but no map with a remark', 'names:\n  - a: b # of c\n', quote, undefined],
    ['nor one in braces', 'names: [{ a: b }]\n', quote, undefined],
    ['where the file writes it in another way', 'names: ["\\x31. a"]\n', unmark, undefined],
  ])('%s', (_, text, fix, wanted) => {
    expect(change(text, fix)).toBe(wanted);
  });

  it('is not made where the data has no such place', () => {
    expect(change('b: 1\n', add('a'))).toBeUndefined();
    expect(change('names: [\n', add('a'))).toBeUndefined();
  });

  it('keeps the quotes of a key', () => {
    const at = { file, path: ['titel'], aim: 'key' } as const;
    expect(change('{"titel":1}', { change: 'write', at, text: 'title' })).toBe('{"title":1}');
  });
});

describe('changes at the same time', () => {
  const edit = (start: number, end: number, text: string) => [{ start, end, text }];

  it('are made if they are apart, the earlier first', () => {
    const text = 'one two';
    const groups = [edit(0, 3, '1'), edit(2, 5, 'x'), edit(4, 7, '2')];
    expect(chooseEdits(text, groups)).toEqual([0, 2]);
    expect(applyEdits(text, [...edit(0, 3, '1'), ...edit(4, 7, '2')])).toBe('1 2');
  });

  it('are made whole or not at all', () => {
    expect(chooseEdits('abcdef', [edit(2, 4, 'x'), [...edit(0, 1, 'y'), ...edit(3, 5, 'z')], edit(0, 1, 'w')])).toEqual(
      [0, 2],
    );
  });

  it('add several entries, whole lines or in brackets, but not the first of a list', () => {
    expect(chooseEdits('[a]', [edit(2, 2, ', b'), edit(2, 2, ', c')])).toEqual([0, 1]);
    expect(chooseEdits('- a\n', [edit(4, 4, '- b\n'), edit(4, 4, '- c\n')])).toEqual([0, 1]);
    expect(chooseEdits('[]', [edit(1, 1, 'b'), edit(1, 1, 'c')])).toEqual([0]);
  });

  it('put a line before one that another changes, whichever comes first', () => {
    const [more, less] = [edit(2, 2, 'c\n'), edit(2, 4, '')];
    expect(chooseEdits('a\nb\n', [less, more])).toEqual([0, 1]);
    expect(chooseEdits('a\nb\n', [more, less])).toEqual([0, 1]);
    expect(applyEdits('a\nb\n', [...less, ...more])).toBe('a\nc\n');
    expect(chooseEdits('a\nb\n', [edit(2, 4, ''), edit(3, 3, 'c')])).toEqual([0]);
  });

  it('are made once if they are the same', () => {
    expect(chooseEdits('[a]', [edit(0, 3, '[]'), edit(0, 3, '[]')])).toEqual([0, 1]);
  });
});
