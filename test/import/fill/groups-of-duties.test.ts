import { expect, it } from 'vitest';
import { fillForm } from '../../../src/import/fill/index.ts';
import { printPosition } from '../../../src/import/fill/printed.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { composeFiles } from '../../support/compose-files.ts';
import type { Block, Cell } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { openOwnForm } from '../../support/own-form.ts';
import { childrenOf, listNodes, readDocument } from '../../support/read-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

const files = {
  'positions/keeper.yaml': `title: 饲养员
department: 养殖部
reportsTo: null
dutyGroups: [{ group: 饲养管理, share: 60, kpi: { name: 成活率, target: 98 } }, { group: 记录, share: 40 }]
duties: [{ group: 饲养管理, duty: 配制饲料 }, { group: 记录, duty: 填写日报, kpi: 及时率 }]
`,
};

function fill(heads: readonly string[]): { rows: string[][]; missing: readonly string[] } {
  const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
    content: [{ kind: 'paragraph', runs: [{ text, role: 'value' }] }],
    ...more,
  });
  const table: Block = {
    kind: 'table',
    columns: heads.length,
    rows: [
      [cell('岗位名称'), cell('旧岗位', { span: heads.length - 1 })],
      heads.map((head) => cell(head)),
      heads.map((_, at) => cell(at === 0 ? '1' : '')),
    ],
  };
  const position = compileFiles(files).workspace.positions[0];
  const page = composeFiles(files, chinese).parts.departments?.[0]?.positions[0];
  if (position === undefined || page === undefined) throw new Error('there is no position');
  const printed = printPosition(page, position, chinese.handbook);
  const { content, missing } = fillForm(openOwnForm(writeOpenXml({ body: [table] })), printed);
  const rows = listNodes(readDocument(content)).filter(({ name }) => name === 'w:tr');
  const textOf = (node: Parameters<typeof listNodes>[0]) =>
    listNodes(node)
      .flatMap(({ name, children }) => (name === 'w:t' ? children : []))
      .map(String)
      .join('');
  return { rows: rows.slice(2).map((row) => childrenOf(row).map(textOf)), missing };
}

it('prints what a group has in a row of its own, which has no number', () => {
  expect(fill(['序号', '工作职责', '考核指标', '时间占比']).rows).toEqual([
    ['', '饲养管理', '成活率目标值：98', '60%'],
    ['1', '配制饲料', '', ''],
    ['', '记录', '', '40%'],
    ['2', '填写日报', '及时率', ''],
  ]);
  expect(fill(['序号', '职责类别', '工作职责', '时间占比']).rows).toEqual([
    ['', '饲养管理', '', '60%'],
    ['1', '饲养管理', '配制饲料', ''],
    ['', '记录', '', '40%'],
    ['2', '记录', '填写日报', ''],
  ]);
});

it('says what has no place, and prints no row of a group that would say nothing', () => {
  const { rows, missing } = fill(['序号', '工作职责', '备注']);
  expect(rows.map(([, text]) => text)).toEqual(['配制饲料', '填写日报']);
  expect(missing).toEqual(expect.arrayContaining(['duties.share', 'duties.kpi', 'duties.group']));
});
