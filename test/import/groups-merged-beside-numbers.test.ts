import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const head = [
  [text('岗位名称'), text('登记员')],
  [text('所属部门'), text('服务大厅')],
];

it('has groups beside numbered duties below a band, though no row heads them', () => {
  const [position] = readBody([
    table(2, [
      ...head,
      [text('岗位职责', 2)],
      ...mergeDown(text('窗口受理'), [[text('1．核对证件')], [text('2．录入资料')]]),
      ...mergeDown(text('档案整理'), [[text('1．扫描原件')], [text('2．按月归档')]]),
      [text('工作权限'), text('● 有权要求补正材料')],
    ]),
  ]);
  expect(position?.['duties']).toEqual([
    { group: '窗口受理', duty: '核对证件' },
    { group: '窗口受理', duty: '录入资料' },
    { group: '档案整理', duty: '扫描原件' },
    { group: '档案整理', duty: '按月归档' },
  ]);
  expect(position?.['authority']).toEqual([{ text: '有权要求补正材料' }]);
});

it('has 业务指导 in a column of groups as one of them', () => {
  const [position] = readBody([
    table(2, [
      ...head,
      [text('岗位职责', 2)],
      [text('职责类别'), text('具体内容')],
      ...mergeDown(text('窗口受理'), [[text('1．核对证件')], [text('2．录入资料')]]),
      [text('业务指导'), text('1．带教新任登记员')],
      [text('任职资格', 2)],
      [text('学历'), text('大专')],
    ]),
  ]);
  expect(position?.['duties']).toContainEqual({ group: '业务指导', duty: '带教新任登记员' });
  expect(position).not.toHaveProperty('dottedLineTo');
  expect(position?.['qualifications']).toEqual({ education: '大专' });
});
