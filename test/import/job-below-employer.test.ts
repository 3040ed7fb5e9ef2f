import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'paper.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

const below = `**JOB SUMMARY**\n\nKeeps the pumps of the ferry dock running in all weather.\n\n**MAJOR DUTIES**\n\n- Check the pumps\n- Write the log\n`;

describe('a job below lines that name none', () => {
  it('is the title, whatever stands between it and the first label', () => {
    const [position, ...others] = read(
      `**HOLLOW COUNTY GOVERNMENT**\n\n12 Dock Lane\n\n**PUMP OPERATOR II**\n\n**HOLLOW COUNTY DOCKS**\n\n${below}`,
    );
    expect(position).toMatchObject({ title: 'PUMP OPERATOR II', duties: [{}, {}] });
    expect(others).toHaveLength(0);
    expect(JSON.stringify(position)).toContain('HOLLOW COUNTY GOVERNMENT');
  });

  it('is the title below the name of a series of papers, and of an employer and the paper', () => {
    for (const head of ['Banded Pay - Job Description', 'HILLSIDE COMMUNITY HOSPITAL JOB DESCRIPTION', 'Hillside Bank'])
      expect(read(`**${head}**\n\n**Night Ward Clerk**\n\nIssued in spring\n\n${below}`)).toMatchObject([
        { title: 'Night Ward Clerk' },
      ]);
  });

  it('is read in Chinese', () => {
    expect(
      read('**远山码头**\n\n**水泵操作工**\n\n2024年春\n\n**岗位职责**\n\n- 检查水泵\n- 记录日志\n'),
    ).toMatchObject([{ title: '水泵操作工' }]);
  });

  it('is not taken where the line above names a job already', () => {
    expect(read(`**Dock Warden**\n\n**Reports to the Harbour Manager**\n\n${below}`)).toMatchObject([
      { title: 'Dock Warden' },
    ]);
    expect(read(`**Dock Warden**\n\n**Harbour Manager**\n\nIssued in spring\n\n${below}`)[0]).toMatchObject({
      title: 'Dock Warden',
    });
  });
});
