import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('labels in frames', () => {
  it.each(['【】', '［］', '〔〕', '「」', '[]', '<>', '**'])(
    '%s have their values on the same line',
    ([open, close]) => {
      const label = (text: string) => `${open}${text}${close}`;
      const form = (title: string, duty: string) =>
        `${label('岗位名称')}${title}\n${label('所属部门')} 物流部\n${label('岗位职责')}\n1) ${duty}\n2) 盘点\n${label('任职要求')}\n  学历: 高中\n`;
      expect(positionsIn('a.txt', `${form('仓管员', '收货')}--------\n\n${form('叉车工', '转运')}`)).toMatchObject([
        {
          title: '仓管员',
          department: '物流部',
          duties: [{ duty: '收货' }, { duty: '盘点' }],
          qualifications: { education: '高中' },
        },
        {
          title: '叉车工',
          department: '物流部',
          duties: [{ duty: '转运' }, { duty: '盘点' }],
          qualifications: { education: '高中' },
        },
      ]);
    },
  );

  it('may be several on a line', () => {
    expect(positionsIn('a.txt', '【岗位】会计 【部门】财务部 【上级】财务经理\n【职责】\n1、记账\n')).toMatchObject([
      { title: '会计', department: '财务部', reportsTo: '财务经理', duties: [{ duty: '记账' }] },
    ]);
  });

  it('are places to fill in where they stand alone for one value', () => {
    expect(positionsIn('a.txt', '[Job title]\n[Department]\nDuties\n- [Duty]\n')).toEqual([]);
  });
});
