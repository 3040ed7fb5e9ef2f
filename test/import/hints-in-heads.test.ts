import { expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const boldLine = (text: string) => paragraph([{ ...note(text), bold: true }]);

const top = [boldLine('仓库保管员岗位说明书'), rows(['岗位名称', '仓库保管员', '所属部门', '物资部'])];
const work = [
  ['验收到货，核对数量与规格', '主要', '差错率低于1%'],
  ['每月盘点一次库存', '协助', '账物相符'],
] as const;
const duties = [
  { duty: '验收到货，核对数量与规格', kpi: '差错率低于1%' },
  { duty: '每月盘点一次库存', kpi: '账物相符' },
];

it('reads heads of duties without the lines that say how to fill them in', () => {
  const hinted = ['工作职责\n按重要性排列', '责任大小\n主要/协助', '考核标准\n数量、质量'];
  const [form] = readBody([...top, rows(hinted, ...work)]);
  expect(form?.['duties']).toEqual(duties);
  expect(JSON.stringify(form)).toContain('数量、质量');
});

it('reads them in English', () => {
  const [form] = readBody([
    boldLine('Job description: Stores Clerk'),
    rows(['Job title', 'Stores Clerk', 'Department', 'Supply']),
    rows(
      ['Key responsibilities\nStart with the most important', 'Measures\nhow it will be seen'],
      ['Checks what arrives against the order', 'Fewer than 1 % errors'],
      ['Counts the stock each month', 'Books and shelves agree'],
    ),
  ]);
  expect(form?.['duties']).toEqual([
    { duty: 'Checks what arrives against the order', kpi: 'Fewer than 1 % errors' },
    { duty: 'Counts the stock each month', kpi: 'Books and shelves agree' },
  ]);
});

it('takes two heads in one cell for no head with a hint', () => {
  const [form] = readBody([...top, rows(['工作职责\n考核标准', '备注'], ['验收到货', '每日'], ['盘点库存', '每月'])]);
  expect(JSON.stringify(form?.['x-imported'] ?? [])).not.toContain('"考核标准"');
});

it('takes the number off a name above what is done, in one cell', () => {
  const both = (name: string, text: string) => cell([boldLine(name), line(text)]);
  const said = (text: string) => cell([line(text)]);
  const [form] = readBody([
    ...top,
    table(2, [
      [said('工作职责'), said('考核标准')],
      [both('一、收货', '核对数量与规格。'), said('无差错')],
      [both('二、盘点', '每月一次。'), said('账物相符')],
    ]),
  ]);
  expect(form?.['duties']).toEqual([
    { group: '收货', duty: '核对数量与规格。', kpi: '无差错' },
    { group: '盘点', duty: '每月一次。', kpi: '账物相符' },
  ]);
});
