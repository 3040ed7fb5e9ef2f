import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { compileFiles } from '../support/workspace.ts';

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
  ['headcount', '三人', '3'],
  ['headcount', 'twelve', '12'],
  ['contacts', '{ internal: { share: 百分之三十 } }', 'share: 30'],
  ['contacts', '{ internal: { share: 3成 } }', 'share: 30'],
  ['pay', "{ min: '78,000' }", 'min: 78000'],
  ['pay', '{ min: 1.5万 }', 'min: 15000'],
  ['duties', '[{ duty: 接待, essential: 是 }]', 'essential: true'],
  ['duties', '[{ duty: 接待, essential: no }]', 'essential: false'],
];

describe.each([
  ['en', {}],
  ['zh-CN', { language: chinese }],
])('advice in %s', (_, options) => {
  it.each(values)('on %s: %s is accepted when it is followed', (key, written, advised) => {
    const { diagnostics } = compileFiles({ 'a.yaml': `${head}${key}: ${written}\n` }, options);
    const [first, ...more] = diagnostics.filter(({ code }) => code.startsWith('schema/'));
    expect(more).toEqual([]);
    const quoted = [...(first?.help ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(`${key}: `, ''));
    expect(quoted).toContain(advised);
    const [inner = ''] = /^[a-z]+(?=: )/i.exec(advised) ?? [];
    const right = inner === '' ? advised : written.replace(new RegExp(`${inner}: (?:'[^']*'|[^ }]*)`), () => advised);
    const after = compileFiles({ 'a.yaml': `${head}${key}: ${right}\n` }, options);
    expect(after.diagnostics.filter(({ code }) => code.startsWith('schema/'))).toEqual([]);
  });

  it.each([
    ["'#C00'", "'#CC0000'"],
    ['C00000', "'#C00000'"],
    ['003366', "'#003366'"],
    ['0x003366', "'#003366'"],
    ['teal', "'#008080'"],
  ])('on the colour %s is accepted when it is followed', (written, advised) => {
    const compileConfig = (accent: string) =>
      compileFiles({ 'jd.config.yaml': `theme:\n  accent: ${accent}\n` }, options).diagnostics;
    expect(compileConfig(written).map(({ help }) => help)).toEqual([expect.stringContaining(`accent: ${advised}`)]);
    expect(compileConfig(advised)).toEqual([]);
  });

  it.each([
    ['title', '“客服主管”', '客服主管'],
    ['department', '‘Sales’', 'Sales'],
    ['code', '【007】', '"007"'],
    ['aliases', '["“‘坐席’”"]', '坐席'],
    ['incumbents', '［王芳］', '王芳'],
    ['aliases', '[坐席、接线员]', '[坐席, 接线员]'],
    ['incumbents', '007；008', '["007", "008"]'],
  ])('on the name %s: %s is accepted when it is followed', (key, written, advised) => {
    const compileName = (value: string) => {
      const lines = { title: '客服专员', department: '客服部', reportsTo: 'null', [key]: value };
      const text = Object.entries(lines).map((line) => `${line.join(': ')}\n`);
      return compileFiles({ 'a.yaml': text.join('') }, options).diagnostics.filter(({ code }) =>
        /^text|^schema/.test(code),
      );
    };
    expect(compileName(written).map(({ help }) => help)).toEqual([expect.stringContaining(advised)]);
    expect(compileName(advised)).toEqual([]);
  });
});
