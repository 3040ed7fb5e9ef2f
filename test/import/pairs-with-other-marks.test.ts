import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readFirst = (text: string, file = 'a.txt'): Record<string, unknown> | undefined => positionsIn(file, text)[0];

describe('a Chinese dash for a colon', () => {
  it('may be behind a bullet', () => {
    const first = readFirst(
      '岗位名称：调度员\n岗位职责：\n1）排班；\n2）处理投诉；\n任职资格：\n★ 学历——中专以上\n★ 工作经历——两年公交调度工作\n★ 资格证书——普通话二级乙等证书\n',
    );
    expect(first).toMatchObject({
      qualifications: {
        education: '中专以上',
        experience: '两年公交调度工作',
        certificates: ['普通话二级乙等证书'],
      },
    });
  });

  it('is one of their sentence in duties', () => {
    const first = readFirst(
      '岗位名称：调度员\n岗位职责：\n● 线路排班——编制每周班次表\n● 客诉处理——两日内答复乘客\n● 车辆协调——故障时调派备车\n',
    );
    expect(first?.['duties']).toHaveLength(3);
    expect(JSON.stringify(first?.['duties'])).toContain('客诉处理——两日内答复乘客');
  });
});

describe('brackets round a line', () => {
  it.each([
    ['（直接领导：运营副总）', '运营副总'],
    ['(汇报给：运营部经理（东区）)', '运营部经理（东区）'],
  ])('are none of the value: %s', (line, superior) => {
    const first = readFirst(`# 调度员岗位职责\n\n${line}\n\n1. 排班。\n2. 处理投诉。\n`, 'a.md');
    expect(first).toMatchObject({ title: '调度员', reportsTo: superior, duties: [{ duty: '排班。' }, {}] });
  });
});

describe('an item in two languages with a line break between them', () => {
  it.each([
    ['Plan the weekly shifts of all lines.', '编制各线路每周班次表。'],
    ['编制各线路每周班次表。', 'Plan the weekly shifts of all lines.'],
  ])('is one: %s', (above, below) => {
    const first = readFirst(
      `# Dispatcher 调度员\n\n| Job Title 职位 | Dispatcher 调度员 |\n| --- | --- |\n| Department 部门 | Operations 运营部 |\n\n## Key Responsibilities 主要职责\n\n1. ${above}<br>${below}\n2. Answer complaints within two days.<br>两日内答复投诉。\n`,
      'a.md',
    );
    const duties = first?.['duties'] as { duty: string }[];
    expect(duties).toHaveLength(2);
    expect(duties[0]?.duty).toContain(above);
    expect(duties[0]?.duty).toContain(below);
  });
});

describe('labels of ordinary forms', () => {
  it.each([
    ['岗位职数：3', 'headcount', 3],
    ['带人：见习调度、修理工', 'directReports', ['见习调度', '修理工']],
  ])('are known: %s', (line, key, value) => {
    expect(readFirst(`岗位名称：调度员\n${line}\n岗位职责：\n1、排班；\n`)).toMatchObject({ [key]: value });
  });

  it('say which training is wanted', () => {
    expect(readFirst('岗位名称：调度员\n岗位职责：\n1、排班；\n应接受之训练：急救、消防\n')).toMatchObject({
      qualifications: { training: ['急救、消防'] },
    });
  });
});
