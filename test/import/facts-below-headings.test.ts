import { describe, expect, it } from 'vitest';
import type { Block } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const heading = (written: string): Block => ({ ...line(written), style: 'heading-1' }) as Block;

/** A part of a collection: the name of a job above a table of its facts, its duties and what it asks. */
const part = (count: string, title: string, unit: string, duties: readonly string[], degree: string): Block[] => [
  heading(`${count}、${title}`),
  rows(['岗位名称', title, '所在部门', unit], ['上级岗位', `${unit}主任`, '岗位人数', '3']),
  line('（一）岗位职责和业绩标准'),
  rows(['序号', '岗位职责', '业绩标准'], ...duties.map((duty, at) => [`${at + 1}`, duty, '完成率100%'])),
  line('（二）任职条件'),
  line(`学历：${degree}`),
];

describe('a table of facts below the name of a job', () => {
  it('begins a position, also after the list of the one before', () => {
    const found = readBody([
      line('海岬灯塔管理处'),
      line('岗位职责及业绩标准汇编'),
      line('综合办公室　印制'),
      line('二〇二四年三月'),
      ...part('一', '灯塔值守员', '灯塔科', ['每晚日落前点灯', '记录能见度'], '高中'),
      ...part('二', '航标维护员', '航标科', ['清洗浮标', '更换电池'], '中专'),
    ]);
    expect(
      found.map(({ title, department, reportsTo, headcount }) => [title, department, reportsTo, headcount]),
    ).toEqual([
      ['灯塔值守员', '灯塔科', '灯塔科主任', 3],
      ['航标维护员', '航标科', '航标科主任', 3],
    ]);
    for (const each of found) expect(each).not.toHaveProperty('x-signature');
  });
});
