import { expect, it } from 'vitest';
import { type Cell, mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const row = (...cells: readonly string[]) => cells.map((each) => text(each));

it('has a department, a superior and a title that are merged over rows of people in each of them', () => {
  const clerks = mergeDown(text('收费员'), [
    [text('孙丽'), text('女')],
    [text('赵刚'), text('男')],
  ]);
  const below: readonly (readonly Cell[])[] = mergeDown(text('运营部'), [
    row('运营部经理', '钱进', '男'),
    ...clerks,
    row('引导员', '李明', '男'),
  ]);
  const found = readBody([
    table(4, [row('部门', '岗位', '姓名', '性别'), ...below, row('工程部', '电工', '周全', '男')]),
  ]);
  expect(found).toHaveLength(4);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ title: '收费员', department: '运营部', incumbents: ['孙丽', '赵刚'] }),
      expect.objectContaining({ title: '引导员', department: '运营部', incumbents: ['李明'] }),
      expect.objectContaining({ title: '电工', department: '工程部', incumbents: ['周全'] }),
    ]),
  );
});

it('has a superior that is merged over positions in each, and no number that is', () => {
  const merged = mergeDown(text('车间主任'), [row('01', '车工', '3'), row('02', '铣工', '2')]);
  // The superior is the last column.
  const rows = merged.map(([superior, ...others]) =>
    others.length === 3 && superior ? [...others, superior] : others,
  );
  const found = readBody([
    table(4, [row('岗位编号', '岗位名称', '编制人数', '直接上级'), ...rows, row('03', '检验员', '1', '质检科长')]),
  ]);
  expect(found.map(({ title, reportsTo }) => [title, reportsTo])).toEqual(
    expect.arrayContaining([
      ['车工', '车间主任'],
      ['铣工', '车间主任'],
      ['检验员', '质检科长'],
    ]),
  );
});
