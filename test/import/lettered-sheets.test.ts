import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/import/document.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { recognise } from '../../src/import/recognise/index.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, bold: false, place: {} });
const sheet = (name: string, rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  columns: 5,
  place: { sheet: name },
  rows: rows.map((row) => row.map((text, column) => ({ column, span: 1, height: 1, blocks: [paragraph(text)] }))),
});
const form = (name: string, title: string, number: string) =>
  sheet(name, [
    ['', 'Lee Boats', '', 'Doc. No.', number],
    ['A', 'Position description'],
    ['', 'Position title:', title, 'Reports to:', 'Yard Manager'],
    ['', 'Department:', 'Yard'],
    ['B', 'Job purpose'],
    ['', 'To keep the boats afloat.'],
    ['C', 'Key responsibilities'],
    ['1', 'Caulks the hulls.'],
    ['2', 'Tars the ropes.'],
    ['D', 'Competence'],
    ['', 'Education', 'Trade school'],
    ['', 'Skill', 'Splicing'],
    ['D', 'When away, work is done by', 'Second Rigger'],
  ]);

describe('sheets with letters left of their sections', () => {
  const { drafts } = recognise(
    { file: 'a.xlsx', blocks: [form('One', 'Caulker', 'Y-1'), form('Two', 'Rigger', 'Y-2')], asides: [], notes: [] },
    openDictionary(),
  );
  const textsOf = (which: number, path: string) =>
    drafts[which]?.entries.filter((entry) => entry.path === path).map(({ text }) => text);

  it('are a form each, with what stands above its title', () => {
    expect(drafts).toHaveLength(2);
    expect([textsOf(0, 'title'), textsOf(1, 'title')]).toEqual([['Caulker'], ['Rigger']]);
    expect(drafts.map(({ kept }) => kept.filter(({ text }) => text.startsWith('Y-')).map(({ text }) => text))).toEqual([
      ['Y-1'],
      ['Y-2'],
    ]);
  });

  it('have a lettered fact with its own label, and no letter among their values', () => {
    expect(textsOf(0, 'qualifications.abilities')).toEqual(['Splicing']);
    expect(drafts[0]?.kept).toContainEqual(
      expect.objectContaining({ label: 'When away, work is done by', text: 'Second Rigger' }),
    );
  });
});
