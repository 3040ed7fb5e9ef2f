import { describe, expect, it } from 'vitest';
import { statedFact } from '../../src/import/recognise/words/stated-fact.ts';
import { reportsIn } from '../../src/import/recognise/words/superior.ts';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('a clause', () => {
  it.each([
    ['岗位编号为KJ-12', { path: 'code', text: 'KJ-12' }],
    ['职级为专业技术八级', { path: 'grade', text: '专业技术八级' }],
    ['本岗位级别为M3', { path: 'grade', text: 'M3' }],
    ['工作地点设在东山校区', { path: 'location', text: '东山校区' }],
    ['用工性质为劳务派遣', { path: 'employmentType', text: '劳务派遣' }],
    ['自2022年3月1日起施行', { path: 'effective', text: '2022年3月1日' }],
    ['自2022年3月1日起执行新的收费标准', undefined],
    ['级别为一般的缺陷', undefined],
    ['设备编号A-12', undefined],
  ])('%s', (clause, expected) => {
    expect(statedFact(clause)).toEqual(expected);
  });

  it.each([
    ['直接管理值班员和巡检工', '值班员、巡检工'],
    ['管辖收发和档案员', '收发和档案员'],
    ['直接下级是放映员、检票员及保洁', '放映员、检票员及保洁'],
  ])('%s names the reports', (clause, expected) => {
    expect(reportsIn(clause)).toBe(expected);
  });
});

it('a sentence below the title gives all facts, and what else it says is kept as it stands', () => {
  const [found] = positionsIn(
    'a.md',
    '# 图书馆流通部主任岗位说明书\n\n本岗位隶属图书馆，岗位编号TS-04，对馆长负责，须轮值夜班，周末不休，直接管理流通员和修补员，自2021年9月1日起执行本说明书。\n\n**岗位职责**\n\n1. 排班。\n2. 清点图书。\n\n**健康提示**\n\n久站岗位。\n\n图书馆、人事处（盖章）\n',
  );
  expect(found).toMatchObject({
    title: '图书馆流通部主任',
    code: 'TS-04',
    reportsTo: '馆长',
    directReports: ['流通员', '修补员'],
    effective: '2021-09-01',
  });
  const kept = JSON.stringify(found?.['x-imported']);
  expect(kept).toContain('须轮值夜班，周末不休，');
  expect(kept).toContain('图书馆、人事处（盖章）');
});

it('labels in the column of numbers end the duties, and a row to sign on says nothing', () => {
  const [found] = readBody([
    line('岗位责任书'),
    table(7, [
      [text('岗位名称'), text('装卸工'), text('所属车间'), text('一车间', 4)],
      [text('序号'), text('岗位责任', 4), text('时间占比'), text('考核指标')],
      [text('1'), text('码放货物', 4), text('60%'), text('破损件数')],
      [text('2'), text('清扫站台', 4), text('40%'), text('检查得分')],
      [text('工作禁令'), text('货垛下不得逗留。', 6)],
      [text('学历'), text('初中以上', 2), text('经验'), text('装卸满1年', 3)],
      [text('资格证书'), text('叉车证', 6)],
      [text('责任人（签字）：      车间主任（签字）：      签订日期：    年  月  日', 7)],
    ]),
  ]);
  expect(found).toMatchObject({
    duties: [
      { duty: '码放货物', share: 60 },
      { duty: '清扫站台', share: 40 },
    ],
    qualifications: { education: '初中以上', experience: '装卸满1年', certificates: ['叉车证'] },
  });
  expect(found?.['x-imported']).toContainEqual(
    expect.objectContaining({ label: '工作禁令', text: '货垛下不得逗留。' }),
  );
});

it('papers are those of tests that were passed, and reports those who belong to a post', () => {
  const [found] = readBody([
    rows(
      ['職稱', '供銷部主任'],
      ['所屬部門', '供銷部'],
      ['所屬人員', '倉管員、業務員'],
      ['工作內容', '規劃採購\n督導倉儲'],
      ['證照', '農藥管理人員測驗合格、新進人員統一考試及格'],
    ),
  ]);
  expect(found).toMatchObject({
    directReports: ['倉管員', '業務員'],
    qualifications: { certificates: ['農藥管理人員測驗合格', '新進人員統一考試及格'] },
  });
});
