import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (label: string, value: string) =>
  positionsIn('a.txt', `岗位名称：检修工\n岗位职责：\n1、检修\n2、记录\n${label}：${value}\n`)[0];

it('cuts measures that end with a full stop', () => {
  expect(read('考核指标', '检修及时率；返修率；工具完好率。')?.['kpis']).toEqual([
    '检修及时率',
    '返修率',
    '工具完好率',
  ]);
  expect(read('考核指标', '按月考核，由班长打分；超过两次的扣奖金。')?.['kpis']).toEqual([
    '按月考核，由班长打分；超过两次的扣奖金。',
  ]);
});

it('cuts papers of which one has its class in brackets', () => {
  expect(read('资格证书', '起重机作业证（Q2）；电工证')?.['qualifications']).toEqual({
    certificates: ['起重机作业证（Q2）', '电工证'],
  });
});
