import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const small = (number: string, group: string, label: string, tasks: readonly string[]) =>
  table(3, [
    [text(number), text(group, 2)],
    ...mergeDown(
      text(label),
      tasks.map((task, at) => [text(`${at + 1}`), text(task)]),
    ),
  ]);

describe('a small table for each group of duties', () => {
  it.each([
    ['岗位名称', '养蜂场主任', ['职责一', '职责二'], '工\n作\n任\n务', ['蜂群管理', '蜜品检验']],
    ['Job title', 'Apiary Head', ['Duty 1', 'Duty 2'], 'Tasks', ['Care of hives', 'Testing of honey']],
  ])('names it beside its number: %s', (label, title, [one = '', two = ''], tasks, [first = '', second = '']) => {
    const duties = ['Opens each hive once a week', '记录每箱蜂王的产卵情况', 'Weighs the frames', '抽取每批蜂蜜送检'];
    const [found] = readBody([
      rows([label, title]),
      small(one, first, tasks, duties.slice(0, 2)),
      line(''),
      small(two, second, tasks, duties.slice(2)),
    ]);
    expect(found).toMatchObject({ title });
    expect(found?.['duties']).toEqual([
      { group: first, duty: duties[0] },
      { group: first, duty: duties[1] },
      { group: second, duty: duties[2] },
      { group: second, duty: duties[3] },
    ]);
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('has duties and no group where a sentence stands there', () => {
    const [found] = readBody([
      rows(['岗位名称', '养蜂场主任'], ['所属部门', '蜂业公司']),
      table(2, [
        [text('职责一'), text('负责蜂群的日常管理和越冬准备。')],
        [text('考核标准'), text('越冬成活率不低于95%')],
      ]),
      table(2, [
        [text('职责二'), text('负责蜂蜜的采收和送检。')],
        [text('考核标准'), text('送检合格率100%')],
      ]),
    ]);
    expect(found?.['duties']).toMatchObject([
      { duty: '负责蜂群的日常管理和越冬准备。' },
      { duty: '负责蜂蜜的采收和送检。' },
    ]);
  });
});
