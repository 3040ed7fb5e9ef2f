import { describe, expect, it } from 'vitest';
import { listComments } from '../../src/source/comments.ts';
import { parseByYaml, parseSource } from '../../src/source/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Texts without comments, and their comments with the line that each is about. */
const texts: readonly (readonly [text: string, comments: readonly (readonly [string, number])[]])[] = [
  ['title: a # b\n', [['# b', 1]]],
  [
    '# a\n# b\ntitle: c\n',
    [
      ['# a', 3],
      ['# b', 3],
    ],
  ], // prettier-ignore
  [
    '# a\n\ntitle: c\n# d',
    [
      ['# a', 0],
      ['# d', 0],
    ],
  ], // prettier-ignore
  [
    '# a\r\n---\r\ntitle: c # d\r\n',
    [
      ['# a', 3],
      ['# d', 3],
    ],
  ], // prettier-ignore
  ['title: "a # b"\nother: \'# c\'\nurl: a#b\n', []],
  ['summary: | # a\n  b # c\n\n  # d\ntitle: e\n', [['# a', 1]]],
  ['summary: >-\n  a\n  # b\n# c\ntitle: d\n', [['# c', 5]]],
  ['a: b\n  c\n# d\ne: "f\n  # g"\n', [['# d', 4]]],
  [
    'a: [b, # c\n  d] # e\n',
    [
      ['# c', 1],
      ['# e', 2],
    ],
  ], // prettier-ignore
  [
    'a:\n  - 客服部 # 暂时\n  # 合并\n  - "𠮷#"\n',
    [
      ['# 暂时', 2],
      ['# 合并', 4],
    ],
  ], // prettier-ignore
];

describe('the comments of a file', () => {
  it.each(texts)('of %j', (text, expected) => {
    const source = parseSource('a.yaml', encode(text));
    expect(source.findings).toEqual([]);
    const { comments } = listComments(source);
    expect(comments.map(({ range, line }) => [source.text.slice(...range), line])).toEqual(expected);
    // Whoever reads the text, it says the same without them.
    const bare = comments.reduceRight((rest, { range: [start, end] }) => rest.slice(0, start) + rest.slice(end), text);
    for (const parse of [parseSource, parseByYaml]) {
      expect(parse('a.yaml', encode(text)).value).toEqual(source.value);
      expect(parse('a.yaml', encode(bare)).value).toEqual(source.value);
    }
  });

  it('leads from the lines of a text to the line on which it begins', () => {
    const text = 'a: |\n  b\n  c\nd: "e\n  f"\ng: h\n  i\nj: k\n';
    expect([...listComments(parseSource('a.yaml', encode(text))).homes]).toEqual([
      [2, 1],
      [3, 1],
      [5, 4],
      [7, 6],
    ]);
  });
});
