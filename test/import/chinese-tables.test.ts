import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const rowOf = (...cells: string[]) => cells.map((each) => text(each));

describe('a Chinese table', () => {
  it('has duties below the only head of words, below a sentence on what the position is for', () => {
    const [first] = readBody([
      ...['仓储主管职位说明', '一、职责', '在仓储经理的指导下，保证库存准确、出入库及时。', '二、职责内容'].map(line),
      table(3, [
        rowOf('序号', '绩效内容', '时间占比'),
        rowOf('1', '组织收货、上架与盘点', '60%'),
        rowOf('2', '培训仓管员', '40%'),
      ]),
    ]);
    expect(first).toMatchObject({
      summary: ['在仓储经理的指导下，保证库存准确、出入库及时。'],
      duties: [
        { duty: '组织收货、上架与盘点', share: 60 },
        { duty: '培训仓管员', share: 40 },
      ],
    });
  });

  it('says beside a duty what it asks of the person, and who wrote it in its last row', () => {
    const [first] = readBody([
      table(4, [
        rowOf('职位名称', '收银员', '所属部门', '财务部'),
        rowOf('序号', '工作职责', '绩效标准', '能力素质模型'),
        rowOf('1', '办理收款，开具票据。', '收款准确', '熟练使用收银系统'),
        rowOf('2', '每日对账。', '账款相符', ''),
        rowOf('编制：人事科', '审核：', '批准：', ''),
      ]),
    ]);
    expect(first).toMatchObject({
      title: '收银员',
      duties: [
        { duty: '办理收款，开具票据。', kpi: '收款准确' },
        { duty: '每日对账。', kpi: '账款相符' },
      ],
      qualifications: { abilities: ['熟练使用收银系统'] },
    });
  });

  it('is on a department and no position where it names who leads it and how many it has', () => {
    const found = readBody([
      line('采购部组织结构与责权'),
      table(4, [
        rowOf('部门', '采购部', '部门负责人', '采购部经理'),
        rowOf('部门组织结构图', '经理、主管、专员', '部门编制', '7人'),
        [text('职责'), text('1.负责供应商开发\n2.负责采购计划', 3)],
      ]),
    ]);
    expect(found).toEqual([]);
  });
});
