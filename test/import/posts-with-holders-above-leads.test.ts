import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const paper = (name: string, ...sections: readonly string[]) => `${name}\n\n${sections.join('\n\n')}\n`;

describe('lines with a post and its holder above words that lead the list of duties', () => {
  const removal = paper(
    '市图书馆新馆布展人员分工',
    '1。一般规定。\n1）布展自3月2日开始。\n2）一人可以兼两个岗位。',
    '2。人员及分工。',
    '2.1 总协调：邹文涛\n主要负责：\n1、统筹进度；\n2、审批经费。',
    '2.2展柜组组长：俞 敏（典藏部）\n主要负责：1）核对展柜尺寸；\n2）登记借展品。',
    '2.3 讲解组组长：芮小芳\n主要负责：\n1、编写讲解词；\n2、排定班次。',
    '**3。其他。**\n\n雨天停止室外装卸。',
  );

  it('name a position each', () => {
    const found = new Map(positionsIn('a.md', removal).map((position) => [position['title'], position]));
    expect([...found.keys()].sort()).toEqual(['展柜组组长', '总协调', '讲解组组长'].sort());
    expect(found.get('总协调')).toMatchObject({
      incumbents: ['邹文涛'],
      duties: [{ duty: '统筹进度；' }, { duty: '审批经费。' }],
    });
    expect(found.get('展柜组组长')).toMatchObject({
      incumbents: [expect.stringMatching(/^俞 ?敏$/)],
      duties: [{ duty: '核对展柜尺寸；' }, { duty: '登记借展品。' }],
    });
    expect(JSON.stringify(found.get('展柜组组长')?.['x-imported'])).toContain('典藏部');
    expect(found.get('讲解组组长')).toMatchObject({ duties: [{ duty: '编写讲解词；' }, { duty: '排定班次。' }] });
  });

  it('are read in English, where that may lead those who report', () => {
    const text = paper(
      'Summer library team',
      '1. General\n\nThe team works from June to August.',
      '2. People and tasks',
      '2.1 Coordinator: Ann Doyle\n\nResponsible for:\n\n- Planning the rota\n- Ordering paper',
      '2.2 Loans Clerk: Peter Novak\n\nResponsible for:\n\n- Issuing cards\n- Chasing books',
      '3. Other\n\nEverybody wears a badge.',
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Coordinator', incumbents: ['Ann Doyle'], duties: [{ duty: 'Planning the rota' }, {}] },
      { title: 'Loans Clerk', incumbents: ['Peter Novak'], duties: [{}, { duty: 'Chasing books' }] },
    ]);
    expect(positionsIn('a.md', text).filter((position) => 'qualifications' in position)).toEqual([]);
  });

  it('name none in a plan, or where what is behind them is no name', () => {
    const plan = positionsIn('a.md', removal.replace('人员分工', '应急预案'));
    expect(plan.filter((position) => 'incumbents' in position)).toEqual([]);
    const english = paper(
      'Summer library',
      '2.1 Coordinator: Two Shifts\n\nResponsible for:\n\n- The rota',
      '2.2 Loans Clerk: Main Hall\n\nResponsible for:\n\n- Cards',
    );
    expect(positionsIn('a.md', english).filter((position) => 'incumbents' in position)).toEqual([]);
  });
});

it('the number of the first item behind a label is none of its words', () => {
  const [position] = positionsIn(
    'a.txt',
    '岗位名称：检票员\n部门：票务部\n岗位职责：（1）检票入场；\n（2）疏导观众。\n',
  );
  expect(position).toMatchObject({ duties: [{ duty: '检票入场；' }, { duty: '疏导观众。' }] });
});
