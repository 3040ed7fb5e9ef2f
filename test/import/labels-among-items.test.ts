import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('items with a label of their own', () => {
  it.each([
    ['numbered', (at: number) => `${at}、`],
    ['with bullets', () => '- '],
  ])('have no share in what follows them, %s', (_, mark) => {
    const items = ['学历：大专以上', '证书：低压电工证', '身体健康，能上夜班', '做事细致'];
    const [found] = positionsIn(
      'a.md',
      [
        '# 泵房电工岗位说明书',
        '岗位职责：',
        '1、抄表。',
        '2、报修。',
        '任职要求：',
        ...items.map((item, at) => mark(at + 1) + item),
      ].join('\n\n'),
    );
    expect(found).toMatchObject({
      qualifications: {
        education: '大专以上',
        certificates: ['低压电工证'],
        other: ['身体健康，能上夜班', '做事细致'],
      },
    });
  });

  it('have lists below them that are marked otherwise', () => {
    const [found] = positionsIn(
      'a.md',
      [
        '# 放映员岗位说明书',
        '## 1. 岗位职责',
        '- 岗位目的：按排片表放映，管好放映设备。',
        '- 具体工作任务：',
        '**（一）放映**',
        '1、开场前试机。',
        '2、看着画面和声音。',
        '**（二）设备**',
        '1、每周清洁镜头。',
        '## 2. 任职资格',
        '- 教育背景：中专以上',
        '- 专业技能：',
        '1、会换灯泡',
        '2、会查线路',
      ].join('\n\n'),
    );
    expect(found).toMatchObject({
      summary: ['按排片表放映，管好放映设备。'],
      duties: [
        { duty: '开场前试机。', group: '放映' },
        { duty: '看着画面和声音。', group: '放映' },
        { duty: '每周清洁镜头。', group: '设备' },
      ],
      qualifications: { education: '中专以上', abilities: ['会换灯泡', '会查线路'] },
    });
  });

  it('are items of the list before where their label is none of the form', () => {
    const [found] = positionsIn(
      'a.md',
      '# Print Operator\n\n## Duties\n\n- Checks the ink: colour and level\n- Cleans the rollers\n- Notes waste\n',
    );
    expect(found?.['duties']).toHaveLength(3);
  });
});
