import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'paper.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

const below = '**Summary:**\n\nKeeps the rink open.\n\n**Duties:**\n\n- Flood the ice\n- Clean the halls\n';

describe('how somebody is employed', () => {
  it('is no second title, though `Position` is its label', () => {
    expect(
      read(
        `**Job Title:** Rink Manager\n\n**Reports to:** Town Clerk\n\n**Position:** Regular, Full-Time, Exempt\n\n${below}`,
      ),
    ).toMatchObject([
      {
        title: 'Rink Manager',
        reportsTo: 'Town Clerk',
        employmentType: 'Regular, Full-Time, Exempt',
        duties: [{}, {}],
      },
    ]);
    expect(read('职务名称：冰场管理员\n\n职位：全职\n\n岗位职责：\n\n- 浇冰\n- 打扫场馆\n')).toMatchObject([
      { title: '冰场管理员', employmentType: '全职' },
    ]);
  });

  it('is taken from behind the title', () => {
    for (const title of ['Rink Attendant – Full time', 'Rink Attendant (Full time)', 'Rink Attendant, Full time'])
      expect(read(`**Position Title:** ${title}\n\n**Reports to:** Rink Manager\n\n${below}`)).toMatchObject([
        { title: 'Rink Attendant', employmentType: 'Full time' },
      ]);
    expect(read('岗位名称：冰场管理员（兼职）\n\n岗位职责：\n\n- 浇冰\n- 打扫场馆\n')).toMatchObject([
      { title: '冰场管理员', employmentType: '兼职' },
    ]);
  });

  it('stays in a title of which it is a word, and where another label says it', () => {
    expect(read(`**Position Title:** Full-Time Rink Attendant\n\n${below}`)).toMatchObject([
      { title: 'Full-Time Rink Attendant' },
    ]);
    expect(read(`**Position Title:** Rink Attendant – Nights\n\n${below}`)).toMatchObject([
      { title: 'Rink Attendant – Nights' },
    ]);
  });
});

describe('a label that leaves open what is beside it', () => {
  it('is read by a purpose or a range of grades', () => {
    const [position] = read(
      `**Job Title:** Rink Manager\n\n**Range:** 21.5-24.5\n\n**Role:** To see that the rink and its halls are open to all.\n\n**Duties:**\n\n- Flood the ice\n`,
    );
    expect(position).toMatchObject({
      grade: '21.5-24.5',
      summary: ['To see that the rink and its halls are open to all.'],
    });
  });

  it('is kept where it names money or something else', () => {
    const [position] = read(`**Job Title:** Rink Manager\n\n**Range:** the whole valley\n\n${below}`);
    expect(position.grade).toBeUndefined();
    expect(JSON.stringify(position)).toContain('the whole valley');
  });
});
