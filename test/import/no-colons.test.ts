import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('labels without colons', () => {
  it('have a space behind them, and items a number with a space', () => {
    const found = positionsIn('a.txt', [
      '岗位说明',
      '岗位名称 仓库管理员',
      '所属部门 物流科',
      '',
      '岗位职责',
      '1 办理入库',
      '2 每月盘点',
      '3 填写台账',
      '',
      '任职资格',
      '学历 中专及以上',
      '经验 两年以上库管经验',
      '证书 叉车证',
      '工作环境 库房，冬季较冷',
      '工作时间 周一至周六 8:00-17:00',
    ]);
    expect(found).toMatchObject([
      {
        title: '仓库管理员',
        department: '物流科',
        duties: [{ duty: '办理入库' }, { duty: '每月盘点' }, { duty: '填写台账' }],
        qualifications: { education: '中专及以上', experience: '两年以上库管经验', certificates: ['叉车证'] },
        conditions: { place: '库房，冬季较冷', hours: '周一至周六 8:00-17:00' },
      },
    ]);
  });

  it('stand in turn with values, gaps between them', () => {
    const found = positionsIn('a.txt', [
      '岗位说明书',
      '岗位名称  厨师      所在部门  后勤处',
      '直接上级  厨师长    岗位编号  HQ-03',
      '工作职责',
      '1、烹制午餐',
      '2、清洁灶台',
    ]);
    expect(found).toMatchObject([{ title: '厨师', department: '后勤处', reportsTo: '厨师长', code: 'HQ-03' }]);
  });

  it('are none in a list of sentences', () => {
    const found = positionsIn('a.txt', ['岗位名称：司机', '岗位职责：', '1、经验 分享给新司机', '2、安全行车']);
    expect(found).toMatchObject([{ duties: [{ duty: '经验 分享给新司机' }, { duty: '安全行车' }] }]);
  });
});

describe('a list of public posts', () => {
  it('has its units, degrees, subjects and other terms', () => {
    const found = positionsIn('a.md', [
      '| 单位 | 岗位 | 岗位编码 | 人数 | 岗位职责 | 学历学位 | 专业要求 | 其他条件 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 交通局 | 巡查员 | A1 | 2 | 巡查道路 | 大专 | 土木工程 | 持C1驾驶证 |',
      '| 水务局 | 化验员 | A2 | 1 | 化验水样 | 本科 | 化学 | 能值夜班 |',
    ]);
    expect(found.find(({ title }) => title === '巡查员')).toMatchObject({
      department: '交通局',
      headcount: 2,
      duties: [{ duty: '巡查道路' }],
      qualifications: { education: '大专，土木工程', other: ['持C1驾驶证'] },
    });
  });
});

describe('two forms in a sheet', () => {
  it('have an empty column between them', () => {
    const found = positionsIn('a.csv', [
      '岗位说明书,,,岗位说明书,',
      '岗位名称,面点师,,岗位名称,打餐员',
      '所属班组,面点组,,所属班组,服务组',
      '直接上级,厨师长,,直接上级,领班',
      '主要职责,做早餐,,主要职责,摆台',
      '任职要求,持健康证；态度热情,,任职要求,高中以上',
    ]);
    expect(found.map(({ title, department, reportsTo }) => [title, department, reportsTo]).sort()).toEqual([
      ['打餐员', '服务组', '领班'],
      ['面点师', '面点组', '厨师长'],
    ]);
    expect(found.find(({ title }) => title === '面点师')).toMatchObject({
      qualifications: { certificates: ['持健康证'], other: ['态度热情'] },
    });
  });
});
