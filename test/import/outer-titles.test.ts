import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const lines = ['部门：工程部', '直接上级：总工', '岗位职责：', '1、看图纸'];

function importText(file: string, text: string) {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const position = files.find(({ path }) => path.startsWith('positions/'));
  return { notes: report.documents[0]?.notes, position: position && parse(position.text) };
}

describe('a title that is only in the name of the file', () => {
  it.each([
    ['岗位说明书-资料员（工程部）', '资料员'],
    ['资料员岗位说明书(定稿)', '资料员'],
    ['03_资料员', '资料员'],
    ['附件2：资料员岗位职责', '资料员'],
    ['资料员-岗位说明书-v2.1', '资料员'],
    ['JD - Site Clerk 2024', 'Site Clerk'],
    ['Site Clerk JD (final)', 'Site Clerk'],
    ['岗位说明书——资料员', '资料员'],
    ['岗位说明书（2023版）', '岗位说明书（2023版）'],
  ])('%s is %s', (stem, title) => {
    expect(importText(`${stem}.txt`, lines.join('\n')).position.title).toBe(title);
  });
});

describe('a paper that is called a form and gives no position', () => {
  it.each(['岗位说明书\n岗位名称：\n', '# Job Description: Porter\n\nTo be written.\n'])('is reported', (text) => {
    const { notes, position } = importText('a.md', text);
    expect(position).toBeUndefined();
    expect(notes).toMatchObject([{ kind: 'no-position' }]);
  });

  it('is another than a letter', () => {
    expect(importText('a.md', '# Welcome\n\nDear all, the job descriptions are late.\n').notes).toEqual([]);
  });
});
