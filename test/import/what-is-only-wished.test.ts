import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const asked = (text: string) =>
  positionsIn(
    'form.txt',
    `Job title: Baker\nDepartment: Kitchen\n\nDuties\n- Bakes bread\n\nRequirements\n${text}\n`,
  )[0]?.['qualifications'];
const required = (text: string) =>
  positionsIn('表.txt', `岗位名称：面点师\n所属部门：厨房\n\n岗位职责\n1、做面点\n\n任职要求\n${text}\n`)[0]?.[
    'qualifications'
  ];

describe('what is only wished beside what is asked', () => {
  it('makes no wish of it: sentences', () => {
    expect(asked('Diploma in baking. Three years of experience in a bakery. NVQ preferred.')).toEqual({
      education: 'Diploma in baking.',
      experience: 'Three years of experience in a bakery.',
      preferred: ['NVQ preferred.'],
    });
    expect(asked('Two years as a baker. Forklift licence an advantage.')).toEqual({
      experience: 'Two years as a baker.',
      preferred: ['Forklift licence an advantage.'],
    });
  });

  it('makes no wish of it: clauses', () => {
    expect(asked('- Basic English; Polish is a plus\n- Two years as a baker')).toMatchObject({
      experience: 'Two years as a baker',
      preferred: ['Polish is a plus'],
      other: ['Basic English'],
    });
    const skills = positionsIn(
      'form.txt',
      'Job title: Baker\n\nDuties\n- Bakes bread\n\nSkills\n- Excel; SAP is a plus\n',
    );
    expect(skills[0]?.['qualifications']).toEqual({ abilities: ['Excel'], preferred: ['SAP is a plus'] });
  });

  it('makes no wish of it in Chinese', () => {
    expect(required('大专以上学历，三年以上经验。有面点师证者优先。')).toMatchObject({
      education: '大专以上学历',
      experience: '三年以上经验',
      preferred: ['有面点师证者优先。'],
    });
    expect(required('1、英语四级，日语优先\n2、能吃苦耐劳')).toMatchObject({
      preferred: ['日语优先'],
      other: ['英语四级'],
    });
  });

  it('stays in the sentence that it says more of', () => {
    expect(asked('- Two years as a baker, hotel background preferred\n- Reads recipes')).toMatchObject({
      experience: 'Two years as a baker, hotel background preferred',
    });
    expect(asked('- A diploma is preferred.\n- Two years as a baker')).toMatchObject({
      preferred: ['A diploma is preferred.'],
    });
  });
});
