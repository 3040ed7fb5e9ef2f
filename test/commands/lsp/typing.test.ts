import { describe, expect, it } from 'vitest';
import { readTyping } from '../../../src/commands/lsp/typing.ts';
import { readMark } from '../../support/editor.ts';

/** The keys, the value and its place, or nothing; `¦` is where the cursor is. */
function read(marked: string): string {
  const { text, position } = readMark(marked);
  const typing = readTyping(text, { line: position.line + 1, column: position.character + 1 });
  if (typing === undefined) return '';
  const { keys, before, written, span } = typing;
  const line = text.split(/\r?\n|\r/)[position.line] ?? '';
  expect(span.start.line).toBe(position.line + 1);
  return `${keys.join('.')}=${before}|${written}|${line.slice(span.start.column - 1, span.end.column - 1)}`;
}

describe('a value that is being written', () => {
  it.each([
    ['reportsTo: ¦', 'reportsTo=||'],
    ['reportsTo:¦', 'reportsTo=||'],
    ['reportsTo: 客¦服主管', 'reportsTo=客|客服主管|客服主管'],
    ['title: x\nreportsTo: "客服¦ 主管"  # 上级', 'reportsTo=客服|客服 主管|"客服 主管"'],
    ["reportsTo: 'a¦", "reportsTo=a|a|'a"],
    ['reportsTo: a # se¦e', ''],
    ['repo¦rtsTo: a', ''],
    ['directReports:\n  - ¦', 'directReports=||'],
    ['directReports:\n- a\n- b¦\n', 'directReports=b|b|b'],
    ['directReports:\r\n  - a\r\n\r\n  # 注\r\n  - b¦\r\ntitle: x', 'directReports=b|b|b'],
    ['directReports: [a, b¦b, c]', 'directReports=b|bb|bb'],
    ['directReports: [¦]', 'directReports=||'],
    ['directReports: [a, "b¦, c"]', 'directReports=b|b, c|"b, c"'],
    ['directReports: [a]¦', ''],
    ['directReports: [\n  a,\n  b¦', 'directReports=b|b|b'],
    ['directReports: [\n  a, 经¦理,\n]', 'directReports=经|经理|经理'],
    ['career:\n  promotion: l¦\n', 'career.promotion=l|l|l'],
    ['career: { promotion: l¦, rotation: x }', 'career.promotion=l|l|l'],
    ['career: { promotion: [a, l¦] }', 'career.promotion=l|l|l'],
    ['career: { pro¦ }', ''],
    ['cases:\n  - when: x\n    steps:\n      - do: y\n        by: a¦', 'cases.steps.by=a|a|a'],
    ['cases:\n  - when: x\n    steps:\n    - do: y\n      escalateTo: ¦', 'cases.steps.escalateTo=||'],
    ['cases:\n- when: x\n  steps:\n  - by:\n    - a\n    - ¦', 'cases.steps.by=||'],
    ['items:\n  - by: a¦', 'items.by=a|a|a'],
    ['items:\n  - title: x\n    text: |\n      by: a¦', ''],
    ['items:\n  - |\n    by: a¦', ''],
    ['summary: long\n  and lo¦nger\nreportsTo: a', ''],
    ['summary: >\n  [a¦', ''],
    ['"reportsTo": a¦', 'reportsTo=a|a|a'],
    ['departments:\n  - name: 客服部\n    parent: 运¦营', 'departments.parent=运|运营|运营'],
    ['a:\n\tb: x¦', 'a.b=x|x|x'],
    ['¦', ''],
    ['- ¦', '=||'],
  ])('is found in %j', (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });

  it('takes time in proportion to the text, and never throws', () => {
    for (const part of ['- ', '[', '{', 'a: ', '"', '  - a:\n', '#', ': ', "'", 'a\n']) {
      for (let at = 0; at < 8; at++) read(`${part.repeat(at)}¦${part}`);
      const { text, position } = readMark(`${part.repeat(40_000)}¦`);
      readTyping(text, { line: position.line + 1, column: position.character + 1 });
    }
    expect(readTyping('a: b', { line: 9, column: 9 })).toBeUndefined();
  });
});
