import { expect, it } from 'vitest';
import type { Path } from '../../../src/findings/anchor.ts';
import type { FindingFix } from '../../../src/findings/fix.ts';
import { applyEdits } from '../../../src/source/fix/apply.ts';
import { locateFixes } from '../../../src/source/fix/index.ts';
import { file, parse } from '../../support/parse-text.ts';

type Change = FindingFix extends infer Fix ? (Fix extends FindingFix ? Omit<Fix, 'at'> : never) : never;

it.each<[string, Path, Change, string | undefined]>([
  ['names:\n  - a # b\n', ['names', 0], { change: 'wrap', key: 'duty' }, 'names:\n  - duty: a # b\n'],
  ['names:\n  - "a: b"\n', ['names', 0], { change: 'wrap', key: 'duty' }, 'names:\n  - duty: "a: b"\n'],
  ['names: [a, "b"]\n', ['names', 1], { change: 'wrap', key: 'duty' }, 'names: [a, { duty: "b" }]\n'],
  ['key: a b\n', ['key'], { change: 'wrap', key: 'duty' }, 'key: { duty: a b }\n'],
  ['key: a\n  b\n', ['key'], { change: 'wrap', key: 'duty' }, undefined],
  ['key: 1\n', ['key'], { change: 'wrap', key: 'duty' }, undefined],
  ['key: a, b\n', ['key'], { change: 'wrap', key: 'duty' }, 'key: { duty: "a, b" }\n'],
  ["key: 'a, b'\n", ['key'], { change: 'wrap', key: 'duty' }, "key: { duty: 'a, b' }\n"],
  ['key:\n', ['key'], { change: 'wrap', key: 'duty' }, undefined],
  ['key:\n  a\n', ['key'], { change: 'wrap', key: 'duty' }, 'key:\n  { duty: a }\n'],
  ['names:\n  -\n    a\n', ['names', 0], { change: 'wrap', key: 'duty' }, 'names:\n  -\n    { duty: a }\n'],
  ['names: a\n', ['names', 0], { change: 'wrap', key: 'duty' }, 'names: { duty: a }\n'],
  ['key: 1 # a\n', ['key'], { change: 'rewrite', text: '"1"' }, 'key: "1" # a\n'],
  ['key: >-\n  a\n', ['key'], { change: 'rewrite', text: 'b' }, undefined],
  ['key: [1]\n', ['key'], { change: 'rewrite', text: 'b' }, 'key: b\n'],
  ['key:\n  - 1\n  - 2\n', ['key'], { change: 'rewrite', text: 'b' }, undefined],
  ['key: |\n  a\nb: 1\n', ['key'], { change: 'respell', value: '  x' }, 'key: "  x"\nb: 1\n'],
  ['key: |\r\n  a\r\nb: 1\r\n', ['key'], { change: 'respell', value: 'x\ny' }, 'key: |\r\n  x\r\n  y\r\nb: 1\r\n'],
  ['key: |\n\n  a\nb: 1\n', ['key'], { change: 'respell', value: 'x' }, 'key: |\n  x\nb: 1\n'],
  ['key: > # c\n  a\nb: 1\n', ['key'], { change: 'respell', value: 'x' }, 'key: > # c\n  x\nb: 1\n'],
  ["key: 'a'\n", ['key'], { change: 'respell', value: 'x\ny' }, 'key: "x\\ny"\n'],
  ['key: [a]\n', ['key', 0], { change: 'respell', value: 'x, y' }, 'key: ["x, y"]\n'],
  ['key: [a]\n', ['key'], { change: 'respell', value: 'x' }, undefined],
  ['names: {a: b}\n', ['names'], { change: 'append', value: 'x' }, undefined],
  ['- - a\n  - b\n', [0], { change: 'append', value: 'x' }, undefined],
  ['names:\n', ['names'], { change: 'append', value: 'x' }, undefined],
  ['names: "a"\n', ['names'], { change: 'append', value: 'x' }, 'names: ["a", "x"]\n'],
  ['names: [a, # b\n  c]\n', ['names', 0], { change: 'remove' }, undefined],
  ['- - a\n  - b\n', [0, 0], { change: 'remove' }, undefined],
  ['names:\n  - a\n  - b\n    c\n', ['names', 1], { change: 'remove' }, undefined],
  ['names: [a, # b\n  c]\n', ['names'], { change: 'empty', size: 2 }, undefined],
  ['names : # x\n  - a\n', ['names'], { change: 'empty', size: 1 }, 'names : [] # x\n'],
  ['- - a\n', [0], { change: 'empty', size: 1 }, undefined],
  ['names:\n  - a、b # c\n', ['names', 0], { change: 'split', values: ['a', 'b'] }, undefined],
  ['- - a、b\n', [0, 0], { change: 'split', values: ['a', 'b'] }, undefined],
  [
    'names:\r\n  - a、b\r\n  - c\r\n',
    ['names', 0],
    { change: 'split', values: ['a', 'b'] },
    'names:\r\n  - a\r\n  - b\r\n  - c\r\n',
  ],
  ['names:\n  - a、\n    b\n', ['names', 0], { change: 'split', values: ['a', 'b'] }, undefined],
  ['names:\n  - a: b\n    c: d\n', ['names', 0], { change: 'quote' }, undefined],
  ['names:\n  - a: "b"\n', ['names', 0], { change: 'quote' }, undefined],
  ['names:\n  - a: [b]\n', ['names', 0], { change: 'quote' }, undefined],
  ['names:\n  - a\n', ['names', 0], { change: 'quote' }, undefined],
  ['names: [a: b]\n', ['names', 0], { change: 'quote' }, undefined],
  ['names:\n  - a: b \n', ['names', 0], { change: 'quote' }, 'names:\n  - "a: b" \n'],
  ['names:\n  - 1. a\n    b\n', ['names', 0], { change: 'unmark', mark: '1. ' }, 'names:\n  - a\n    b\n'],
  ['names:\n  - 1. 2\n', ['names', 0], { change: 'unmark', mark: '1. ' }, 'names:\n  - "2"\n'],
  ['names:\n  - 1. - a\n    b\n', ['names', 0], { change: 'unmark', mark: '1. ' }, undefined],
  ['names:\n  - 1. a # b\n', ['names', 0], { change: 'unmark', mark: '1. ' }, 'names:\n  - a # b\n'],
  ['names: [1. a]\n', ['names', 0], { change: 'unmark', mark: '1. ' }, 'names: [a]\n'],
  ['names:\n  - >\n    1. a\n', ['names', 0], { change: 'unmark', mark: '1. ' }, 'names:\n  - >\n    a\n'],
])('a change is made as the file is written, or not at all: %j at %j, %j', (text, path, change, wanted) => {
  const [edits] = locateFixes(parse(text), [[{ ...change, at: { file, path } } as FindingFix]]);
  expect(edits && applyEdits(text, edits)).toBe(wanted);
});
