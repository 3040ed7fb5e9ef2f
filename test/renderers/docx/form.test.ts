import { describe, expect, it } from 'vitest';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { childrenOf, listNodes, type Node, readDocument, textOf } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';

const form = `
title: 前台
code: 客-001
department: 客服部
reportsTo: null
summary: [接待来访, { group: 管家, items: [巡查, 回访] }]
contacts: { internal: { share: 15, with: 各部门 }, external: { share: 85, with: [业主, 中介] } }
qualifications: { education: 大专, abilities: [沟通, 应变] }
duties: [{ duty: 登记来访, kpi: [{ name: 及时率, target: 95, unit: "%", formula: 及时数/总数 }, 满意度] }, { duty: 巡查 }]
authority: [{ kind: 财务, text: 批准开支 }]
`;

const document = readDocument(await renderDocx(composeFiles({ 'positions/a.yaml': form }, chinese)));
const wordsOf = (node: Node): string =>
  listNodes(node)
    .flatMap((each) => (each.name === 'w:t' ? textOf(each) : each.name === 'w:p' ? '/' : []))
    .join('')
    .replace(/^\//, '');
const has = (node: Node, name: string): boolean => listNodes(node).some((each) => each.name === name);
const cellsOf = (row: Node): Node[] => childrenOf(row).filter(({ name }) => name === 'w:tc');
const tables = listNodes(document)
  .filter(({ name }) => name === 'w:tbl')
  .map((table) => childrenOf(table).filter(({ name }) => name === 'w:tr'))
  .filter(([first]) => first !== undefined && wordsOf(first).match(/^[一五六]、/));
const show = (rows: readonly Node[]): string => rows.map((row) => cellsOf(row).map(wordsOf).join(' | ')).join('\n');

describe('a form in Word', () => {
  it('is as on paper, with blank cells to fill in', () => {
    expect(tables.map(show).join('\n\n')).toMatchInlineSnapshot(`
      "一、基本信息
      职位名称 | 前台 | 编号 | 客-001
      部门 | 客服部 | 制定时间 | 
      直接上级 |  | 审核 | 
      直接下级 | 
      二、职责综述
      接待来访/管家/巡查/回访
      三、主要工作联系
      对内 | 15% | 各部门
      对外 | 85% | 业主、中介
      四、任职资格
      教育程度 | 大专 | 工作经历 | 
      能力要求 | 沟通/应变
      其他要求 | 

      五、岗位职责
      序号 | 主要职责 | 主要考核指标
      1 | 登记来访 | 及时率/目标值：95%/计算公式：及时数/总数/满意度
      2 | 巡查 | 

      六、工作权限
      权限类别 | 权限内容 | 额度
      财务 | 批准开支 | "
    `);
  });

  it('has the name of a part in a merged cell across the form', () => {
    const bands = tables.flat().filter((row) => /^[一二三四五六]、/.test(wordsOf(row)));
    expect(bands.map((row) => wordsOf(row).slice(0, 2))).toEqual(['一、', '二、', '三、', '四、', '五、', '六、']);
    for (const band of bands) {
      expect(cellsOf(band)).toHaveLength(1);
      expect(has(band, 'w:gridSpan')).toBe(true);
    }
  });

  it('repeats the heads of duties on each page, and breaks no short row', () => {
    const [basics = [], duties = []] = tables;
    expect(duties.map((row) => has(row, 'w:tblHeader'))).toEqual([true, true, false, false]);
    expect(basics.some((row) => has(row, 'w:tblHeader'))).toBe(false);
    expect([...basics, ...duties].every((row) => has(row, 'w:cantSplit'))).toBe(true);
  });

  it('numbers the summary by a list that begins anew after a part and a group', () => {
    const levels = tables
      .flat()
      .flatMap(listNodes)
      .flatMap(({ name, attributes }) => (name === 'w:ilvl' ? Number(attributes['w:val']) : []));
    expect(levels).toEqual([0, 0, 1, 0, 1, 1, 0, 0, 0, 0]);
  });
});

it('a row that fills most of a page may be broken', async () => {
  const long = `title: A\ndepartment: B\nreportsTo: null\nsummary: [${Array(40).fill('一句话').join(', ')}]\n`;
  const rows = listNodes(readDocument(await renderDocx(composeFiles({ 'positions/a.yaml': long })))).filter(
    ({ name }) => name === 'w:tr',
  );
  const broken = rows.filter((row) => !has(row, 'w:cantSplit'));
  expect(broken).toHaveLength(1);
  expect(textOf(broken[0] as Node)).toContain('一句话');
});
