import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, mergeDown, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

const text = (written: string, span = 1) =>
  cell(
    written.split('\n').map((line) => paragraph([note(line)])),
    span,
  );

function readRows(rows: Parameters<typeof table>[1]): Record<string, unknown> {
  const bytes = writeOpenXml({ body: [table(4, rows)] });
  const { files } = importDocuments([{ file: 'a.docx', bytes }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

const head = [text('岗位名称'), text('客户经理'), text('所属部门'), text('公司部')];

describe('a label merged downwards', () => {
  it('stands beside two labels above their values', () => {
    const rows = [
      [text('内部工作关系'), text('外部工作关系', 2)],
      [text('风险部'), text('企业客户', 2)],
    ];
    const position = readRows([head, [text('岗位职责'), text('走访企业', 3)], ...mergeDown(text('工作\n联系'), rows)]);
    expect(position['contacts']).toEqual({ internal: { with: ['风险部'] }, external: { with: ['企业客户'] } });
  });

  it.each([
    ['工作描述', '工作指标'],
    ['工作内容表述', '考核指标'],
  ])('stands beside duties and indicators in a cell each: %s, %s', (duty, kpi) => {
    const rows = [
      [text(duty, 2), text(kpi)],
      [text('1、走访企业；\n2、制定方案\n3、开展调查', 2), text('1、新增十户；\n2、不良率≤1%')],
    ];
    const position = readRows([head, ...mergeDown(text('主\n要\n职\n责'), rows)]);
    expect(position).toMatchObject({
      duties: [{ duty: '走访企业；' }, { duty: '制定方案' }, { duty: '开展调查' }],
      kpis: ['新增十户；', '不良率≤1%'],
    });
    expect(position['x-imported']).toBeUndefined();
  });

  it('stands beside labels and values above a row to sign in', () => {
    const position = readRows([
      head,
      [text('岗位职责'), text('走访企业', 3)],
      [text('工作\n环境'), text('场所'), text('营业厅'), text('工时'), text('倒班')],
      [text('任职人签字'), text(''), text('主管签字'), text('', 2)],
    ]);
    expect(position).toMatchObject({ conditions: { place: '营业厅', hours: '倒班' } });
    expect(position['incumbents']).toBeUndefined();
  });
});

describe('a fact that stands in two places', () => {
  it('is that of the label that is known', () => {
    const table = tableOf(['岗位名称', '会计'], ['所属部门', '财务部'], ['岗位职责', '审核凭证']);
    expect(positionsIn('a.md', `# 岗位说明书\n\n单位：顺达有限公司\n\n${table}`)).toMatchObject([
      { title: '会计', department: '财务部', 'x-imported': [{ label: '单位', text: '顺达有限公司' }] },
    ]);
    expect(
      positionsIn('a.txt', '钳工岗位说明书\n单位：第一车间\n岗位名称：钳工\n岗位职责：\n1. 修理设备\n'),
    ).toMatchObject([{ title: '钳工', department: '第一车间' }]);
  });

  it.each(['文件编号', '编号'])('is the number of the form and not of its paper: %s', (label) => {
    const isOfPaper = label === '文件编号';
    const text = `${label}：QF-77\n会计岗位说明书\n岗位编号：CW-05\n部门：财务部\n岗位职责：\n1. 审核凭证\n`;
    expect(positionsIn('a.txt', text)).toMatchObject([{ code: 'CW-05', title: '会计' }]);
    expect(positionsIn('a.txt', text.replace(/岗位编号.*\n/u, ''))).toMatchObject([
      isOfPaper ? { title: '会计', 'x-imported': [{ text: '文件编号：QF-77' }] } : { code: 'QF-77', title: '会计' },
    ]);
  });
});

describe('a value like a label with a misread character', () => {
  it.each(['薪资等级', '职位薪资等级'])('stays the value of the label beside it: %s', (label) => {
    const table = tableOf(['岗位名称', '经理助理', label, '业务四级'], ['部门', '公司部', '岗位职责', '排定车次']);
    expect(positionsIn('a.md', table)).toMatchObject([{ title: '经理助理', grade: '业务四级' }]);
  });
});
