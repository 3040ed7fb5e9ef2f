import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('list.csv', lines.join('\n'));

describe('a list with a row a job and two things that are said of each', () => {
  it('is one of positions, whoever employs them', () => {
    const list = read(
      'Company,Job Title,Location,Description,Link',
      'Harbour Mills,Grain Buyer - East,"Hull, Leeds",Buys wheat from growers,https://a.example/1',
      'Harbour Mills,Night Foreman,Hull,Runs the mill at night,https://a.example/2',
      'Tern Ferries,Assorted Deck Jobs,Oban,Season work on two boats,https://b.example',
      'Tern Ferries,Ticket Clerk,Oban,Sells tickets on the pier,https://b.example',
    );
    expect(list).toHaveLength(4);
    expect(list[0]).toMatchObject({
      title: 'Grain Buyer - East',
      location: 'Hull, Leeds',
      summary: ['Buys wheat from growers'],
    });
    expect(JSON.stringify(list[0]?.['x-imported'])).toContain('Harbour Mills');
  });

  it('is one though the titles are headed `name` and the places by a word of a program', () => {
    const list = read(
      'name,gongsi,wages,didian',
      '冲压车间班长（急聘）,某五金厂,6000-8000,苏州-吴中区',
      'Receptionist 前台,某诊所,面议,上海',
      '高级财务经理(003),某诊所,面议,上海-静安区',
    );
    expect(list.map(({ location }) => location)).toEqual(['苏州-吴中区', '上海', '上海-静安区']);
    expect(list[0]).toMatchObject({ title: '冲压车间班长（急聘）', pay: { min: 6000, max: 8000 } });
  });

  it.each([
    // One thing is said of each job, or none.
    ['Job Title,Code', 'Grain Buyer,11', 'Night Foreman,12', 'Ticket Clerk,13'],
    ['岗位,单价', '班长,11', '前台,12', '会计,13'],
    // People, whose towns are their own.
    ['name,jiguan,wages', '王小明,上海,6000', '李大力,苏州,7000', '赵一,北京,8000'],
    // Things, and what is to be done once.
    ['name,description,location', 'Silo 1,Holds wheat,Hull', 'Silo 2,Holds rye,Hull', 'Crane,Lifts,Oban'],
    [
      'Job Title,Location,Task,Due date',
      'Foreman,Hull,Count sacks,May',
      'Clerk,Oban,Print forms,May',
      'Cook,Hull,Clean oven,June',
    ],
  ])('is none where less is said, or of something else: %s', (...lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
