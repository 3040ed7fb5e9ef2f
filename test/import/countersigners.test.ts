import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const form = '# 讲解员岗位说明书\n\n所属部门：社教部\n\n## 岗位职责\n\n1. 接待观众\n2. 讲解展品\n\n';

describe('those who countersign', () => {
  it('are each with the day in their row', () => {
    const [first] = positionsIn(
      'a.md',
      `${form}${tableOf(
        ['环节', '签名', '日期'],
        ['编制人', '宁远', '2021年3月1日'],
        ['会签', '傅晓岚', '2021年3月4日'],
        ['会签', '祝明', '2021年3月5日'],
        ['批准人', '柏青', '2021年3月9日'],
      )}`,
    );
    expect(first?.['approval']).toEqual({
      prepared: { by: '宁远', date: '2021-03-01' },
      countersigned: [
        { by: '傅晓岚', date: '2021-03-04' },
        { by: '祝明', date: '2021-03-05' },
      ],
      approved: { by: '柏青', date: '2021-03-09' },
    });
  });

  it('are beside who checked, several on one line', () => {
    const [first] = positionsIn('a.md', `${form}审核：宁远\n\n会签：傅晓岚、祝明\n\n批准：柏青\n`);
    expect(first?.['approval']).toEqual({
      reviewed: { by: '宁远' },
      countersigned: [{ by: '傅晓岚' }, { by: '祝明' }],
      approved: { by: '柏青' },
    });
  });

  it('are kept where they are departments', () => {
    const [first] = positionsIn('a.md', `${form}审核：宁远\n\n会签：安保部、机动部\n\n批准：柏青\n`);
    expect(first?.['approval']).toEqual({ reviewed: { by: '宁远' }, approved: { by: '柏青' } });
    expect(JSON.stringify(first?.['x-imported'])).toContain('安保部、机动部');
  });
});
