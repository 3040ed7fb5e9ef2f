import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const facts = (text: string) =>
  positionsIn('list.csv', text).map(({ title, department, headcount }) => [title, department, headcount]);

describe('rows that name the department of those below them', () => {
  it.each([
    ['部门及岗位名称,岗位编号,编制\n财务部,,3\n会计,A1,2\n出纳,A2,1\n小计,,3\n运营中心,,2\n文员,B1,2\n合　计,,5\n'],
    [
      '序号,岗位名称,岗位编号,编制\n一,财务部,,\n1,会计,A1,2\n2,出纳,A2,1\n,小计,,3\n二,运营中心,,\n3,文员,B1,2\n,总计,,5\n',
    ],
    [
      '岗位名称,岗位编号,编制\n部门：财务部,,\n会计,A1,2\n出纳,A2,1\n部门：运营中心,,\n文员,B1,2\n注：编制含退休返聘。,,\n',
    ],
  ])('make no positions, nor do sums and remarks, in %j', (text) => {
    const found = facts(text).sort();
    expect(found).toEqual(
      [
        ['会计', '财务部', 2],
        ['出纳', '财务部', 1],
        ['文员', '运营中心', 2],
      ].sort(),
    );
  });

  it.each([
    [
      'Department / Post,Post no.,Grade,Posts\nStage,,,3\nRigger,S1,C,2\nFlyman,S2,B,1\nAudience,,,4\nUsher,A1,A,4\nGrand Total,,,7\n',
    ],
    [
      'Job title,Code,Grade,Headcount\nDepartment: Stage,,,\nRigger,S1,C,2\nFlyman,S2,B,1\nDepartment: Audience,,,\nUsher,A1,A,4\n',
    ],
    [
      'Job title,Code,Grade,Headcount\nStage,,,\nRigger,S1,C,2\nFlyman,S2,B,1\nAudience,,,\nUsher,A1,A,4\nUpdated by HR on 3 May.,,,\n',
    ],
  ])('are read by their words, or since the list begins with one: %j', (text) => {
    expect(facts(text)).toEqual([
      ['Rigger', 'Stage', 2],
      ['Flyman', 'Stage', 1],
      ['Usher', 'Audience', 4],
    ]);
  });

  it('lose no sum, remark or label', () => {
    const text =
      'Job title,Code,Headcount\nDepartment: Stage,,7\nRigger,S1,2\nFlyman,S2,5\nTotal,,7\nNote: two are vacant,,\n';
    const { files } = importDocuments([{ file: 'list.csv', bytes: new TextEncoder().encode(text) }]);
    const all = files.map((each) => each.text).join('\n');
    for (const words of ['Total', 'two are vacant']) expect(all).toContain(words);
  });
});

it.each([
  ['姓名,岗位名称,职级\n财务部,,\n张三,会计,P3\n李四,会计,P3\n运营部,,\n王五,文员,P2\n合计,,\n'],
  [
    'Name,Job title,Grade\nStage Department,,\nAnn Weir,Rigger,C\nBo Rope,Rigger,C\nAudience Team,,\nCy Row,Usher,A\nTotal,,\n',
  ],
])('reads them in a list of people, too: %j', (text) => {
  const [first, second] = positionsIn('list.csv', text);
  expect(first?.['incumbents']).toHaveLength(2);
  expect([first, second].map((each) => each?.['department'])).toEqual(
    text.startsWith('姓名') ? ['财务部', '运营部'] : ['Stage Department', 'Audience Team'],
  );
});

it.each(['No.', '编号', '#'])('takes numbers that begin again with each position for none of its own: %s', (head) => {
  const duties = [
    'Keeper,Locks,Officer,1,Opens gates',
    'Keeper,Locks,Officer,2,Reads levels',
    'Painter,Locks,Officer,1,Paints beams',
  ];
  const positions = positionsIn(
    'list.csv',
    ['Position,Department,Reports to', head, `Duty\n${duties.join('\n')}\n`].join(','),
  );
  expect(positions.map(({ title, code, duties: own }) => [title, code, (own as unknown[]).length])).toEqual([
    ['Keeper', undefined, 2],
    ['Painter', undefined, 1],
  ]);
});

describe('a row without its facts', () => {
  it.each([
    ['岗位名称,岗位编号,编制\n会计,A1,2\n出纳,,\n文员,B1,2\n', '出纳'],
    ['Job title,Code,Headcount\nAccountant,A1,2\nCashier,,\nClerk,B1,2\n', 'Cashier'],
  ])('names no department where its name is that of a job, and is not lost: %j', (text, name) => {
    const positions = positionsIn('list.csv', text);
    expect(positions.map(({ department }) => department)).toEqual([undefined, undefined]);
    expect(JSON.stringify(positions)).toContain(name);
  });
});

it.each([
  ['拟定拼配方案；组织小样审评', ['拟定拼配方案', '组织小样审评']],
  ['审评毛茶；留样编号；按期复评', ['审评毛茶；留样编号；按期复评']],
  ['组织小样审评；并按期复评', ['组织小样审评；并按期复评']],
])('cuts the duties of a cell at semicolons where each stands alone: %s', (cell, duties) => {
  const text = `岗位名称,所属部门,直接上级,岗位职责\n评茶员,品控部,经理,${cell}\n保管员,仓储部,经理,看管库房\n`;
  const [first] = positionsIn('list.csv', text);
  expect(first?.['duties']).toEqual(duties.map((duty) => ({ duty })));
});

it.each(['Role No.', 'Role ID', 'Post No.'])('reads %s beside the title of a form as its number', (label) => {
  const [first] = positionsIn(
    'a.md',
    `| Role Title | Team Leader | ${label} | PRD-027 |\n| --- | --- | --- | --- |\n| Department | Production | No. of posts | 2 |\n| Duties | Sews covers. | Education | Level 2 |\n`,
  );
  expect(first).toMatchObject({ title: 'Team Leader', code: 'PRD-027', headcount: 2 });
});
