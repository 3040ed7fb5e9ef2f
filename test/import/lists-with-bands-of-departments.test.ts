import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it('has departments in rows of their own, and grades that only their values show', () => {
  const text =
    'Division,Grid Classification,Title\nHarbour,,\n,GRADE 4,Ticket Clerk\n,GRADE 6-7,Ferry Master\nYard,,\n,GRADE 5,Rigger\n';
  expect(positionsIn('a.csv', text)).toEqual([
    { title: 'Ticket Clerk', department: 'Harbour', grade: 'GRADE 4' },
    { title: 'Ferry Master', department: 'Harbour', grade: 'GRADE 6-7' },
    { title: 'Rigger', department: 'Yard', grade: 'GRADE 5' },
  ]);
});

it('has them in Chinese as well', () => {
  const text = '部门,归类,岗位名称\n航务处,,\n,七级,渡口站长\n,九级,售票员\n船坞,,\n,八级,轮机员\n';
  expect(positionsIn('a.csv', text)).toEqual([
    { title: '渡口站长', department: '航务处', grade: '七级' },
    { title: '售票员', department: '航务处', grade: '九级' },
    { title: '轮机员', department: '船坞', grade: '八级' },
  ]);
});

it('has none of rooms, which are not the same for several, nor of names of departments alone', () => {
  const rooms = 'Division,Room,Title\nHarbour,A1,Ticket Clerk\nHarbour,B2,Ferry Master\nYard,C3,Rigger\n';
  for (const position of positionsIn('a.csv', rooms)) expect(position).not.toHaveProperty('grade');
  const names = 'Department,Title\nHarbour,\n,Ticket Clerk\n,Ferry Master\nYard,\n,Rigger\n';
  expect(positionsIn('a.csv', names)).toEqual([]);
});
