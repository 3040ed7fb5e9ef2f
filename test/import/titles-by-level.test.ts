import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const superiors = (text: string) =>
  Object.fromEntries(positionsIn('list.csv', text).map(({ title, reportsTo }) => [title, reportsTo]));

const hotel = {
  'General Manager': undefined,
  'Head of Rooms': 'general-manager',
  'Room Attendant': 'head-of-rooms',
  Turndown: 'head-of-rooms',
  'Executive Chef': 'general-manager',
};
const plant = { 总经理: undefined, 生产总监: '总经理', 车间主任: '生产总监', 班长: '车间主任', 财务经理: '总经理' };

describe('titles in the column of their level', () => {
  it.each([
    ['Level 1,Level 2,Level 3', 'Unit'],
    ['L1,L2,L3', 'Department'],
    ['Tier 1 position,Tier 2 position,Tier 3 position', 'Department'],
  ])('report to the last title further left: %s', (levels, unit) => {
    const rest = [
      'General Manager,,,H1,Office,1',
      ',Head of Rooms,,H2,Rooms,1',
      ',,Room Attendant,H3,Rooms,9',
      ',,Turndown,H4,Rooms,2',
      ',Executive Chef,,H5,Kitchen,1',
      'Each reports to the one above it in the column to its left.,,,,,',
    ];
    expect(superiors(`${levels},Position code,${unit},Headcount\n${rest.join('\n')}\n`)).toEqual(hotel);
  });

  it.each(['一级岗位,二级岗位,三级岗位,四级岗位', '层级1,层级2,层级3,层级4', '第一层,第二层,第三层,第四层'])(
    'do so in Chinese: %s',
    (levels) => {
      const list = `${levels},岗位编号,所属部门,编制\n总经理,,,,A1,总经办,1\n,生产总监,,,A2,生产部,1\n,,车间主任,,A3,生产部,2\n,,,班长,A4,生产部,6\n,财务经理,,,A5,财务部,1\n`;
      expect(superiors(list)).toEqual(plant);
    },
  );

  it('may have those above them again in each row', () => {
    const list =
      'Level 1,Level 2,Level 3,Position code,Headcount,Location\nGeneral Manager,,,H1,1,Bath\nGeneral Manager,Head of Rooms,,H2,1,Bath\nGeneral Manager,Head of Rooms,Room Attendant,H3,9,Bath\nGeneral Manager,Head of Rooms,Turndown,H4,2,Bath\nGeneral Manager,Executive Chef,,H5,1,Bath\n';
    expect(superiors(list)).toEqual(hotel);
  });

  it('are no more than titles where a column names the superior', () => {
    const list =
      'Level 1,Level 2,Position code,Department,Reports to\nGeneral Manager,,H1,Office,Owner\n,Rooms Manager,H2,Rooms,Owner\n,Executive Chef,H3,Kitchen,General Manager\n';
    expect(superiors(list)).toMatchObject({ 'Rooms Manager': 'Owner', 'Executive Chef': 'general-manager' });
  });

  it.each([
    // Departments, and none of them a job.
    ['Level 1,Level 2,Level 3,Code,Headcount,Location\nBoard,,,1,3,Bath\n,Rooms,,2,9,Bath\n,,Linen,3,2,Bath\n'],
    ['一级,二级,三级,编号,编制,地点\n集团,,,A1,3,杭州\n,生产部,,A2,9,杭州\n,,一车间,A3,2,杭州\n'],
    // A row that names another way than those above it.
    [
      'Level 1,Level 2,Position code,Department,Headcount\nGeneral Manager,,H1,Office,1\nArea Manager,Rooms Manager,H2,Rooms,1\n,Executive Chef,H3,Kitchen,1\n',
    ],
  ])('make no positions where it is not certain: %j', (list) => {
    expect(positionsIn('list.csv', list)).toEqual([]);
  });

  it('leave levels of departments and grades beside a title as they are', () => {
    const list =
      'Job title,Level 1,Level 2,Position code,Headcount\nRigger,Stage,Loft,S1,2\nFlyman,Stage,Loft,S2,1\nUsher,House,,F1,4\n';
    expect(Object.keys(superiors(list)).sort()).toEqual(['Flyman', 'Rigger', 'Usher']);
  });
});

it('takes what a program calls the columns for heads', () => {
  const list =
    'jobTitle,externalCode,department.name,headCount\nTITLE,POSITION CODE,DEPARTMENT,HEADCOUNT\nRigger,S1,Stage,2\nUsher,F1,House,4\n';
  const { files } = importDocuments([{ file: 'list.csv', bytes: new TextEncoder().encode(list) }]);
  expect(files.filter(({ path }) => path.startsWith('chapters/'))).toEqual([]);
  expect(
    positionsIn('list.csv', list).map(({ title, code, department, headcount }) => [title, code, department, headcount]),
  ).toEqual([
    ['Rigger', 'S1', 'Stage', 2],
    ['Usher', 'F1', 'House', 4],
  ]);
});
