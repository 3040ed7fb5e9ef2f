import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('lines with a label each below a label of skills', () => {
  it('give what each of them says, numbered or not', () => {
    const [florist] = read(
      '# 绣娘岗位说明书\n\n所属部门：绣坊\n\n**技能要求**\n\n1.基本素质：眼明手稳。\n\n2.学历：初中以上。\n\n3.工作经验：绣过两年苏绣。\n\n4.特殊要求：无色盲。\n\n**岗位职责**\n\n1.配线。\n\n2.上绷。\n',
    );
    expect(florist.qualifications).toMatchObject({
      abilities: ['眼明手稳。'],
      education: '初中以上。',
      experience: '绣过两年苏绣。',
      other: ['无色盲。'],
    });
  });

  it('are read in English', () => {
    const [smith] = read(
      '# Job Description: Farrier\n\nDepartment: Stables\n\n**Skills**\n\n1. Personal qualities: a calm hand with horses\n\n2. Education: apprenticeship completed\n\n3. Experience: three years at a forge\n\n**Duties**\n\n1. Trims hooves.\n\n2. Fits shoes.\n',
    );
    expect(smith.qualifications).toMatchObject({
      education: 'apprenticeship completed',
      experience: 'three years at a forge',
    });
  });

  it('stay items where no other label follows', () => {
    const [clerk] = read(
      '# 文员岗位说明书\n\n所属部门：办公室\n\n**技能要求**\n\n1.沟通能力：能说会写。\n\n2.办公软件：会排版。\n\n3.细心：不错字。\n\n**岗位职责**\n\n1.打字。\n\n2.归档。\n',
    );
    expect(clerk.qualifications.abilities).toHaveLength(3);
  });
});
