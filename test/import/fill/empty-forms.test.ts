import { describe, expect, it } from 'vitest';
import { fillForm, openForm } from '../../../src/import/fill/index.ts';
import type { Printed } from '../../../src/import/fill/printed.ts';
import { Dictionary } from '../../../src/import/labels/index.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { textOf } from '../../../src/import/recognise/words/words-in.ts';
import type { Block, Cell, Paragraph } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { openOwnForm, printExample } from '../../support/own-form.ts';

const line = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text, role: 'value' }] });
const cell = (text: string, span?: number): Cell => ({
  content: [line(text)],
  ...(span === undefined ? {} : { span }),
});
const table = (...rows: Cell[][]): Block => ({ kind: 'table', columns: 3, rows });
const row = (...texts: string[]) => texts.map((text) => cell(text));

async function readLabels(): Promise<Printed['labels']> {
  const [one] = (await printExample('warehouse-operations')).values();
  if (one === undefined) throw new Error('the example has no position');
  return one.printed.labels;
}

async function fill(body: Block[]): Promise<string> {
  const labels = await readLabels();
  const printed: Printed = {
    lines: new Map([
      ['title', [{ text: 'Baker' }]],
      ['department', [{ text: 'Bakery' }]],
      ['reportsTo', [{ text: 'Head baker' }]],
      ['summary', [{ text: 'Feeds the town.' }]],
    ]),
    rows: new Map([
      [
        'duties',
        [
          new Map([
            ['duties.duty', [{ text: 'Bakes bread.' }]],
            ['duties.kpi', [{ text: 'Loaves a day' }]],
            ['duties.kpi.name', [{ text: 'Loaves a day' }]],
          ]),
        ],
      ],
    ]),
    names: new Map(),
    labels,
  };
  const { content } = fillForm(openOwnForm(writeOpenXml({ body })), printed);
  return textOf(readDocument('filled.docx', content).blocks);
}

describe('an empty form', () => {
  it('has its values behind the labels of cells that hold a label each', async () => {
    const text = await fill([
      table(
        row('Job Title:', 'Job Code:'),
        row('Department:', 'Reports to:'),
        [cell('Job Summary:', 2)],
        [cell('Duties:', 2)],
      ),
    ]);
    expect(text).toMatch(/Job Title: Baker\nJob Code:\nDepartment: Bakery\nReports to: Head baker\n/);
    expect(text).toMatch(/Job Summary:\n?Feeds the town\.\nDuties:\n?Bakes bread\./);
    const chinese = await fill([
      table(row('单位：', '职位名称：'), row('部门：', '直接主管：'), [cell('主要职责：', 2)]),
    ]);
    expect(chinese).toContain('职位名称：Baker');
    expect(chinese).toMatch(/主要职责：\n?Bakes bread\./);
  });

  it('has its values in the row below labels that have colons', async () => {
    expect(await fill([table(row('Job Title:', 'Department:'), row('', ''))])).toBe(
      'Job Title:\nDepartment:\nBaker\nBakery',
    );
  });

  it('has the title beside `Job title`, and nothing beside the name of a person', async () => {
    const text = await fill([table(row('Name', ''), row('Job Title', ''), row('Reporting to', ''))]);
    expect(text.split('\n').filter((each) => each !== '')).toEqual([
      'Name',
      'Job Title',
      'Baker',
      'Reporting to',
      'Head baker',
    ]);
  });

  it('has the title once where two tabs set the next label apart', async () => {
    expect(await fill([line('Job title\t\tGrade\t'), line('Department\t\tReports to\t')])).toContain(
      'Job title\tBaker\tGrade',
    );
  });

  it('has KPIs in the table below their heading, and not twice', async () => {
    const text = await fill([
      table(row('岗位名称', ''), row('岗位职责', '')),
      line('表二：考核指标'),
      table(row('指标名称', '目标值', '数据来源'), row('', '', '')),
    ]);
    expect(text.match(/Loaves a day/g)).toHaveLength(1);
  });
});

describe('a form with a title twice', () => {
  const open = (...texts: string[]) => openForm('form.docx', writeOpenXml({ body: texts.map(line) }), new Dictionary());

  it('is one if a specification of the person repeats it, filled or empty', () => {
    for (const title of ['', ' Baker'])
      expect(
        open(
          `Job title:${title}`,
          'Key tasks:',
          '',
          'PERSON SPECIFICATION',
          `Job title:${title}`,
          'Education:',
          'Experience:',
        ),
      ).toHaveProperty('places');
  });

  it('is several if their titles differ, or each asks for duties', () => {
    expect(open('Job title: Baker', 'Duties:', 'Bakes bread.', 'Job title: Miller', 'Duties:', 'Mills corn.')).toBe(
      'several',
    );
    expect(open('Job title:', 'Duties:', '', 'Job title:', 'Duties:', '')).toBe('several');
  });
});
