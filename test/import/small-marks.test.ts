import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function importText(file: string, text: string) {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const position = files.find(({ path }) => path.startsWith('positions/'));
  return { position: position && parse(position.text), document: report.documents[0] };
}

describe('what a form writes in passing', () => {
  it('a department in brackets behind the title', () => {
    const { position } = importText('a.txt', '岗位名称：招聘专员（人力资源部）\n岗位职责：\n1、发布招聘信息。\n');
    expect(position).toMatchObject({ title: '招聘专员', department: '人力资源部' });
  });

  it('settings at the head of a page, in quotes', () => {
    const { position } = importText(
      'a.md',
      '---\ntitle: "Site Lead"\ndepartment: \'Works\'\n---\n\n## Responsibilities\n\n- Runs the site.\n',
    );
    expect(position).toMatchObject({ title: 'Site Lead', department: 'Works', duties: [{ duty: 'Runs the site.' }] });
  });

  it('an item over two lines, where a text file broke it', () => {
    const { position, document } = importText(
      'a.txt',
      'Job title: Guard\nDepartment: Safety\nDuties:\n1. Walks round the whole building twice in each night\nshift and writes down what was seen.\n2. Locks the gate.\nCall us with questions.\n',
    );
    expect(position?.duties.map(({ duty }: { duty: string }) => duty)).toEqual([
      'Walks round the whole building twice in each night shift and writes down what was seen.',
      'Locks the gate.',
    ]);
    expect(position?.['x-imported']).toMatchObject([{ text: 'Call us with questions.' }]);
    const { characters = 0, inValues = 0, kept = 0, labels = 0 } = document ?? {};
    expect(inValues + kept + labels).toBe(characters);
  });
});
