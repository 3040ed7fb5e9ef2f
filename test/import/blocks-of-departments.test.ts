import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const chinese = {
  heads: ['序号', '职位名称', '职级', '编制人数', '主要职责'],
  of: (name: string) => ['部门名称', name, '', '职位总数', '2'],
  blocks: [
    ['检测中心', '快检员', '公示检测结果'],
    ['冷链仓储', '叉车工', '完成装卸与倒垛'],
  ],
};
const english = {
  heads: ['No.', 'Job title', 'Grade', 'Headcount', 'Main duties'],
  of: (name: string) => ['Department', name, '', 'Posts', '2'],
  blocks: [
    ['Stores', 'Store Keeper', 'Issues tools'],
    ['Kiln hall', 'Kiln Operator', 'Fires the kiln'],
  ],
};

describe.each([
  ['Chinese', chinese],
  ['English', english],
])('a list in blocks with heads of their own, %s', (_, { heads, of, blocks }) => {
  const row = ([, title = '', duty = '']: readonly string[], nth: number) => ['1', title, 'P2', String(nth + 3), duty];
  const expected = blocks.map(([department = '', title = '', duty = ''], nth) =>
    expect.objectContaining({ title, department, grade: 'P2', headcount: nth + 3, duties: [{ duty }] }),
  );

  it('gives each position the department above its block', () => {
    const rows = blocks.flatMap((block, nth) => [of(block[0] ?? ''), heads, row(block, nth)]);
    const found = positionsIn('a.md', tableOf(rows[0] ?? [], ...rows.slice(1)));
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('takes heads that are repeated, and labels of departments, for nothing else', () => {
    const rows = blocks.flatMap((block, nth) => [of(block[0] ?? ''), heads, row(block, nth)]);
    const found = positionsIn('a.md', tableOf(rows[0] ?? [], ...rows.slice(1)));
    expect(found.flatMap((each) => each['x-imported'] ?? [])).toEqual([]);
  });

  it('keeps a remark below it, which is of no department', () => {
    const rows = blocks.flatMap((block, nth) => [of(block[0] ?? ''), heads, row(block, nth)]);
    const found = positionsIn('a.md', tableOf(rows[0] ?? [], ...rows.slice(1), ['备注：暂不占编制。']));
    expect(found).toHaveLength(2);
    expect(JSON.stringify(found)).toContain('暂不占编制');
  });

  it('goes on below heads that a page repeats', () => {
    const rows = [heads, ...blocks.map(row), heads, ['2', 'Clerk', 'P1', '1', 'Files']];
    const found = positionsIn('a.md', tableOf(rows[0] ?? [], ...rows.slice(1)));
    expect(found.map(({ title }) => title)).toEqual(
      expect.arrayContaining([...blocks.map(([, title]) => title), 'Clerk']),
    );
    expect(found).toHaveLength(3);
  });

  it('takes the department of its only block', () => {
    const [block = []] = blocks;
    const others = blocks.map(row);
    const found = positionsIn('a.md', tableOf(of(block[0] ?? ''), heads, ...others));
    expect(found.map(({ department }) => department)).toEqual([block[0], block[0]]);
  });
});
