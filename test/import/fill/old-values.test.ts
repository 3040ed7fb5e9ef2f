import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../src/import/fill/index.ts';
import type { Printed } from '../../../src/import/fill/printed.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { textOf } from '../../../src/import/recognise/words/words-in.ts';
import type { Block, Cell, Paragraph } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { openOwnForm, printExample } from '../../support/own-form.ts';

const line = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text, role: 'value' }] });
const cell = (text: string, span: number): Cell => ({ content: text.split('\n').map(line), span });
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  columns: 2,
  rows: rows.map((row) => row.map((text) => cell(text, row.length === 1 ? 2 : 1))),
});

async function readLabels(): Promise<Printed['labels']> {
  const [one] = (await printExample('warehouse-operations')).values();
  if (one === undefined) throw new Error('the example has no position');
  return one.printed.labels;
}

async function fill(body: Block[], values: Record<string, string[]>, duties: readonly string[] = []) {
  const labels = await readLabels();
  const printed: Printed = {
    lines: new Map(Object.entries(values).map(([key, texts]) => [key, texts.map((text) => ({ text }))])),
    rows: new Map(
      duties.length === 0 ? [] : [['duties', duties.map((text) => new Map([['duties.duty', [{ text }]]]))]],
    ),
    names: new Map(),
    labels,
  };
  const form = openOwnForm(writeOpenXml({ body }));
  const { content } = fillForm(form, printed);
  return { text: textOf(readDocument('filled.docx', content).blocks), stays: form.stays };
}

describe('a form that holds the values of a position', () => {
  const headed = [
    'Job title: Rink steward',
    'Hours of Work: Monday to Friday, 8:00 to 4:00',
    'Key Responsibilities',
    'Drives the ice machine between the sessions.',
    '1. Education:',
    'Vocational school',
    '2. Experience:',
    'Two winters at a rink',
  ].map(line);

  it('has those of another in the same places, below their labels', async () => {
    const values = { title: ['Baker'], 'qualifications.education': ['None'], 'conditions.hours': ['Nights'] };
    const { text, stays } = await fill(headed, values, ['Bakes bread.']);
    expect(text.split('\n')).toEqual([
      'Job title: Baker',
      'Hours of Work: Nights',
      'Key Responsibilities',
      'Bakes bread.',
      '1. Education:',
      'None',
      '2. Experience:',
    ]);
    expect(stays).toEqual([]);
  });

  it('keeps none of them where the other has no value', async () => {
    const { text } = await fill(headed, { title: ['Baker'] });
    expect(text).not.toMatch(/rink|ice|school|Monday/);
    expect(text).toContain('2. Experience:');
  });

  it('has duties in rows of a table without heads, with their groups', async () => {
    const form = table(
      ['Job title:', 'Rink steward'],
      ['KEY PERFORMANCE AREAS'],
      ['Ice care', 'Flood the sheet at night and after each match'],
      ['Visitors', 'Greet schools and clubs at the gates each week'],
      ['REQUIREMENTS'],
      ['Education', 'Vocational school'],
    );
    const body = [form];
    const { text } = await fill(body, { title: ['Baker'] }, ['Bakes bread.', 'Cleans the oven.']);
    expect(text).toContain('KEY PERFORMANCE AREAS\nBakes bread.\nCleans the oven.\nREQUIREMENTS');
    expect(text).not.toMatch(/Ice care|Visitors|sheet|gates|Vocational/);
  });

  it('names what it keeps beside labels that nobody knows, and sentences that name the position', async () => {
    const body = [
      table(['Job title', 'Rink steward'], ['Community', 'North Pond']),
      line('Duties:'),
      line('Floods the sheet at night.'),
    ];
    const { text, stays } = await fill(body, { title: ['Baker'] }, ['Bakes bread.']);
    expect(text).toContain('Community\nNorth Pond');
    expect(stays).toEqual(['North Pond']);
  });
});

describe('the fixed text of a form', () => {
  const body = [
    'Job title: Rink steward',
    'Reports to: Rink manager',
    'Duties',
    'Drives the ice machine.',
    'This description is not a contract of employment and may be changed at any time.',
    'Employee signature: ______________  Date: __________',
    'Supervisor: ______________  Date: __________',
  ];

  it('stays below a list, and lines to sign on stay empty', async () => {
    const values = { title: ['Baker'], reportsTo: ['Head baker'] };
    const { text } = await fill(body.map(line), values, ['Bakes bread.']);
    expect(text.split('\n')).toEqual([
      'Job title: Baker',
      'Reports to: Head baker',
      'Duties',
      'Bakes bread.',
      ...body.slice(4),
    ]);
  });

  it('stays where rows of a list end, and no label is written over', async () => {
    const rows = table(
      ['EXPERIENCE'],
      ['Experience of two winters at a rink, which may be voluntary', 'I'],
      ['WORK RELATED CIRCUMSTANCES'],
      ['The hours may be varied on days of matches', 'I'],
    );
    const { text } = await fill([line('POST: Rink steward'), rows], {
      title: ['Baker'],
      'qualifications.experience': ['One year'],
    });
    expect(text).toContain('POST: Baker');
    expect(text).toContain('EXPERIENCE');
    expect(text).toContain('WORK RELATED CIRCUMSTANCES');
    expect(text).not.toContain('two winters');
  });
});
