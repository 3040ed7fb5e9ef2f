import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const positionsIn = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));
const form = (label: string, said: string, duties: string, list: string): string =>
  `| ${label} | ${said} |\n|---|---|\n| ${duties} | ${list} |\n`;

describe('a sentence beside the label of the title', () => {
  it('says what the job in the heading is for, in each form of a series', () => {
    const text = `# 职务说明书汇编\n\n供各科室参考，不作考核依据。\n\n**仓库管理员**\n\n${form('岗位', '全厂原料和成品的收发保管由其经办', '职责', '清点入库的原料<br>发放成品')}\n**采购主管**\n\n${form('岗位', '集团办公用品的采购归其主管', '职责', '比较三家报价<br>签订合同')}`;
    expect(positionsIn(text)).toMatchObject([
      { title: '仓库管理员', summary: ['全厂原料和成品的收发保管由其经办'], duties: [{ duty: '清点入库的原料' }, {}] },
      { title: '采购主管', summary: ['集团办公用品的采购归其主管'], duties: [{ duty: '比较三家报价' }, {}] },
    ]);
  });

  it('does so in English', () => {
    const text = `# Yard Manual\n\n**Store Keeper**\n\n${form('Post', 'Keeps the tools and spares of both yards in order.', 'Duties', 'Issue tools<br>Count spares')}`;
    expect(positionsIn(text)).toMatchObject([
      { title: 'Store Keeper', summary: ['Keeps the tools and spares of both yards in order.'] },
    ]);
  });

  it('is no title, and a name stays one', () => {
    const named = `**仓库管理员**\n\n${form('岗位', '原料仓库高级管理员', '职责', '清点入库的原料<br>发放成品')}`;
    expect(positionsIn(named)).toMatchObject([{ title: '原料仓库高级管理员' }]);
    const english = `**Store Keeper**\n\n${form('Post', 'Senior Store Keeper, North and South Yard', 'Duties', 'Issue tools<br>Count spares')}`;
    expect(positionsIn(english)).toMatchObject([{ title: 'Senior Store Keeper, North and South Yard' }]);
  });
});
