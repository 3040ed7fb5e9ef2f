import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const fromText = (lines: readonly string[]): Record<string, unknown> =>
  parse(importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }]).files[0]?.text ?? '');

describe('pages of Chinese text', () => {
  it('go on over the margin and over the mark of a page, which is kept', () => {
    const read = fromText([
      '岗位名称：化验员',
      '所属部门：品质管理部',
      '工作时间：早班八点到十六点，晚班十六点到二十四点，每月休息四天，节假日由班组长另',
      '行安排；',
      '岗位职责：',
      '1.按照取样规程采集原料、半成品和成品的样品，登记样品的编号、批次和取样的时间地点；',
      '2.按照检验标准完成水分、灰分和粒度的检测，如实填写原始记录，发现异常时在十分钟内报',
      '',
      '第 1 页 共 2 页',
      '',
      '告班组长。',
    ]);
    expect(read).toMatchObject({
      conditions: { hours: '早班八点到十六点，晚班十六点到二十四点，每月休息四天，节假日由班组长另行安排；' },
      duties: [
        { duty: '按照取样规程采集原料、半成品和成品的样品，登记样品的编号、批次和取样的时间地点；' },
        { duty: '按照检验标准完成水分、灰分和粒度的检测，如实填写原始记录，发现异常时在十分钟内报告班组长。' },
      ],
      'x-imported': [{ text: '第 1 页 共 2 页' }],
    });
  });

  it('leaves short items without end marks apart', () => {
    const items = [
      '熟悉门店收银系统和会员系统的操作并能处理常见故障',
      '会做日报周报月报并按时上报给区域的运营经理审核',
      '了解门店商品的陈列标准与促销活动的执行要求和流程',
    ];
    expect(fromText(['岗位名称：店长', '岗位职责：', ...items])).toMatchObject({
      duties: items.map((duty) => ({ duty })),
    });
  });

  const page = (number: number, head: string): string[] => ['', `- ${number} -`, '', head, ''];
  const head = '清源自来水有限公司      岗位手册';
  const cut = '3.按照计量规程每季度比对出厂水的流量计和压力表，填写比对记录，偏差超过允许值时停用并';

  it.each([head, '清源自来水有限公司岗位手册'])(
    'keep the head of each page, which is no part of a sentence: %s',
    (running) => {
      const read = fromText([
        running,
        '岗位名称：制水工',
        '岗位概述：',
        ...page(1, running),
        '保证出厂水合格。',
        '岗位职责：',
        '1.按照加药规程配制和投加净水药剂，观察矾花和浊度的变化，及时调整投加量并登记药耗；',
        '2.按照巡检路线检查滤池、清水池和送水泵房的设备，发现异响和渗漏时报告值班长并记录；',
        cut,
        ...page(2, running),
        '报修。',
      ]);
      expect(read).toMatchObject({
        summary: ['保证出厂水合格。'],
        duties: [{}, {}, { duty: `${cut.slice(2)}报修。` }],
      });
      expect(JSON.stringify(read['x-imported'])).toContain(running);
    },
  );

  it('begin a form below the name of the paper that is on each', () => {
    const form = (title: string): string[] => ['职务说明书', `岗位名称：${title}`, '岗位职责：', '1.抄表', '2.收费'];
    const text = [
      '清源公司',
      ...page(1, '').slice(0, 3),
      ...form('抄表员'),
      ...page(2, '').slice(0, 3),
      ...form('收费员'),
    ];
    const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text.join('\n')) }]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toHaveLength(2);
  });
});

it('letters with a full-width bracket count items, each on its line or all on one', () => {
  expect(
    fromText(['岗位名称：热工', '岗位职责：', 'a）校验变送器；', 'b）“三票”管理；', '专业知识：a）懂回路；b）懂组态']),
  ).toMatchObject({
    duties: [{ duty: '校验变送器；' }, { duty: '“三票”管理；' }],
    qualifications: { knowledge: ['懂回路；', '懂组态'] },
  });
});

describe('the foot and the head of a page', () => {
  const foot = (page: number) =>
    `JD-17 Issue 3              Uncontrolled when printed                Page ${page} of 2`;
  const head = 'Upper Pound Canal Company Limited                  JD-17 Issue 3';
  it('are no part of the sentence that goes on over them', () => {
    const found = fromText([
      head,
      'Job title             Lock Keeper',
      'Department            Waterways',
      '',
      '1 Purpose of the job',
      'To keep the lock safe for all boats that pass it by day and by night, and',
      'to keep the pound at its level.',
      '',
      '2 Main duties',
      '2.1 Opens the gates for boats in the order of their arrival and stops them',
      'whenever the wind is strong.',
      '2.2 Reads the level of the pound and',
      '',
      foot(1),
      head,
      '',
      'writes it into the book of the lock.',
      '',
      '3 Working hours',
      'Sunrise to sunset',
      '',
      foot(2),
    ]);
    expect(found).toMatchObject({
      title: 'Lock Keeper',
      summary: [
        'To keep the lock safe for all boats that pass it by day and by night, and to keep the pound at its level.',
      ],
      duties: [
        {
          duty: 'Opens the gates for boats in the order of their arrival and stops them whenever the wind is strong.',
        },
        { duty: 'Reads the level of the pound and writes it into the book of the lock.' },
      ],
      conditions: { hours: 'Sunrise to sunset' },
    });
    const kept = JSON.stringify(found['x-imported']);
    for (const words of ['Upper Pound Canal Company', 'Page 1 of 2', 'Uncontrolled']) expect(kept).toContain(words);
  });

  it('are not what two forms have in common', () => {
    const form = (title: string) => [
      `Job title      ${title}`,
      'Department      Waterways',
      'Duties',
      '- Opens gates',
      '',
    ];
    const text = [...form('Keeper'), 'Page 1 of 2', 'Department      Waterways', ...form('Painter'), 'Page 2 of 2'];
    expect(fromText(text)).toMatchObject({ department: 'Waterways' });
  });
});
