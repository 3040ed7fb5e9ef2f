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

function readRows(columns: number, rows: Parameters<typeof table>[1]): Record<string, unknown> {
  const bytes = writeOpenXml({ body: [table(columns, rows)] });
  const { files } = importDocuments([{ file: 'a.docx', bytes }]);
  return parse(files.findLast(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

describe('rows of one cell that are numbered on through a table', () => {
  it('are the parts of the form, whatever stands in them and in whatever columns', () => {
    const position = readRows(3, [
      [text('Job title'), text('Ferry Master', 2)],
      [text('Department'), text('Harbour', 2)],
      [text('1. WHY WE HAVE THIS JOB', 3)],
      [text('Sails the ferry to its timetable.', 3)],
      [text('2. DUTIES AND MEASURES', 3)],
      [text('No.'), text('Duty'), text('Measure')],
      [text('1'), text('Checks the engine'), text('Breakdowns')],
      [text('3. AUTHORITY LIMITS', 3)],
      [text('Matter'), text('Limit', 2)],
      [text('Cancels a sailing'), text('Two a day', 2)],
      [text('4. JOB SPECIFICATION', 3)],
      [text('Education'), text('Nautical school', 2)],
      [text('5. ODDS AND ENDS', 3)],
      [text('Brings own oilskin.', 3)],
    ]);
    expect(position).toMatchObject({
      summary: ['Sails the ferry to its timetable.'],
      duties: [{ duty: 'Checks the engine', kpi: 'Breakdowns' }],
      authority: [{ text: 'Cancels a sailing', limit: 'Two a day' }],
      qualifications: { education: 'Nautical school' },
    });
    expect(position['kpis']).toBeUndefined();
    expect(JSON.stringify(position['x-imported'])).toContain('Brings own oilskin.');
  });

  it('are duties where they follow each other', () => {
    const position = readRows(2, [
      [text('岗位名称'), text('船长')],
      [text('岗位职责', 2)],
      [text('1、检查轮机', 2)],
      [text('2、按点开航', 2)],
      [text('3、清点乘客', 2)],
    ]);
    expect(position['duties']).toEqual([{ duty: '检查轮机' }, { duty: '按点开航' }, { duty: '清点乘客' }]);
  });
});

describe('a list of positions', () => {
  it('has heads that only their words explain, each key once, and no code of a department as its name', () => {
    const [, second] = positionsIn(
      'staff.csv',
      'Position Title,Org Unit,Org Unit Code,Supervisor Position Code,Budgeted Headcount,Position No,Highest Education Asked\nHead,Port,P1,,1,A1,Master\nPilot,Port,P1,A1,4,A2,Licence\n',
    );
    expect(second).toMatchObject({
      department: 'Port',
      reportsTo: 'head',
      headcount: 4,
      code: 'A2',
      qualifications: { education: 'Licence' },
    });
    expect(JSON.stringify(second?.['x-imported'])).toContain('P1');
  });

  it('has its duties in lines of a cell, once for all who hold the position', () => {
    const duties = '"- Sets the dies\n- Cleans the press"';
    const [first] = positionsIn(
      'people.csv',
      `Employee Name,Job Title,Department,No. of Staff,Main Responsibilities\nAnn,Printer,Press,2,${duties}\nBob,Printer,Press,2,${duties}\n`,
    );
    expect(first).toMatchObject({
      incumbents: ['Ann', 'Bob'],
      duties: [{ duty: 'Sets the dies' }, { duty: 'Cleans the press' }],
    });
  });

  it('has heads over heads, in traditional characters too', () => {
    const heads = [[text('任用條件', 2)], [text('學歷'), text('經歷')]];
    const deep = ['直屬主管', '編制', '職務名稱', '部門'].reduce<
      readonly (readonly Parameters<typeof mergeDown>[0][])[]
    >((rows, head) => mergeDown(text(head), rows), heads);
    const rows = [
      ['生管部', '課長', '1', '副總', '大專', '五年'],
      ['生管部', '物控員', '3', '課長', '高中', '兩年'],
    ];
    const position = readRows(6, [...deep, ...rows.map((row) => row.map((each) => text(each)))]);
    expect(position).toMatchObject({
      title: '物控員',
      headcount: 3,
      reportsTo: '課長',
      qualifications: { education: '高中', experience: '兩年' },
    });
    expect(position['approval']).toBeUndefined();
  });
});

describe('a form in plain words', () => {
  it('has headings such as 你要做的事, 必须 and 你能决定的', () => {
    const [first] = positionsIn(
      'a.md',
      '# 站务员\n\n- **岗位名称**：站务员\n- **部门**：一站\n\n## 你要做的事\n\n1. 售票\n2. 引导乘客\n\n## 我们希望你有\n\n### 必须\n\n- 学历：高中\n- 经验：一年\n\n## 你能决定的\n\n- 临时关闭闸机\n',
    );
    expect(first).toMatchObject({
      duties: [{ duty: '售票' }, { duty: '引导乘客' }],
      qualifications: { education: '高中', experience: '一年' },
      authority: [{ text: '临时关闭闸机' }],
    });
  });

  it('has a label in two languages without a colon, and ends with who may apply', () => {
    const [first] = positionsIn(
      'a.txt',
      '職位 Post：文員\n服務單位 Service Unit：總務組\n薪酬 Salary：月薪港幣 15,000 元至 18,000 元\n職責 Duties\n(a) 收發文件\n(b) 接聽電話\n\n工作時間 Working Hours\n每週四十小時。\n本公司為平等機會僱主。\n',
    );
    expect(first).toMatchObject({
      department: '總務組',
      pay: { min: 15_000, max: 18_000, currency: 'HKD', period: '月' },
      conditions: { hours: '每週四十小時。' },
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain('平等機會');
  });

  it.each([
    ['Salary range: CAD 71,250 to 95,400 per year', { min: 71_250, max: 95_400, currency: 'CAD', period: 'year' }],
    ['Salary range: $19.40 – $26.15 per hour', { min: 19.4, max: 26.15, currency: '$', period: 'hour' }],
  ])('has a range of pay where others have a grade: %s', (line, pay) => {
    const [first] = positionsIn('a.txt', `Job title: Clerk\nPay band: C4\n${line}\nDuties:\n- Files papers\n`);
    expect(first).toMatchObject({ grade: 'C4', pay });
    expect(first?.['x-imported']).toBeUndefined();
  });

  it.each([
    ['Grade: 5-7', 'grade', '5-7'],
    ['职级：3-5', 'grade', '3-5'],
    ['Your team: Sales, Support Team', 'department', 'Sales, Support Team'],
    ['Your team: Research, Development and Innovation', 'department', 'Research, Development and Innovation'],
  ])('keeps a range of grades and departments in a row as what they are: %s', (line, key, value) => {
    const [first] = positionsIn('a.txt', `Job title: Clerk\n${line}\nDuties:\n- Files papers\n- Sorts mail\n`);
    expect(first).toMatchObject({ [key]: value });
    expect([first?.['pay'], first?.['directReports']]).toEqual([undefined, undefined]);
  });

  it('says in brackets on which side contacts are, and by whom it was checked', () => {
    const [first] = positionsIn(
      'a.md',
      `填表人：甲　　2025年3月3日　　　　部门负责人审核：乙　　2025年3月6日\n${tableOf(
        ['岗位名称', '馆员'],
        ['岗位职责', '办理借还'],
        ['联系部门（本单位内）', '采编部'],
        ['联系单位（本单位外）', '小学'],
      )}`,
    );
    expect(first).toMatchObject({
      contacts: { internal: { with: ['采编部'] }, external: { with: ['小学'] } },
      approval: { reviewed: { by: '乙', date: '2025-03-06' } },
    });
  });

  it('names its reports below a label that says so twice, and its limits under delegations', () => {
    const [first] = positionsIn(
      'a.md',
      `# Position description\n\n${tableOf(['Position title', 'Planner'], ['Roster', '8 days on, 6 off'], ['Functional reporting line', 'Chief Planner'])}\n## Supervision\n\nTitles of positions supervised: Clerk\n\n## Duties\n\n- Plans parks\n\n## Delegations\n\n${tableOf(['Type', 'Delegation', 'Limit'], ['Money', 'Purchase orders', '10,000'])}`,
    );
    expect(first).toMatchObject({
      directReports: ['Clerk'],
      dottedLineTo: ['Chief Planner'],
      conditions: { hours: '8 days on, 6 off' },
      authority: [{ kind: 'Money', text: 'Purchase orders', limit: '10,000' }],
    });
  });
});
