import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const positionIn = (text: string) => {
  const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
};

describe('a label below one that has no names', () => {
  it('is no name: contacts in words of their own', () => {
    const told = positionIn(
      '食堂管理员岗位说明书\n所属部门：后勤部\n直接上级：后勤主任\n直接下级：\n有业务往来的部门：财务部、采购部\n岗位职责：\n1、编排每周菜谱\n2、验收食材\n',
    );
    expect(told).toMatchObject({
      title: '食堂管理员',
      contacts: { internal: { with: ['财务部', '采购部'] } },
      duties: [{ duty: '编排每周菜谱' }, {}],
    });
    expect(JSON.stringify(told.directReports ?? [])).not.toContain('往来');
    const known = positionIn(
      '水电工岗位说明书\n直接下级：\n工作联系岗位：总务处、保卫处\n岗位职责：\n1、巡查水电\n2、抢修故障\n',
    );
    expect(known.contacts.internal.with).toEqual(['总务处', '保卫处']);
  });

  it('leaves those below who stand beside their units', () => {
    const { directReports } = positionIn(
      '后勤主任岗位说明书\n部门：后勤部\n直接下级：\n食堂：厨师、面点师\n岗位职责：\n1、编排值班\n2、检查卫生\n',
    );
    expect(JSON.stringify(directReports)).toContain('厨师');
  });

  it('asks with whom there is contact, and is no department or title', () => {
    const { title, department, contacts } = positionIn(
      '岗位名称：出纳\n所属部门：财务部\n日常对接的部门：行政部、仓储部\n对外沟通的单位：开户银行\n岗位职责：\n1、收付现金\n2、登记日记账\n',
    );
    expect({ title, department }).toEqual({ title: '出纳', department: '财务部' });
    expect(contacts).toMatchObject({ internal: { with: ['行政部', '仓储部'] }, external: { with: ['开户银行'] } });
  });
});
