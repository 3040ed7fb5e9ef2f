import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const read = (...texts: readonly string[]) => readBody(texts.map((text) => line(text)));

describe('headings of posts whose names no word gives away', () => {
  it('name positions by 岗位责任制 where at least as many beside them are jobs, with facts above their lists', () => {
    const found = read(
      '净化班组岗位责任制',
      '一、班长岗位责任制',
      '直接上级：车间主任　直接下级：内操、外操',
      '1.安排当班人员。',
      '2.组织演练。',
      '二、内操岗位责任制',
      '直接上级：班长',
      '1、按时记录参数。',
      '三、外操岗位责任制',
      '直接上级：内操',
      '1.按路线巡检。',
      '2.清理现场。',
      '四、化验员岗位责任制',
      '1.取样。',
      '五、附则',
      '1.自发布之日起执行。',
    );
    expect(found).toMatchObject([
      { title: '班长', directReports: ['内操', '外操'], duties: [{ duty: '安排当班人员。' }, { duty: '组织演练。' }] },
      { title: '内操', reportsTo: '班长', duties: [{ duty: '按时记录参数。' }] },
      { title: '外操', reportsTo: '内操', duties: [{ duty: '按路线巡检。' }, { duty: '清理现场。' }] },
      { title: '化验员', duties: [{ duty: '取样。' }] },
    ]);
    expect(found[3]).not.toHaveProperty('duties.1');
  });

  it('name positions alone where those beside them say that they report to them', () => {
    expect(
      read(
        '净化班组岗位责任制',
        '一、内操',
        '直接上级：班长',
        '1.按时记录参数。',
        '二、外操',
        '直接上级：内操',
        '1.按路线巡检。',
        '三、班长',
        '直接下级：内操、外操',
        '1.安排当班人员。',
      ),
    ).toMatchObject([{ title: '内操' }, { title: '外操', reportsTo: '内操' }, { title: '班长' }]);
  });

  it('name none where departments and everybody have what they are responsible for', () => {
    const found = read(
      '净化车间责任制',
      '一、班长岗位职责',
      '1.安排当班人员。',
      '二、化验员岗位职责',
      '1.取样。',
      '三、各有关岗位职责',
      '1.遵守纪律。',
      '四、维修班组岗位职责',
      '1.修理机泵。',
    );
    expect(found.map((each) => each?.['title'])).toEqual(['班长', '化验员']);
  });
});
