import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const line = (written: string): Block => paragraph([note(written)]);
const text = (written: string, span = 1) => cell(written.split('\n').map(line), span);
const facts = [line('Job title: Park Keeper'), line('Reports to: Head of Parks')];

function readBody(...body: readonly Block[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file: 'a.docx', bytes: writeOpenXml({ body: [...facts, ...body] }) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
}
const rows = (...all: readonly (readonly string[])[]) =>
  table(
    2,
    all.map((row) => row.map((each) => text(each))),
  );

describe('a table of which one head alone speaks of duties', () => {
  it('has them in that column, and keeps the other with its head', () => {
    const [first] = readBody(
      rows(
        ['Outline of duties', 'Frequency\ne.g. daily'],
        ['1. Opens the gates and looks at every path.', 'Daily'],
        ['2. Mows the lawns beside the playground.', 'Weekly'],
        ['Outline of duties (continued)', ''],
        ['3. Empties all bins before the evening.', 'Daily'],
      ),
    );
    expect(first?.['duties']).toEqual([
      { duty: 'Opens the gates and looks at every path.' },
      { duty: 'Mows the lawns beside the playground.' },
      { duty: 'Empties all bins before the evening.' },
    ]);
    expect(first?.['x-imported']).toEqual(expect.arrayContaining([expect.objectContaining({ text: 'Weekly' })]));
  });

  it('has by what they are measured beside them, below their groups, which a list above may name', () => {
    const [first] = readBody(
      line('Key Result Areas'),
      ...['• Visitors', '• Organisational Responsibilities'].map(line),
      table(2, [
        [text('Jobholder is responsible for'), text('Job holder is successful when')],
        [text('1. Visitors', 2)],
        [text('Answering questions of visitors at the gate.'), text('Nobody waits longer than a minute.')],
        [text('Showing schools around in the summer term.'), text('Schools come again.')],
        [text('2. Organisational Responsibilities', 2)],
        [text('Reporting hazards to the office at once.'), text('All hazards are reported on the day.')],
      ]),
    );
    expect(first?.['duties']).toMatchObject([
      { group: 'Visitors', kpi: 'Nobody waits longer than a minute.' },
      { group: 'Visitors', kpi: 'Schools come again.' },
      { group: 'Organisational Responsibilities', kpi: 'All hazards are reported on the day.' },
    ]);
  });

  it('has their groups below its own head where sentences stand beside it', () => {
    const [first] = readBody(
      rows(
        ['Key Accountabilities and Result Areas:', 'Key Elements:'],
        ['Security', 'Opens and closes the park at the agreed times.\nAnswers the alarm at night.'],
        ['Lawns', 'Mows and waters every lawn beside the playground.'],
        ['Special conditions:', ''],
      ),
      line('Template v4, Human Resources'),
    );
    expect(first?.['duties']).toMatchObject([{ group: 'Security' }, { group: 'Security' }, { group: 'Lawns' }]);
    expect(JSON.stringify(first?.['qualifications'] ?? {})).not.toContain('Template');
  });

  it('is none among labels with their values', () => {
    const [first] = readBody(
      rows(
        ['Responsible for', 'None'],
        ['Work base', 'Town Hall, Marsh Street'],
        ['Hours', '37 hours per week, in shifts'],
      ),
    );
    expect(first ?? {}).not.toHaveProperty('duties');
  });
});

it('a list of tasks or an invoice alone is no position', () => {
  const { files } = importDocuments([
    {
      file: 'a.docx',
      bytes: writeOpenXml({
        body: [
          line('INVOICE'),
          rows(['Department', 'Packing Hall'], ['Approved by', 'L. Marsh']),
          rows(
            ['Description', 'Amount'],
            ['Packing operative, day shift, week 4', '2,158.40'],
            ['Forklift driver, night shift', '1,356'],
          ),
        ],
      }),
    },
  ]);
  expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
});

it('a title below the name of the organisation is the title', () => {
  const { files } = importDocuments([
    {
      file: 'x-17.md',
      bytes: new TextEncoder().encode(
        'Lakeside Garden Inn\n\n**Front Desk Supervisor**\n\n**Position Summary:**\n\nLeads the front desk.\n\n**Reports to:** General Manager\n\n**Duties:**\n\n- Trains staff\n- Please send your papers to the office.\n- Who reviews this duty, and how often?\n',
      ),
    },
  ]);
  const [first] = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
  expect(first).toMatchObject({ title: 'Front Desk Supervisor', duties: [{ duty: 'Trains staff' }] });
});
