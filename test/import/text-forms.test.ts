import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function importText(file: string, text: string) {
  return importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
}

function positionsOf(file: string, text: string): Record<string, unknown>[] {
  return importText(file, text)
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

describe('forms in text', () => {
  it('are read by their labels, with numbers, wide colons and spaces in labels', () => {
    const [position] = positionsOf(
      '门卫.txt',
      '岗位说明书\n岗 位 名 称：夜班门卫　　　部门：安保部\n直接上级：安保主管\n一、岗位职责\n1、守大门，登记来访。\n2、夜间巡查两次。\n二、任职资格\n学历：高中\n能力要求：\n（1）细心\n（2）守时\n',
    );
    expect(position).toMatchObject({
      title: '夜班门卫',
      department: '安保部',
      reportsTo: '安保主管',
      duties: [{ duty: '守大门，登记来访。' }, { duty: '夜间巡查两次。' }],
      qualifications: { education: '高中', abilities: ['细心', '守时'] },
    });
  });

  it('in Markdown begin with their title, and keep what no key takes', () => {
    const [position] = positionsOf(
      'jobs/night-agent.md',
      '# Night Agent\n\n**Reports to:** Front Office Manager\n**Department:** Rooms\n\n## Responsibilities\n- Checks guests in.\n- Training: teaches new agents.\n\n## Benefits\n- Free parking\n',
    );
    expect(position).toMatchObject({
      title: 'Night Agent',
      reportsTo: 'Front Office Manager',
      duties: [{ duty: 'Checks guests in.' }, { duty: 'Training: teaches new agents.' }],
      'x-imported': [{ label: 'Benefits', text: 'Free parking', at: 'line 11' }],
    });
  });

  it('are several in a file, and know each other', () => {
    const positions = positionsOf(
      'a.txt',
      '岗位名称：主任\n部门：档案室\n直接上级：无\n岗位职责：\n1、管全室。\n岗位名称：档案员\n部门：档案室\n直接上级：主任\n岗位职责：\n1、管档案。\n',
    );
    expect(positions.map(({ title, reportsTo }) => [title, reportsTo])).toEqual([
      ['主任', null],
      ['档案员', '主任'],
    ]);
  });

  it.each([
    ['an empty form', '岗位名称：\n部门：<部门>\n岗位职责：\n1、____\n'],
    ['a bare list', '- buys milk\n- feeds the cat\n- locks the door\n'],
    ['a letter', 'Dear Sir,\n\nthank you for your letter of May. We met on Monday.\n\nYours'],
  ])('are not made of %s', (_, text) => {
    expect(positionsOf('x.txt', text)).toEqual([]);
  });

  it('account for every character', () => {
    const text = '岗位名称：档案员\n部门：档案室\n薪点系数：17 级\n岗位职责：\n1、管档案。\n备注栏里的话\n';
    const [document] = importText('a.txt', text).report.documents;
    const { characters = 0, inValues = 0, kept = 0, labels = 0 } = document ?? {};
    expect(characters).toBe(text.replace(/[^\p{L}\p{N}]/gu, '').length);
    expect(inValues + kept + labels).toBe(characters);
    expect(kept).toBe('薪点系数17级备注栏里的话'.length);
  });
});
