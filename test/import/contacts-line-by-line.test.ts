import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const contactsIn = (...lines: readonly (readonly string[])[]): unknown => {
  const [found] = readBody([
    rows(['岗位名称', '码头调度', '所在部门', '调度室']),
    rows(['岗位职责', '1、编排靠泊计划。\n2、调配拖车。']),
    line('工作联系'),
    rows(['', '联系对象', '联系内容'], ...lines),
  ]);
  return found?.['contacts'];
};

it('gives each name its purpose where a cell has as many of both', () => {
  expect(contactsIn(['内部', '机务科\n仓储部', '拖车排班\n堆位核对'], ['外部', 'Customs 海关', '查验预约'])).toEqual({
    internal: {
      with: [
        { who: '机务科', purpose: '拖车排班' },
        { who: '仓储部', purpose: '堆位核对' },
      ],
    },
    external: { with: [{ who: 'Customs 海关', purpose: '查验预约' }] },
  });
});

it('takes two lines that name none each, or have one purpose, for one text', () => {
  const contacts = contactsIn(['内部', '机务科\n仓储部', '拖车排班'], ['外部', '港区\n联检单位', '查验预约\n放行确认']);
  expect(JSON.stringify(contacts)).not.toMatch(/"who":"(?:机务科|港区|联检单位)"/);
});
