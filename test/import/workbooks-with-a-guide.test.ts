import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/import/document.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { recognise } from '../../src/import/recognise/index.ts';
import { positionsIn } from '../support/imported.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, bold: false, place: {} });
const sheet = (name: string, ...rows: string[][]): Table => ({
  kind: 'table',
  columns: 4,
  place: { sheet: name },
  rows: rows.map((row) =>
    row.map((text, column) => ({
      column,
      span: row.length === 1 ? 4 : 1,
      height: 1,
      blocks: text === '' ? [] : [paragraph(text)],
    })),
  ),
});
const form = (title: string, code: string): Table =>
  sheet(
    title,
    ['Position', title, 'Position No.', code],
    ['Reports to', 'Foreman', 'Headcount', '2'],
    ['No', 'Duties'],
    ['1', `Threads the machine of the ${title}`],
    ['2', 'Marks faults with tape'],
    ['Skills', 'Good colour vision'],
    ['Approved by', 'Ilze Ozola', 'Date', '2024-09-30'],
    ['Rates of pay see notice board'],
  );

describe('a workbook with a sheet that says how to fill in the others', () => {
  it.each([
    ['How to fill in', 'Duties: at most eight. Indicators must be countable.'],
    ['填写说明', '岗位职责：不超过八条，动词开头。'],
    ['Sheet1', 'Duties: at most eight.'],
  ])('gives none of it to the next: %s', (name, told) => {
    const guide = sheet(name, ['Instructions'], ['One sheet for each position.'], [told]);
    const { drafts } = recognise(
      { file: 'a.xlsx', blocks: [guide, form('Quilter', 'MM-05'), form('Closer', 'MM-08')], asides: [], notes: [] },
      openDictionary(),
    );
    expect(drafts.map((draft) => [draft.textOf('title'), draft.textOf('code')])).toEqual([
      ['Quilter', 'MM-05'],
      ['Closer', 'MM-08'],
    ]);
    expect(drafts.flatMap(({ texts }) => texts).filter((text) => told.includes(text))).toEqual([]);
  });

  it('has below who approved it nothing of the lists above', () => {
    const { drafts } = recognise(
      { file: 'a.xlsx', blocks: [form('Quilter', 'MM-05')], asides: [], notes: [] },
      openDictionary(),
    );
    expect(drafts[0]?.texts).not.toContain('Rates of pay see notice board');
    expect(drafts[0]?.kept).toContainEqual(expect.objectContaining({ text: 'Rates of pay see notice board' }));
  });
});

describe('a cell of a list', () => {
  const duties = (cell: string) =>
    positionsIn('a.csv', `岗位名称,部门,编制,岗位职责\n料场主管,租赁部,2,"${cell}"\n租赁顾问,租赁部,1,上门勘测\n`)[0]?.[
      'duties'
    ];

  it('has an item a line where each stands alone', () => {
    expect(duties('规划钢管堆位并控制周转率\n审批超期料的整修与报废')).toEqual([
      { duty: '规划钢管堆位并控制周转率' },
      { duty: '审批超期料的整修与报废' },
    ]);
  });

  it.each(['规划钢管、扣件的堆位，\n控制周转率', '规划钢管堆位\n并控制周转率', '按月核对\n（含租赁）钢管'])(
    'has one where a line goes on: %s',
    (cell) => expect((duties(cell) as unknown[]).length).toBe(1),
  );

  it('is of the unit where a column of cost centres stands beside it', () => {
    expect(
      positionsIn(
        'a.csv',
        'POSITION_ID,POSITION_TITLE,ORG_UNIT_TEXT,REPORTS_TO_POS,COST_CENTER\n50,Galley Cook,Galley,10,CC-7710\n51,Steward,Bar,50,CC-7720\n',
      ),
    ).toMatchObject([{ department: 'Galley' }, { department: 'Bar', reportsTo: 'galley-cook' }]);
  });
});
