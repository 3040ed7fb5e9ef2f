import { describe, expect, it } from 'vitest';
import { sideOfContact } from '../../src/import/values/contact-side.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

const form = tableOf(['岗位名称', '会计'], ['所属部门', '财务部'], ['岗位职责', '审核凭证']);
const role = tableOf(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Counts stock']);

describe('contacts', () => {
  it('have their kind in a column, whom and what about beside it', () => {
    const text = `${form}**5. 工作关系**\n${tableOf(['类型', '联系对象', '联系内容'], ['内部', '仓库', '来料通知'], ['外部', '供应商', '质量确认'])}`;
    expect(positionsIn('a.md', text)[0]?.['contacts']).toEqual({
      internal: { with: [{ who: '仓库', purpose: '来料通知' }] },
      external: { with: [{ who: '供应商', purpose: '质量确认' }] },
    });
  });

  it('have whom and what about beside their side without any head', () => {
    const rows = [
      ['5. Working relationships'],
      ['Internal:', 'Planners, Stores, Night Desk', 'Spare parts'],
      ['External:', 'Suppliers', 'Late parcels'],
    ];
    const cells = rows.map(
      (row) => `<tr>${row.map((cell) => `<td colspan="${4 - row.length}">${cell}</td>`).join('')}</tr>`,
    );
    const text = `${role}\n<table>${cells.join('')}</table>\n`;
    expect(positionsIn('a.md', text)[0]?.['contacts']).toEqual({
      internal: { with: ['Planners', 'Stores', 'Night Desk'], purpose: 'Spare parts' },
      external: { with: ['Suppliers'], purpose: 'Late parcels' },
    });
  });

  it('are beside a label whose noun is not known', () => {
    const text = `${role}## Relationships\n${tableOf(['Internal liaisons', 'Asset team'], ['External networks', 'Sporting clubs'])}`;
    expect(positionsIn('a.md', text)[0]?.['contacts']).toEqual({
      internal: { with: ['Asset team'] },
      external: { with: ['Sporting clubs'] },
    });
  });

  it('are columns of two sides', () => {
    const text = form + tableOf(['内部联系', '外部联系'], ['研发部', '供应商'], ['仓储部', '海关']);
    expect(positionsIn('a.md', text)[0]?.['contacts']).toEqual({
      internal: { with: ['研发部', '仓储部'] },
      external: { with: ['供应商', '海关'] },
    });
  });

  it('are placed by their words where no label does, with a remark', () => {
    const text = `${role}## Key relationships\n\n- Product teams\n- Support\n- Suppliers\n`;
    const [position] = positionsIn('a.md', text);
    expect(position?.['contacts']).toEqual({
      internal: { with: ['Product teams', 'Support'] },
      external: { with: ['Suppliers'] },
    });
  });

  it('are kept, and not remarked on as read, where nothing places them', () => {
    const [position] = positionsIn('a.md', `${role}## Who you will meet and work with\n\n- Zeta\n`);
    expect(position).not.toHaveProperty('contacts');
    expect(JSON.stringify(position?.['x-imported'])).toContain('Zeta');
  });

  it.each([
    ['客户服务部', 'internal'],
    ['外协供应商', 'external'],
    ['应急管理局', 'external'],
    ['Customer Service', 'internal'],
    ['Local authorities', 'external'],
    ['Zeta', undefined],
  ])('%s is %s', (who, side) => expect(sideOfContact(who)).toBe(side));
});
