import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function readText(text: string): Record<string, unknown> {
  const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
}

it.each([
  [
    'Cook\n\nDuties:\n- Cooks lunch\n- Orders food\n\nRequirements:\n- A good palate\n\nApply by letter to the manager.\n',
    /Apply/,
  ],
  [
    '招聘启事\n招聘岗位：厨师\n岗位职责：\n1. 烹制午餐\n任职要求：\n1. 身体健康\n有意者请将简历寄至人事部。\n',
    /有意者/,
  ],
])('how to apply is no item of the list above it', (text, line) => {
  const { 'x-imported': kept, ...form } = readText(text);
  expect(JSON.stringify(form)).not.toMatch(line);
  expect(JSON.stringify(kept)).toMatch(line);
});
