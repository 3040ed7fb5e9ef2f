import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: readonly string[]) =>
  positionsIn('a.txt', ['岗位名称：客房领班', '部门：客房部', ...lines].join('\n'))[0];
const readEnglish = (...lines: readonly string[]) =>
  positionsIn('a.txt', ['Job title: Clerk', 'Department: Stores', ...lines].join('\n'))[0];

describe('groups right below the label of duties', () => {
  it.each(['.', '、'])('have a number, and their duties one more: 1%s above 1.1', (mark) => {
    const position = read(
      '工作职责：',
      `1${mark}查房`,
      '1.1 每日检查客房。',
      '1.2 发现损坏报修。',
      `2${mark}现场督导`,
      '2.1 主持班前会。',
      `3${mark}培训`,
      '3.1 每月讲一课。',
      '任职要求：',
      '学历：高中',
    );
    expect(position).toMatchObject({
      duties: [
        { group: '查房', duty: '每日检查客房。' },
        { group: '查房', duty: '发现损坏报修。' },
        { group: '现场督导', duty: '主持班前会。' },
        { group: '培训', duty: '每月讲一课。' },
      ],
      qualifications: { education: '高中' },
    });
    expect(position?.['directReports']).toBeUndefined();
  });

  it('are no groups where the label has a number of that kind', () => {
    const position = read('1、岗位职责', '1.1 检查客房', '1.2 报修', '2、任职资格', '2.1 学历：高中', '2.2 经验：一年');
    expect(position).toMatchObject({
      duties: [{ duty: '检查客房' }, { duty: '报修' }],
      qualifications: { education: '高中', experience: '一年' },
    });
  });

  it('end at the next number without lower ones', () => {
    const { duties } = read('岗位职责：', '1. 查房', '1.1 检查客房', '2. 报修', '3. 盘点') ?? {};
    expect(duties).toEqual([{ group: '查房', duty: '检查客房' }, { duty: '报修' }, { duty: '盘点' }]);
  });

  it.each(['【】', '〖〗'])('have a frame: %s', (frame) => {
    const [open, close] = frame;
    const position = read(
      '岗位职责：',
      `${open}物资采购${close}`,
      '1. 询价；',
      '2. 验收。',
      `${open}其他${close}`,
      '1. 值班。',
    );
    expect(position?.['duties']).toEqual([
      { group: '物资采购', duty: '询价；' },
      { group: '物资采购', duty: '验收。' },
      { group: '其他', duty: '值班。' },
    ]);
    const framed = read(`${open}岗位职责${close}`, '1. 询价；', `${open}晋升空间${close}`, '总务主任');
    expect(framed).toMatchObject({ duties: [{ duty: '询价；' }], career: { promotion: ['总务主任'] } });
  });
});

describe('a contact', () => {
  it('says what it is about', () => {
    const { contacts } =
      read('工作职责：', '1. 查房', '联系部门：', '• 前厅部——核对房态', '• 客户——引导客户分流') ?? {};
    expect(contacts).toEqual({
      internal: { with: [{ who: '前厅部', purpose: '核对房态' }] },
      external: { with: [{ who: '客户', purpose: '引导客户分流' }] },
    });
    expect(readEnglish('Duties', '- Counts stock', 'Internal contacts:', '- HR – leave records')).toMatchObject({
      contacts: { internal: { with: [{ who: 'HR', purpose: 'leave records' }] } },
    });
  });

  it('is one of several on a line', () => {
    const { contacts } = read('工作职责：', '1. 查房', '内部联系：财务部：报销；人事部：考勤') ?? {};
    expect(contacts).toEqual({
      internal: {
        with: [
          { who: '财务部', purpose: '报销' },
          { who: '人事部', purpose: '考勤' },
        ],
      },
    });
  });

  it('may be followed by those that are meant', () => {
    const { contacts } =
      read('工作职责：', '1. 查房', '外部联系：', '1. 政府部门：消防局、卫生局', '2. 客户：散客等') ?? {};
    expect(contacts).toEqual({ external: { with: ['政府部门：消防局、卫生局', '客户：散客等'] } });
  });
});

describe('a sentence on the form below its last list', () => {
  it.each([
    'This job description is not exhaustive and will be reviewed with the post holder.',
    'The above duties may be amended from time to time.',
  ])('is kept: %s', (closing) => {
    const position = readEnglish('Duties', '1. Counts stock.', 'Physical effort', 'Lifting boxes.', closing);
    expect(position).toMatchObject({ conditions: { physical: ['Lifting boxes.'] }, 'x-imported': [{ text: closing }] });
  });

  it('is kept in Chinese', () => {
    const closing = '本说明书由人力资源部负责解释。';
    const position = read('岗位职责：', '1. 查房', '身体要求：', '健康', closing);
    expect(position).toMatchObject({ conditions: { physical: ['健康'] }, 'x-imported': [{ text: closing }] });
  });
});

describe('supervision', () => {
  it('may say who supervises the post', () => {
    const sentence = 'The postholder will work under the direction of the Stores Manager.';
    const position = readEnglish('Duties', '1. Counts stock.', 'Supervision', sentence);
    expect(position).toMatchObject({ reportsTo: 'Stores Manager' });
    expect(position?.['directReports']).toBeUndefined();
    const twice = readEnglish('Reports to: Stores Manager', 'Duties', '1. Counts stock.', 'Supervision', sentence);
    expect(twice?.['directReports']).toBeUndefined();
    expect(JSON.stringify(twice?.['x-imported'])).toContain(sentence);
  });
});
