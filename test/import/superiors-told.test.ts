import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const readParts = (accountability: string) =>
  readBody([
    line('Job Title: Verger'),
    bold('Purpose'),
    line('To look after the church and its hall on every day of the week.'),
    bold('Accountability'),
    line(accountability),
    bold('Responsibilities'),
    line('• Opens the doors'),
    line('• Sets out the books'),
  ])[0];

const page = (summary: string) =>
  `Job Title: Verger\nDepartment: Parish\nJob summary: ${summary}\n\nDuties\n- Opens the doors\n- Rings\n`;

describe('a sentence below `Accountability`', () => {
  it('names the superior, and is kept as it says more', () => {
    expect(readParts('The Verger is accountable to the Rector and meets the wardens once a month.')).toMatchObject({
      reportsTo: 'Rector',
      duties: [{ duty: 'Opens the doors' }, { duty: 'Sets out the books' }],
      'x-imported': [{ text: 'The Verger is accountable to the Rector and meets the wardens once a month.' }],
    });
  });

  it('names nobody where it names none, and no more than the name where other words come first', () => {
    expect(readParts('The Verger is accountable to those whom the parish elects for it.')).not.toHaveProperty(
      'reportsTo',
    );
    expect(readParts('The post is accountable to the Rector and meets the wardens once a month.')).toMatchObject({
      reportsTo: 'Rector',
    });
  });
});

describe('a summary', () => {
  it('says in one of its sentences to whom the position reports, and stays as it is, in both languages', () => {
    const english = 'The Verger looks after the church. The position reports directly to the Church Council.';
    expect(positionsIn('a.txt', page(english))).toMatchObject([{ reportsTo: 'Church Council', summary: [english] }]);
    const chinese = '照看礼堂和庭院，保证每天正常开放；本岗位直接向堂务主任汇报，与各科室配合。';
    expect(
      positionsIn(
        'a.txt',
        `岗位名称：礼堂管理员\n所属部门：堂务部\n岗位目的：${chinese}\n岗位职责：\n1. 开门。\n2. 关门。\n`,
      ),
    ).toMatchObject([{ reportsTo: '堂务主任', summary: [chinese] }]);
  });

  it('says nothing of it where others report', () => {
    const told = 'The Verger looks after the church. The Organist reports to the Music Director.';
    expect(positionsIn('a.txt', page(told))[0]).not.toHaveProperty('reportsTo');
  });

  it('says it behind what the position does, or below a heading that nobody knows', () => {
    const behind = 'The Verger opens the doors, rings the bell, and answers to the Head Sexton.';
    expect(positionsIn('a.txt', page(behind))).toMatchObject([{ reportsTo: 'Head Sexton', summary: [behind] }]);
    const scope = 'Placed at All Souls, the position reports to the Head Sexton and is one of two.';
    const [found] = positionsIn(
      'a.md',
      `Job Title: Verger\n\n**Purpose**\n\nTo look after the church.\n\n**Setting**\n\n${scope}\n\n**Duties**\n\n- Opens the doors\n`,
    );
    expect(found).toMatchObject({ reportsTo: 'Head Sexton' });
    expect(JSON.stringify(found)).toContain(scope);
  });

  it('says nothing of it where somebody else answers', () => {
    const told = 'The Verger leads the ringers, who meet on Fridays, and answers to questions are given weekly.';
    expect(positionsIn('a.txt', page(told))[0]).not.toHaveProperty('reportsTo');
    const other = 'The Verger helps the Organist, who answers to the Music Director.';
    expect(positionsIn('a.txt', page(other))[0]).not.toHaveProperty('reportsTo');
  });
});
