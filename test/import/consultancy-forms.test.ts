import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, mergeDown, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const text = (written: string, span = 1) =>
  cell(
    written.split('\n').map((line) => paragraph([note(line)])),
    span,
  );

function readRows(rows: Parameters<typeof table>[1]): Record<string, unknown> {
  const { files, report } = importDocuments([{ file: 'a.docx', bytes: writeOpenXml({ body: [table(4, rows)] }) }]);
  expect(JSON.stringify(report)).not.toContain('"missed":[{');
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

const head = [
  [text('岗位名称'), text('窑炉班长'), text('雇用类别'), text('☑全日制（倒班） □兼职')],
  [text('机构'), text('烧成车间'), text('直线经理'), text('车间主任')],
];

describe('the form of consultancies', () => {
  it('has statements over tasks, which are their groups, and labels a character a line', () => {
    const position = readRows([
      ...head,
      [text('职责与工作任务：', 4)],
      ...mergeDown(text('职\n责\n一'), [
        [text('职责表述：看好窑温', 3)],
        [text('工作任务'), text('每小时记录各段温度', 2)],
      ]),
      [text('职责二'), text('职责表述：带好班组', 3)],
      ...mergeDown(text('工作任务'), [[text('开班前会', 3)], [text('排定轮休', 3)]]),
      [text('职责三'), text('职责表述：完成交办事项', 3)],
      [text('权利：', 4)],
      [text('停窑的建议权', 4)],
      [text('任职资格：', 4)],
      [text('学历'), text('中专以上', 3)],
      [text('专业'), text('硅酸盐或相近专业', 3)],
      [text('计算机水平'), text('会录入报表', 3)],
      [text('考核指标：', 4)],
      [text('优等品率、单位燃气消耗量、工伤次数', 4)],
    ]);
    expect(position).toMatchObject({
      title: '窑炉班长',
      department: '烧成车间',
      reportsTo: '车间主任',
      employmentType: '全日制（倒班）',
      duties: [
        { group: '看好窑温', duty: '每小时记录各段温度' },
        { group: '带好班组', duty: '开班前会' },
        { group: '带好班组', duty: '排定轮休' },
        { duty: '完成交办事项' },
      ],
      authority: [{ text: '停窑的建议权' }],
      qualifications: { education: '中专以上，硅酸盐或相近专业', abilities: ['会录入报表'] },
      kpis: ['优等品率', '单位燃气消耗量', '工伤次数'],
    });
    expect(position).not.toHaveProperty('duties.3.group');
  });

  it('has a sentence on what is measured, and the share of a statement that is the group of its tasks', () => {
    const position = readRows([
      ...head,
      [text('职责一'), text('职责表述：看好窑温', 2), text('占用时间：100%')],
      [text('工作任务'), text('每小时记录各段温度', 3)],
      [text('考核指标：', 4)],
      [text('按月看优等品率、燃气消耗，超出的说明原因', 4)],
    ]);
    expect(position).toMatchObject({
      dutyGroups: [{ group: '看好窑温', share: 100 }],
      duties: [{ group: '看好窑温', duty: '每小时记录各段温度' }],
      kpis: ['按月看优等品率、燃气消耗，超出的说明原因'],
    });
  });

  it('has a statement that is measured in its own rows as the group of its tasks', () => {
    const position = readRows([
      ...head,
      [text('职责一'), text('职责表述：看好窑温', 2), text('占用时间：60%')],
      [text('工作任务'), text('每小时记录各段温度', 3)],
      [text('考核重点：优等品率', 4)],
      [text('职责二'), text('职责表述：带好班组', 2), text('占用时间：40%')],
      [text('工作任务'), text('排定轮休', 3)],
      [text('考核重点：出勤率', 4)],
    ]);
    expect(position).toMatchObject({
      dutyGroups: [
        { group: '看好窑温', share: 60, kpi: '优等品率' },
        { group: '带好班组', share: 40, kpi: '出勤率' },
      ],
      duties: [
        { group: '看好窑温', duty: '每小时记录各段温度' },
        { group: '带好班组', duty: '排定轮休' },
      ],
    });
  });
});

describe('a form that says all twice', () => {
  it('has each item with its translation below it as one', () => {
    const position = readRows([
      [text('职位\nPosition'), text('仓库主管'), text('部门\nDepartment'), text('物流部')],
      [text('主要职责 Key Responsibilities', 4)],
      [text('1'), text('安排每日收货和发货\nPlan daily receipts and dispatches', 3)],
      [text('2'), text('每月组织一次盘点\nOrganise a stock count each month', 3)],
      [text('任职要求 Requirements', 4)],
      [text('语言\nLanguage'), text('能读英文单据 / Reads English papers', 3)],
    ]);
    expect(position).toMatchObject({
      duties: [
        { duty: '安排每日收货和发货 Plan daily receipts and dispatches' },
        { duty: '每月组织一次盘点 Organise a stock count each month' },
      ],
      qualifications: { abilities: ['能读英文单据 / Reads English papers'] },
    });
  });

  it('and no other lines in two languages', () => {
    const position = readRows([
      [text('职位\nPosition'), text('仓库主管'), text('部门\nDepartment'), text('物流部')],
      [text('主要职责'), text('安排每日收货和发货\n每月组织一次盘点\nRuns the daily stand-up meeting', 3)],
    ]);
    expect(position['duties']).toHaveLength(3);
  });
});

describe('a text that speaks to its reader', () => {
  it('has its duties, what it asks and what may be decided', () => {
    const lines = [
      '- **岗位名称**：运营专员',
      '## 你要做的事',
      '1. 排活动',
      '2. 看数据',
      '## 我们希望你有',
      '### 必须',
      '- 学历：大专',
      '## 你能决定的',
      '- 活动的上线',
    ];
    const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(lines.join('\n\n')) }]);
    expect(parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '')).toMatchObject({
      title: '运营专员',
      duties: [{ duty: '排活动' }, { duty: '看数据' }],
      qualifications: { education: '大专' },
      authority: [{ text: '活动的上线' }],
    });
  });
});
