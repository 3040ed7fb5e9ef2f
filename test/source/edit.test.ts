import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EditError } from '../../src/source/edit/change-text.ts';
import { type Edit, editSource } from '../../src/source/edit/index.ts';

const text = `# who
title: "前台" # the title
code: 'A-1'
summary: one sentence
aliases: [x, y]   # short
duties:
  # first
  - duty: >-
      Answers
      the phone.
    kpi: Calls lost
  - duty: Greets # at the door
    kpi:
      - name: Smiles
        target: 5
      - Visits
`;
const edit = (...edits: Edit[]) => editSource('x.yaml', text, edits);

describe('a value is changed alone', () => {
  it.each<[Edit, string, string]>([
    [{ kind: 'set', path: ['title'], value: '前台"A"' }, 'title: "前台"', 'title: "前台\\"A\\""'],
    [{ kind: 'set', path: ['code'], value: "it's" }, "code: 'A-1'", "code: 'it''s'"],
    [{ kind: 'set', path: ['summary', 0], value: 'a: b' }, 'one sentence', '"a: b"'],
    [{ kind: 'set', path: ['aliases', 1], value: 'p, q' }, '[x, y]', '[x, "p, q"]'],
    [{ kind: 'set', path: ['duties', 0, 'duty'], value: 'Writes.' }, 'Answers\n      the phone.', 'Writes.'],
    [{ kind: 'set', path: ['duties', 1, 'kpi', 0, 'target'], value: 7 }, 'target: 5', 'target: 7'],
    [{ kind: 'insert', path: ['aliases', 0], value: 'w' }, '[x, y]', '[w, x, y]'],
    [{ kind: 'insert', path: ['aliases', 2], value: 'z' }, '[x, y]', '[x, y, z]'],
    [{ kind: 'insert', path: ['summary', 1], value: 'two' }, ' one sentence', '\n  - one sentence\n  - two'],
    [{ kind: 'insert', path: ['duties', 1, 'kpi', 1], value: 'New' }, '      - Visits', '      - New\n      - Visits'],
    [
      { kind: 'insert', path: ['duties', 1], value: { duty: 'D', kpi: ['K'] } },
      '    kpi: Calls lost\n',
      '    kpi: Calls lost\n  - duty: D\n    kpi:\n      - K\n',
    ],
    [{ kind: 'insert', path: ['duties', 2], value: { duty: 'D' } }, '- Visits\n', '- Visits\n  - duty: D\n'],
    [{ kind: 'insert', path: ['duties', 2, 'kpi', 0], value: 'K' }, '- Visits\n', '- Visits\n  - kpi:\n      - K\n'],
    [
      { kind: 'set', path: ['duties', 0, 'kpi', 0, 'target'], value: 'a: b', textKey: 'name' },
      ' Calls lost',
      '\n      name: Calls lost\n      target: "a: b"',
    ],
    [
      { kind: 'insert', path: ['duties', 1, 'kpi', 1, 'by', 0], value: 'x', textKey: 'do' },
      '- Visits\n',
      '- do: Visits\n        by:\n          - x\n',
    ],
    [{ kind: 'set', path: ['aliases', 1, 'z'], value: 'p, q', textKey: 'a' }, '[x, y]', '[x, { a: y, z: "p, q" }]'],
    [{ kind: 'delete', path: ['aliases', 0] }, '[x, y]', '[y]'],
    [{ kind: 'delete', path: ['duties', 0, 'kpi', 0] }, '    kpi: Calls lost\n', ''],
    [{ kind: 'delete', path: ['duties', 1, 'kpi', 0] }, '      - name: Smiles\n        target: 5\n', ''],
    [{ kind: 'delete', path: ['code'] }, "code: 'A-1'\n", ''],
    [{ kind: 'set', path: ['pay', 'grade'], value: 'P1' }, '- Visits\n', '- Visits\npay:\n  grade: P1\n'],
    [{ kind: 'insert', path: ['formerTitles', 0], value: 'Old' }, '- Visits\n', '- Visits\nformerTitles:\n  - Old\n'],
  ])('%j', (change, before, after) => {
    expect(text).toContain(before);
    const changed = edit(change);
    expect(changed).toBe(text.replace(before, () => after));
    expect(parse(changed)).toBeTypeOf('object');
  });

  it('removes the list with its last item, and the map with its last key', () => {
    expect(editSource('x', 'a: 1\nb:\n  c:\n    - x\n', [{ kind: 'delete', path: ['b', 'c', 0] }])).toBe('a: 1\n');
  });

  it.each<[string, Edit, string]>([
    ['a: []\n', { kind: 'insert', path: ['a', 0], value: 'x' }, 'a: [x]\n'],
    ['a: { b: one }\n', { kind: 'insert', path: ['a', 'b', 1], value: 'two' }, 'a: { b: [one, two] }\n'],
    ['a: { b: 1 }\n', { kind: 'set', path: ['a', 'c'], value: 'x, y' }, 'a: { b: 1, c: "x, y" }\n'],
    ['a: { b: 1, c: 2 }\n', { kind: 'delete', path: ['a', 'c'] }, 'a: { b: 1 }\n'],
    ['{ a: 1 }\n', { kind: 'delete', path: ['a'] }, '{  }\n'],
    ['a: [x]\n', { kind: 'insert', path: ['a', 0], value: 'p, q' }, 'a: ["p, q", x]\n'],
    ['a: [x]\n', { kind: 'insert', path: ['a', 1], value: 'p, q' }, 'a: [x, "p, q"]\n'],
    ['{"a":1}\n', { kind: 'set', path: ['a'], value: 2 }, '{"a":2}\n'],
    ['a:\n', { kind: 'set', path: ['a'], value: 'x' }, 'a: x\n'],
    ['a:\r\n# b\r\n', { kind: 'set', path: ['a'], value: 'x' }, 'a: x\r\n# b\r\n'],
    ['a:\r\n  -\r\n  - \r\n# b\r\n', { kind: 'set', path: ['a', 0], value: 'x' }, 'a:\r\n  - x\r\n  - \r\n# b\r\n'],
    ['a:\r\n  -\r\n# b\r\n  - c\r\n', { kind: 'set', path: ['a', 0], value: 'x' }, 'a:\r\n  - x\r\n# b\r\n  - c\r\n'],
    ['"a" :\n\n  # b\nc: 1\n', { kind: 'set', path: ['a'], value: 'x' }, '"a" : x\n\n  # b\nc: 1\n'],
    ['a: # b\n', { kind: 'set', path: ['a'], value: 'x' }, 'a: x # b\n'],
    ['a: { b: , c: 1 }\n', { kind: 'set', path: ['a', 'b'], value: 'x' }, 'a: { b: x, c: 1 }\n'],
    ['a: {b:}\n', { kind: 'set', path: ['a', 'b'], value: 'x' }, 'a: {b: x}\n'],
    ['a:\n  -\n  - b\n', { kind: 'set', path: ['a', 0], value: 'x' }, 'a:\n  - x\n  - b\n'],
    ['a:\n  - # b\n', { kind: 'set', path: ['a', 0], value: 'x' }, 'a:\n  - x # b\n'],
    ['a:\n  -\n  # b\n  - c\n', { kind: 'set', path: ['a', 0], value: 'x' }, 'a:\n  - x\n  # b\n  - c\n'],
    ['- a: 1\n  b: 2\n', { kind: 'delete', path: [0, 'a'] }, '- b: 2\n'],
    ['a:\r\n  - b: 1\r\n    c: 2 # d\r\n', { kind: 'delete', path: ['a', 0, 'c'] }, 'a:\r\n  - b: 1\r\n'],
  ])('in %j', (before, change, after) => {
    expect(editSource('x', before, [change])).toBe(after);
  });

  it.each<[string, string]>([
    ['a:\n  b:\n    c: 1\n\n    d: |\n      x\n# e\n', 'a:\n  b:\n    - c: 1\n\n      d: |\n        x\n    - y\n# e\n'],
    ['a:\r\n  b:\r\n    c: 1\r\n\r\n    d: 2', 'a:\r\n  b:\r\n    - c: 1\r\n\r\n      d: 2\r\n    - y\r\n'],
    ['a: { b: { c: 1 } }\n', 'a: { b: [{ c: 1 }, y] }\n'],
    ['a:\n  b: { c: 1 } # d\n', 'a:\n  b:\n    - { c: 1 }\n    - y # d\n'],
  ])('adds to a map that was written alone: %j', (before, after) => {
    const changed = editSource('x', before, [{ kind: 'insert', path: ['a', 'b', 1], value: 'y' }]);
    expect(changed).toBe(after);
    const own = parse(before) as { a: { b: unknown } };
    expect(parse(changed)).toEqual({ a: { b: [own.a.b, 'y'] } });
  });

  it('refuses to add a key to a text of several lines', () => {
    const change: Edit = { kind: 'set', path: ['a', 0, 'c'], value: 1, textKey: 'b' };
    expect(() => editSource('x', 'a: |\n  x\n  y\n', [change])).toThrow(EditError);
  });

  it('refuses an entry on the line of another', () => {
    for (const kind of ['insert', 'delete'] as const) {
      expect(() => editSource('x', '- - a\n  - b\n', [{ kind, path: [0, 0], value: 'x' }])).toThrow(EditError);
    }
  });

  it('keeps the line ends of Windows, and a last line without one', () => {
    const list = (eol: string, end: string) => `a:${eol}  - x${end}`;
    const change: Edit[] = [{ kind: 'insert', path: ['a', 1], value: 'y' }];
    expect(editSource('x', list('\r\n', ''), change)).toBe('a:\r\n  - x\r\n  - y\r\n');
    expect(editSource('x', list('\n', '\n'), change)).toBe('a:\n  - x\n  - y\n');
  });

  it('refuses what has no place', () => {
    expect(() => edit({ kind: 'set', path: ['title', 'x'], value: 1 })).toThrow(EditError);
    expect(() => edit({ kind: 'set', path: ['duties', 0], value: 'x' })).toThrow(EditError);
    expect(() => edit({ kind: 'delete', path: ['nothing'] })).toThrow(EditError);
  });
});
