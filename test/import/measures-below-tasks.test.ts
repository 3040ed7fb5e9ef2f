import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const head = [text('职务名称', 2), text('苗圃主管'), text('所属部门'), text('园林部')];

/** 职责一 merged downwards beside a statement without a share, its tasks with how often they are done, and maybe a measure. */
const counted = (count: string, statement: string, tasks: string, often: string, measure?: string) =>
  mergeDown(text(`职\n责\n${count}`), [
    [text(`职责表述：${statement}`, 4)],
    [text('工作\n任务'), text(tasks, 2), text(often)],
    ...(measure === undefined ? [] : [[text(measure, 4)]]),
  ]);

describe('a measure in a row below the tasks of a statement', () => {
  it('is that of the only task, or of the group of several', () => {
    const [position] = readBody([
      table(5, [
        head,
        ...counted('一', '安排育苗', '1、编制播种计划\n2、检查出苗', '每季', '考核重点：出苗率、成活率'),
        ...counted('二', '管好工具', '登记领用和归还', '每天', '考核重点：完好率不低于98%'),
        [text('备注', 2), text('本表存人事处', 3)],
      ]),
    ]);
    expect(position?.['dutyGroups']).toEqual([{ group: '安排育苗', kpi: ['出苗率', '成活率'] }]);
    expect(position?.['duties']).toEqual([
      { group: '安排育苗', duty: '编制播种计划' },
      { group: '安排育苗', duty: '检查出苗' },
      { group: '管好工具', duty: '登记领用和归还', kpi: '完好率不低于98%' },
    ]);
    expect(position).not.toHaveProperty('kpis');
  });

  it('may have its label in a cell of its own', () => {
    const measured = (count: string, statement: string, measure: string) =>
      mergeDown(text(`职\n责\n${count}`), [
        [text(`职责表述：${statement}`, 4)],
        [text('工作\n任务'), text('登记和归还', 3)],
        [text('考核\n重点'), text(measure, 3)],
      ]);
    const [position] = readBody([
      table(5, [head, ...measured('一', '安排育苗', '出苗率\n成活率'), ...measured('二', '管好工具', '完好率')]),
    ]);
    expect(position?.['duties']).toEqual([
      { group: '安排育苗', duty: '登记和归还', kpi: ['出苗率', '成活率'] },
      { group: '管好工具', duty: '登记和归还', kpi: '完好率' },
    ]);
    expect(position).not.toHaveProperty('kpis');
  });

  it('is that of the whole where it is the only one', () => {
    const [position] = readBody([
      table(5, [
        head,
        ...counted('一', '安排育苗', '1、编制播种计划\n2、检查出苗', '每季'),
        ...counted('二', '管好工具', '登记领用和归还', '每天'),
        [text('考核指标', 2), text('出苗率、成活率', 3)],
      ]),
    ]);
    expect(position).toMatchObject({ kpis: ['出苗率', '成活率'] });
    expect(position).not.toHaveProperty('dutyGroups');
  });
});

describe('how often something is done, right of it', () => {
  it('is kept, and is no duty', () => {
    for (const often of ['每批', '不定期', '日常性', 'Weekly']) {
      const [position] = readBody([table(5, [head, ...counted('一', '安排育苗', '编制播种计划', often)])]);
      expect(position?.['duties']).toEqual([{ group: '安排育苗', duty: '编制播种计划' }]);
      expect(JSON.stringify(position?.['x-imported'])).toContain(often);
    }
  });

  it('is a duty where it does something', () => {
    const [position] = readBody([table(5, [head, ...counted('一', '安排育苗', '编制播种计划', '每周巡圃')])]);
    expect(position?.['duties']).toMatchObject([{ duty: '编制播种计划' }, { duty: '每周巡圃' }]);
  });
});
