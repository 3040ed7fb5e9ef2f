import { describe, expect, it } from 'vitest';
import { readQuickly } from '../../src/source/quick/index.ts';
import { file } from '../support/parse-text.ts';
import { expectLinear } from '../support/processor-time.ts';

describe('the quick reader leaves to yaml', () => {
  it.each([
    ['an empty file', ''],
    ['a comment', '# a\n'],
    ['a text', '客服\n'],
    ['an indented file', '  a: 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a control character', 'a: \u0007\n'],
    ['a line separator', 'a: x\u2028y\n'],
    ['a byte order mark in the middle', 'a: x\ufeff\n'],
    ['a lone return', 'a: 1\rb: 2\n'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n'],
    ['a key twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['__proto__', '__proto__: { a: 1 }\n'],
    ['"__proto__"', 'a: { "__proto__": 1 }\n'],
    ['constructor', 'a:\n  constructor: 1\n'],
    ['a merge key', '<<: 1\n'],
    ['a merge key in quotes', '"<<": 1\n'],
    ['an empty key', ': 1\n'],
    ['an anchor', 'a: &b 1\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a list as key', '[a]: b\n'],
    ['a list of a list as key', '- [a]: b\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a long key', `${'k'.repeat(1100)}: 1\n`],
    ['deep brackets', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
    ['deep dashes', `${'- '.repeat(70)}a\n`],
    ['text after a value', 'a: "b" c\n'],
    ['a map after a value', 'a: b: c\n'],
    ['a list after a key', 'a: - b\n'],
    ['a deeper line', 'a: "b"\n  c: d\n'],
    ['a line between two levels', 'a:\n    b: c\n  d: e\n'],
    ['a list below a map', 'a: 1\n- b\n'],
    ['a map below a list', '- a\nb: 1\n'],
    ['an open quote', 'a: "b\n'],
    ['an open bracket', 'a: [b\n'],
    ['a control character as escape', 'a: "\\u0007"\n'],
    ['half a character as escape', 'a: "\\ud83d\\ude00"\n'],
    ['a path in quotes', 'a: "C:\\temp"\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a word without a colon in braces', 'a: { min: 78,000 }\n'],
    ['text cut off by a sign', 'a: C #sharp\n'],
    ['a key without a value but its cut text', 'a: #1\n'],
    ['bullets in a text', 'a: x\n  • b\n  • c\n'],
    ['numbers in a folded block', 'a: >\n  1. b\n  2. c\n'],
    ['dashes in a text', 'a: x\n  - b\n'],
    ['a text after a comment', 'a: b # c\n  d\n'],
    ['a text below a blank line and a comment', 'a:\n\n# b\n  c\nd: 1\n'],
    ['such a text below a dash', 'a:\n  -\n\n# b\n    c\n  - d\n'],
    ['a comment within a text', 'a: b\n  # c\n  d\n'],
    ['a key with a wide colon', 'a: b\n  duty：c\n'],
    ['a key without a space', 'duties:\n  - duty:c\n'],
    ['a key with a bullet', '• duty: c\n'],
    ['a numbered key', '一、duty: c\n'],
    ['merge marks', 'a: 1\n<<<<<<< x\nb: 2\n=======\nb: 3\n>>>>>>> y\n'],
    ['a block with its own indent', 'a: |2\n   b\n'],
    ['a block of deeper lines', 'a: >\n  b\n   c\n'],
  ])('%s', (_, text) => {
    expect(readQuickly(file, text)).toBeUndefined();
  });

  it('a file that may be too large', () => {
    expect(readQuickly(file, `a: ${'客'.repeat(350_000)}\n`)).toBeUndefined();
  });
});

describe('the quick reader takes time in proportion', () => {
  it.each([
    ['blank lines', '\n'],
    ['lines of a text', ' b\n'],
    ['signs in a text', '#'],
    ['colons', 'x:'],
    ['comments', '# b\n'],
    ['open brackets', '['],
    ['quotes', "''"],
    ['spaces', ' '],
    ['entries', '\n- b'],
    ['escapes', '\\n'],
  ])('to %s', (_, piece) => {
    for (const head of ['a: x', 'a: "', "a: '", 'a: |\n  ', 'a: >\n  ', 'a: [', 'a:\n']) {
      expectLinear(
        (size) => head + piece.repeat(size / piece.length),
        (text) => readQuickly(file, text),
        64_000,
        { about: head },
      );
    }
  });
});
