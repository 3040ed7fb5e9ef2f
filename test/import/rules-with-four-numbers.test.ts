import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('rules with numbers of four levels', () => {
  const roles = [
    '3.1 综合办公室',
    '3.1.1 办公室主任',
    '3.1.1.1 具有大专以上学历。',
    '3.1.1.2 熟悉档案法规。',
    '3.2 安全科',
    '3.2.1 安全员',
    '3.2.1.1 持有安全员证。',
    '3.2.1.2 能够发现隐患。',
    '4. 本规定由综合办公室负责解释。',
  ];

  it('name positions and their departments, and say what each asks', () => {
    const positions = readBody(['人员岗位能力规定', '1. 目的', '规范管理。', '3. 能力要求', ...roles].map(line));
    expect(positions).toMatchObject([
      { title: '办公室主任', department: '综合办公室', qualifications: { education: '具有大专以上学历。' } },
      { title: '安全员', department: '安全科', qualifications: { certificates: ['持有安全员证。'] } },
    ]);
  });

  it('are of a process elsewhere', () => {
    const process = [
      '采购控制程序',
      '1. 目的',
      '2. 职责',
      '2.1 采购员',
      '2.1.1 负责询价。',
      '2.2 仓管员',
      '2.2.1 负责入库。',
    ];
    expect(readBody(process.map(line))).toEqual([]);
  });
});

describe('columns below a band beside a merged label', () => {
  it('are duties and indicators, of which some are headed, and a contact may be said by what is done', () => {
    const go = { ...text(''), down: 'go' as const };
    const start = (written: string) => ({ ...text(written), down: 'start' as const });
    const [first] = readBody([
      table(3, [
        [text('职位名称'), text('客户经理', 2)],
        [text('工作关联部门（公司内、外）'), text('公司各部门、客户、供应商', 2)],
        [start('主要职责'), text('一、岗位职责', 2)],
        [go, text('工作描述'), text('工作指标')],
        [
          go,
          text('1、开发客户。\n2、回访客户。\n3、催收账款。'),
          text('1、定量指标\n（1）存款净增额\n（2）贷款净增额'),
        ],
        [text('任职要求'), text('年龄在26岁以上，大专及以上学历；1、两年经验\n2、    年以上', 2)],
      ]),
    ]);
    expect(first).toMatchObject({
      contacts: { internal: { with: ['公司各部门'] }, external: { with: ['客户', '供应商'] } },
      duties: [{ duty: '开发客户。' }, { duty: '回访客户。' }, { duty: '催收账款。' }],
      kpis: ['存款净增额', '贷款净增额'],
      qualifications: { education: '大专及以上学历', other: ['年龄在26岁以上'] },
    });
  });
});

describe('a notice', () => {
  it('says in one cell what is asked, paid and noted', () => {
    const [first] = readBody([
      table(1, [
        [
          text(
            '一、甄選名稱：保育員\n二、甄選人數：4人\n三、工作內容：\n（一）照顧院童；以及\n（二）填寫紀錄。\n四、資格條件：\n（一）學歷：專科以上學歷。\n（二）經驗：有幼兒園經驗者優先\n五、待遇：月薪新臺幣33,000元至36,500元。',
          ),
        ],
      ]),
    ]);
    expect(first).toMatchObject({
      title: '保育員',
      headcount: 4,
      duties: [{ duty: '照顧院童；' }, { duty: '填寫紀錄。' }],
      qualifications: { education: '專科以上學歷。', preferred: ['有幼兒園經驗者優先'] },
      pay: { min: 33000, max: 36500, currency: 'TWD', period: '月' },
    });
  });
});
