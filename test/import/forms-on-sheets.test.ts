import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/import/document.ts';
import { importDocuments } from '../../src/import/index.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { recognise } from '../../src/import/recognise/index.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, bold: false, place: {} });
const sheet = (name: string, ...rows: string[][]): Table => ({
  kind: 'table',
  columns: 2,
  place: { sheet: name },
  rows: rows.map((row) =>
    row.map((text, column) => ({ column, span: row.length === 1 ? 2 : 1, height: 1, blocks: [paragraph(text)] })),
  ),
});
const form = (name: string, ...head: string[][]): Table =>
  sheet(
    name,
    ...head,
    ['Reports to:', 'Manager'],
    ['Department:', 'Shop'],
    ['Tasks'],
    [`· Serve as ${name}`],
    ['Skills'],
    ['· Speaking'],
  );

describe('sheets with the same labels', () => {
  it('are a form each, named by the line above the labels or by the sheet', () => {
    const blocks = [sheet('Read me', ['Print each sheet']), form('Till', ['Cashier']), form('Stock Clerk')];
    const { drafts } = recognise({ file: 'a.xlsx', blocks, asides: [], notes: [] }, openDictionary());
    expect(
      drafts.map(({ heading, entries }) => [heading?.text, entries.filter(({ path }) => path === 'duties').length]),
    ).toEqual([
      ['Cashier', 1],
      ['Stock Clerk', 1],
    ]);
  });
});

describe('a form to be filled in', () => {
  it('gives no position', () => {
    const written =
      '**JOB PROFILE QUESTIONNAIRE**\n\nPosition Title: Enter position title\n\nDepartment: Enter department name\n\n**Major Duties**\n\nIn order of importance, list your major job duties.\n\n**Experience**\n\nWith whom outside of your department do you deal, and how often?\n\nEnter text\n';
    const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
  });
});
