import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const items = (...all: readonly string[]) => all.map((each) => line(`• ${each}`));
const facts = [line('Job Title: Verger'), line('Department: Parish'), line('Job Purpose: To look after the church.')];
const readMarkdown = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

describe('bold headings above lists where no label of duties is', () => {
  it('are groups of duties where their items say what is done', () => {
    const [first] = readBody([
      ...facts,
      bold('Services'),
      ...items('Open the doors before each service', 'To set out the books'),
      bold('Health and safety'),
      ...items('Checks the fire exits', 'Carefully storing candles'),
      bold('Person Specification'),
      bold('Education: Grade 12'),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: 'Services', duty: 'Open the doors before each service' },
        { group: 'Services', duty: 'To set out the books' },
        { group: 'Health and safety', duty: 'Checks the fire exits' },
        { group: 'Health and safety', duty: 'Carefully storing candles' },
      ],
    });
  });

  it('are groups as headings of a page, too, in either language', () => {
    expect(
      readMarkdown(
        '# 教堂管理员\n\n- 所属部门：教区\n\n## 礼堂管理\n\n- 负责开关大门\n- 检查灯具\n\n## 庭院\n\n- 定期清理落叶\n\n## 任职要求\n\n- 高中学历\n',
      ),
    ).toMatchObject({
      duties: [
        { group: '礼堂管理', duty: '负责开关大门' },
        { group: '礼堂管理', duty: '检查灯具' },
        { group: '庭院', duty: '定期清理落叶' },
      ],
    });
  });

  it('are groups beside a label of duties in another cell, also those that are labels elsewhere', () => {
    const asked = cell([
      bold('Services'),
      ...items('Open the doors', 'Set out the books'),
      bold('Education'),
      ...items('Teach the servers'),
      bold('Health and safety'),
      ...items('Check the fire exits'),
    ]);
    const [first] = readBody([...facts, table(2, [[text('Main Duties'), asked]])]);
    expect(first).toMatchObject({
      duties: [
        { group: 'Services', duty: 'Open the doors' },
        { group: 'Services', duty: 'Set out the books' },
        { group: 'Education', duty: 'Teach the servers' },
        { group: 'Health and safety', duty: 'Check the fire exits' },
      ],
    });
  });

  it('are none where their items name things, or a label of duties is somewhere in the paper', () => {
    const named = readBody([
      ...facts,
      bold('Tools'),
      ...items('Ladders', 'Brooms', 'Two keys'),
      bold('Rooms'),
      ...items('Vestry', 'Tower'),
    ]);
    expect(named[0]).not.toHaveProperty('duties');
    const [first] = readBody([
      ...facts,
      bold('Duties'),
      ...items('Opens the doors', 'Sets out books'),
      bold('What we give'),
      ...items('Train you for a week', 'Pay your fare'),
      bold('Your first days'),
      ...items('Meet the choir', 'Visit the tower'),
    ]);
    expect(first?.['duties']).toHaveLength(2);
  });
});
