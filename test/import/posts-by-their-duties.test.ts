import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titlesIn = (...lines: string[]) =>
  positionsIn('a.md', lines.join('\n\n'))
    .map(({ title }) => title)
    .sort();

describe('headings that say whose duties follow', () => {
  it('name posts by 岗 and by 职责, though no word of them is a known job', () => {
    const found = positionsIn(
      'a.md',
      [
        '**供水热线岗位设置与岗位职责**',
        '热线设三类岗位，人员由营业部调配。',
        '**一、负责人职责**',
        '1、安排坐席轮班；',
        '2、审定每日简报。',
        '**二、综合管理岗职责：**',
        '1、汇总来电；',
        '2、保管录音。',
        '**三、派单协调岗**',
        '1、把报修单转给维修站；',
        '2、催办逾期的单子。',
      ].join('\n\n'),
    );
    expect(found).toMatchObject([
      { title: '负责人', duties: [{ duty: '安排坐席轮班；' }, { duty: '审定每日简报。' }] },
      { title: '综合管理岗', duties: [{ duty: '汇总来电；' }, { duty: '保管录音。' }] },
      { title: '派单协调岗', duties: [{ duty: '把报修单转给维修站；' }, { duty: '催办逾期的单子。' }] },
    ]);
  });

  it('name whoever works there among posts', () => {
    expect(
      titlesIn(
        '# 渡船码头管理制度',
        '## 码头站长岗位职责',
        '1、组织检票。',
        '2、安排船次。',
        '## 员工安全职责',
        '1、穿好救生衣。',
        '2、不在跳板上停留。',
        '## 缆绳保管岗位职责',
        '1、每月检查缆绳。',
        '2、登记领用。',
      ),
    ).toEqual(['员工', '码头站长', '缆绳保管'].sort());
  });

  it.each(['各部门', '治安领导小组', '设备管理', '机电科', '部门负责人', '消防工作'])(
    'name nobody where it is of several or of no one: %s',
    (whose) => {
      expect(
        titlesIn(
          '# 冷库岗位职责',
          `## ${whose}职责`,
          '1、按时巡查。',
          '2、如实记录。',
          '## 制冷工职责',
          '1、抄表。',
          '2、报修。',
          '## 叉车司机职责',
          '1、检查刹车。',
          '2、按线行驶。',
        ),
      ).toEqual(['制冷工', '叉车司机'].sort());
    },
  );

  it.each(['轮岗', '值岗', '上岗', '定岗'])('name no post by what somebody does: %s', (what) => {
    expect(
      titlesIn(
        '# 员工手册',
        `## ${what}`,
        '1、听从安排。',
        '2、提前到场。',
        '## 请假',
        '1、写明事由。',
        '2、经班长同意。',
      ),
    ).toEqual([]);
  });
});

describe('headings that are alike and stand above facts', () => {
  it('are read with their holders where all of them name positions', () => {
    const found = positionsIn(
      'a.md',
      [
        '**展览部岗位职责**',
        '**一、岗位职责**',
        '**1、展览总监-罗启文**',
        '直接上司：馆长',
        '1.定年度展览计划；',
        '2.与借展单位商定条件。',
        '**2、展览部助理-许小禾**',
        '直接上司：展览总监',
        '1.做会议记录；',
        '2.整理借展合同。',
      ].join('\n\n'),
    );
    expect(found).toMatchObject([
      { title: '展览总监', incumbents: ['罗启文'], reportsTo: '馆长' },
      { title: '展览部助理', incumbents: ['许小禾'], duties: [{ duty: '做会议记录；' }, { duty: '整理借展合同。' }] },
    ]);
  });
});
