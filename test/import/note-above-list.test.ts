import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('a note above a list of its own', () => {
  it.each(['**注意事项：**', '备注：', '补充说明：'])('ends the list above it: %s', (note) => {
    const [keeper] = read(
      `# 蜂场管理员岗位说明书\n\n所属部门：蜂场\n\n**岗位职责**\n\n1、查蜂箱。\n\n2、摇蜜。\n\n${note}\n\n1、进场须戴面网。\n\n2、被蜇须报告。\n`,
    );
    expect(keeper.duties).toEqual([{ duty: '查蜂箱。' }, { duty: '摇蜜。' }]);
    expect(JSON.stringify(keeper['x-imported'])).toMatch(/戴面网.*被蜇/u);
  });

  it('does so in English', () => {
    const [keeper] = read(
      '# Job Description: Beekeeper\n\nDepartment: Apiary\n\n**Duties**\n\n1. Checks hives.\n\n2. Extracts honey.\n\nNotes:\n\n1. A veil is worn at the hives.\n\n2. Stings are reported.\n',
    );
    expect(keeper.duties).toHaveLength(2);
    expect(JSON.stringify(keeper['x-imported'])).toContain('A veil is worn');
  });

  it('leaves the list open where its text is beside it', () => {
    const [keeper] = read(
      '# Job Description: Beekeeper\n\nDepartment: Apiary\n\n**Duties**\n\n1. Checks hives.\n\nNote: a veil is worn.\n\n2. Extracts honey.\n',
    );
    expect(keeper.duties).toMatchObject([{ duty: 'Checks hives.' }, { duty: 'Extracts honey.' }]);
  });
});
