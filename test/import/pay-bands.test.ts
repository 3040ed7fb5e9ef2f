import { describe, expect, it } from 'vitest';
import { type Cell, mergeDown, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const row = (...cells: readonly string[]) => cells.map((each) => text(each));
const payOf = (positions: readonly Record<string, unknown>[]) =>
  Object.fromEntries(positions.map(({ title, pay }) => [title, pay]));

/** A list with two bands, the first of which is merged over two jobs. */
function banded(heads: readonly string[], bands: readonly (readonly string[])[], jobs: readonly (readonly string[])[]) {
  const [first = [], second = []] = bands;
  const [one = [], two = [], three = []] = jobs;
  const merged = first.reduceRight<(readonly Cell[])[]>(
    (below, value) => mergeDown(text(value), below),
    [row(...one), row(...two)],
  );
  return readBody([table(heads.length, [row(...heads), ...merged, row(...second, ...three)])]);
}

describe('bands of pay that are merged over jobs', () => {
  it.each([
    ['Pay band', 'Min', 'Midpoint', 'Max'],
    ['Grade', 'Minimum (GBP)', 'Midpoint (GBP)', 'Maximum (GBP)'],
    ['Salary range', 'From', 'Middle', 'To'],
  ])('are those of each: %s', (...heads) => {
    const found = banded(
      [...heads, 'Role', 'Team', 'Code'],
      [
        ['P1', '24,500', '26,000', '27,500'],
        ['P2', '30,000', '33,000', '36,000'],
      ],
      [
        ['Rigger', 'Stage', 'S1'],
        ['Flyman', 'Stage', 'S2'],
        ['Lighting Designer', 'Light', 'L1'],
      ],
    );
    const first = { min: 24500, max: 27500 };
    expect(payOf(found)).toMatchObject({
      Rigger: first,
      Flyman: first,
      'Lighting Designer': { min: 30000, max: 36000 },
    });
  });

  it.each([
    ['薪级', '最低', '中位值', '最高'],
    ['等级', '下限（元）', '中值（元）', '上限（元）'],
  ])('are those of each in Chinese: %s', (...heads) => {
    const found = banded(
      [...heads, '岗位名称', '所属部门', '岗位编号'],
      [
        ['六级', '6000', '7000', '8000'],
        ['七级', '8000', '9500', '11000'],
      ],
      [
        ['会计', '财务部', 'A1'],
        ['出纳', '财务部', 'A2'],
        ['采购主管', '采购部', 'B1'],
      ],
    );
    expect(payOf(found)).toMatchObject({
      会计: { min: 6000, max: 8000 },
      出纳: { min: 6000, max: 8000 },
      采购主管: { min: 8000, max: 11000 },
    });
  });
});

it.each([
  'Job title,Code,Department,Minimum,Maximum\nRigger,S1,Stage,2400,2700\nUsher,F1,House,1900,2000\n',
  'Job title,Code,Pay scale,Minimum,Maximum\nRigger,S1,B,12,17\nUsher,F1,A,8,11\n',
  '岗位名称,岗位编号,薪级,最低（千元）,最高（千元）\n会计,A1,六,120,150\n文员,B1,五,100,120\n',
  '岗位名称,岗位编号,所属部门,最低,最高\n会计,A1,财务部,2000,3000\n文员,B1,综合部,1000,2000\n',
])('takes no other ends for pay: %s', (list) => {
  for (const pay of Object.values(payOf(positionsIn('list.csv', list)))) {
    expect(pay ?? {}).not.toHaveProperty('min');
  }
});
