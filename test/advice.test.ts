import { describe, expect, it } from 'vitest';
import { chinese } from '../src/languages/zh-CN/index.ts';
import { compileFiles } from './support/workspace.ts';

const head = 'title: 客服专员\ndepartment: 客服部\nreportsTo: null\n';

/** Keys and what people write behind them, with what is advised instead. */
const values: readonly (readonly [key: string, written: string, advised: string])[] = [
  ['effective', '15.03.2023', '2023-03-15'],
  ['effective', '3/15/2023', '2023-03-15'],
  ['effective', "'March 15, 2023'", '2023-03-15'],
  ['effective', '"2023年3月15日"', '2023-03-15'],
  ['effective', '20230315', '2023-03-15'],
  ['effective', '03/04/2023', '2023-03-04'],
  ['effective', '2023年3月', '2023-03-01'],
  ['effective', '2023-03', '2023-03-01'],
  ['effective', '2023.03', '2023-03-01'],
  ['effective', '2023', '2023-01-01'],
];

describe.each([
  ['en', {}],
  ['zh-CN', { language: chinese }],
])('advice in %s', (_, options) => {
  it.each(values)('on %s: %s is accepted when it is followed', (key, written, advised) => {
    const { diagnostics } = compileFiles({ 'a.yaml': `${head}${key}: ${written}\n` }, options);
    const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(more).toEqual([]);
    const quoted = [...(first?.help ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(`${key}: `, ''));
    expect(quoted).toContain(advised);
    const after = compileFiles({ 'a.yaml': `${head}${key}: ${advised}\n` }, options);
    expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
