import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];
const head = 'Job title: Carpet Layer\nDepartment: Works\n\nDUTIES\n- Lays carpets; and\n- Cleans the van\n\n';

describe('`or` at the end of what is asked', () => {
  it('stays, since without it both would be asked', () => {
    const read = readText(
      `${head}REQUIREMENTS\n1. A diploma in carpet laying; or\n2. Three years of experience as a helper; or\n3. A licence as a layer.\n`,
    );
    expect(read).toMatchObject({
      qualifications: {
        education: 'A diploma in carpet laying; or',
        experience: 'Three years of experience as a helper; or',
        certificates: ['A licence as a layer.'],
      },
    });
    expect(read).not.toHaveProperty('x-imported');
  });

  it('is not cut from the clause before it', () => {
    const asked = (text: string): unknown =>
      readText(`${head}REQUIREMENTS\n- ${text}\n- Good eyes\n`)?.['qualifications'];
    expect(asked('Grade 12; or a licence as a carpet layer')).toMatchObject({
      education: 'Grade 12; or a licence as a carpet layer',
    });
    expect(asked('Grade 12; a licence as a carpet layer')).toMatchObject({
      education: 'Grade 12',
      certificates: ['a licence as a carpet layer'],
    });
    expect(
      readText(
        '岗位名称：铺装工\n所属部门：工程部\n岗位职责：\n1. 铺地毯。\n2. 洗地毯。\n任职要求：\n1. 高中学历；或两年以上工作经验\n2. 身体健康\n',
      ),
    ).toMatchObject({ qualifications: { education: '高中学历；或两年以上工作经验' } });
  });

  it('is no `and`, which says nothing that the list does not', () => {
    expect(readText(`${head}REQUIREMENTS\n- A diploma in carpet laying; and\n- A licence as a layer.\n`)).toMatchObject(
      {
        duties: [{ duty: 'Lays carpets;' }, { duty: 'Cleans the van' }],
        qualifications: { education: 'A diploma in carpet laying;', certificates: ['A licence as a layer.'] },
      },
    );
  });
});
