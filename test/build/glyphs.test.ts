import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { reportMissing } from '../support/missing-glyphs.ts';
import { readFiles } from '../support/workspace.ts';

function find(files: Readonly<Record<string, string>>, missing: Iterable<string>): readonly Diagnostic[] {
  return reportMissing(readFiles(files), missing).diagnostics;
}

/** `line:column` and the underlined text of each finding in one position. */
function aims(text: string, missing: Iterable<string> = '𠮷🎉'): string[] {
  const lines = text.split('\n');
  return find({ 'positions/a.yaml': text }, missing).map(({ span: { start, end } }) => {
    expect(end.line).toBe(start.line);
    return `${start.line}:${start.column} ${lines[start.line - 1]?.slice(start.column - 1, end.column - 1)}`;
  });
}

it.each([
  ['a plain text', 'title: 王𠮷\n', ['1:9 𠮷']],
  ['a text in single quotes', "title: 'it''s 𠮷'\n", ['1:15 𠮷']],
  ['a text in double quotes', 'title: "a \\" 𠮷"\n', ['1:14 𠮷']],
  ['an escape', 'title: "\\U00020BB7" # 𠮷\n', ['1:8 "\\U00020BB7"']],
  ['an escape, with the character further down', 'title: "\\U00020BB7"\ncode: 𠮷\n', ['1:8 "\\U00020BB7"', '2:7 𠮷']],
  ['a text of several lines', 'summary: | # 𠮷\n  one\n  two 𠮷\n', ['3:7 𠮷']],
  ['a folded text', 'summary: >-\n  one\n\n  𠮷\n', ['4:3 𠮷']],
  ['a plain text of several lines', 'summary: one\n  two 𠮷\n', ['2:7 𠮷']],
  ['lists and maps', 'duties:\n  - duty: 𠮷\n    kpi: [a, { name: 🎉 }]\n', ['2:11 𠮷', '3:22 🎉']],
  ['the earlier of two characters', 'title: a🎉b𠮷🎉\n', ['1:9 🎉']],
  ['a comment', '# 𠮷\ntitle: a # 𠮷\n', []],
  ['a key', 'x-𠮷: a\n', []],
  ["a value under the user's own key", 'x-note: 𠮷\nitems: [{ x-a: { b: 𠮷 } }]\n', []],
  ['a broken file', 'title: [𠮷\n', []],
  ['a number', 'title: 7\n', []],
])('%s', (_, text, expected) => {
  expect(aims(text)).toEqual(expected);
});

it('aims in files with Windows line ends as well', () => {
  expect(aims('title: a\r\nsummary: |\r\n  one\r\n  𠮷\r\n')).toEqual(['4:3 𠮷']);
});

it('looks into config, positions and procedures, in the order of files', () => {
  const found = find(
    {
      'procedures/b.yaml': 'title: 𠮷\n',
      'positions/a.yaml': 'title: a\n',
      'jd.config.yaml': 'handbook: { organisation: 𠮷 }\n',
      'positions/0.yaml': 'title: 𠮷\ndepartment: 𠮷\n',
    },
    ['𠮷'],
  );
  expect(found.map(({ file, span }) => `${file}:${span.start.line}`)).toEqual([
    'jd.config.yaml:1',
    'positions/0.yaml:1',
    'positions/0.yaml:2',
    'procedures/b.yaml:1',
  ]);
});

it('names characters and code points, in both languages', () => {
  const files = { 'positions/a.yaml': 'title: 🎉𠮷🎉\n' };
  const [found] = find(files, '𠮷🎉');
  expect(found).toMatchObject({ code: 'handbook/missing-glyph', severity: 'warning' });
  expect(found?.message).toContain('no font has `🎉` (`U+1F389`) and `𠮷` (`U+20BB7`)');
  expect(found?.help).toContain('theme: { font:');
  const [told] = reportMissing(readFiles(files, { language: chinese }), '𠮷🎉').diagnostics;
  expect(told?.message).toContain('`🎉`（`U+1F389`）、`𠮷`（`U+20BB7`）');
});

it('gives the texts of the files it names, for code frames', () => {
  const files = { 'positions/a.yaml': 'title: 𠮷\n', 'positions/b.yaml': 'title: b\n' };
  expect([...reportMissing(readFiles(files), '𠮷').texts]).toEqual([['positions/a.yaml', 'title: 𠮷\n']]);
});

it.each([
  ['off', []],
  ['warning', ['warning']],
  ['error', ['error']],
])('is reported as the config says: %s', (level, severities) => {
  const files = {
    'jd.config.yaml': `rules: { handbook/missing-glyph: ${level} }\n`,
    'positions/a.yaml': 'title: 𠮷\n',
  };
  expect(find(files, '𠮷').map(({ severity }) => severity)).toEqual(severities);
});

it('finds nothing where nothing is missing', () => {
  expect(find({ 'positions/a.yaml': 'title: 𠮷\n' }, '')).toEqual([]);
});

it('finds a text exactly where one of its characters is missing, however it is written', () => {
  const character = fc.constantFrom('a', '𠮷', '🎉', '"', '\\', ' ', '#', '客', '\n');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: character, minLength: 1 }), { maxLength: 6 }), (texts) => {
      const escaped = texts.map((text, nth) => (nth % 2 ? escapeAll(text) : JSON.stringify(text)));
      const yaml = `items:\n${escaped.map((text) => `  - ${text} # 𠮷 "\n`).join('')}`;
      const lines = texts.flatMap((text, nth) => (/[𠮷🎉]/u.test(text) ? [nth + 2] : []));
      expect(aims(yaml).map((aim) => Number(aim.split(':')[0]))).toEqual(lines);
    }),
  );
});

function escapeAll(text: string): string {
  return JSON.stringify(text).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
