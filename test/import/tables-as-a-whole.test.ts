import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const cells = (...all: readonly string[]) => all.map((each) => text(each));

describe('a table judged from all its rows', () => {
  it('has duties beside columns of ticks, below heads in two rows', () => {
    const heads = ['序号', '工作目标', '工作内容', '衡量标准'].map((head) => ({
      first: { ...text(head), down: 'start' as const },
      below: { ...text(''), down: 'go' as const },
    }));
    const [first] = readBody([
      line('招商经理岗位说明书'),
      rows(['岗位名称', '招商经理'], ['所在部门', '招商部']),
      line('职责描述'),
      table(7, [
        [...heads.map(({ first: head }) => head), text('权限', 3)],
        [...heads.map(({ below }) => below), ...cells('经办', '审核', '批准')],
        cells('1', '商户开发', '洽谈目标商户', '签约20家', '○', '', ''),
        cells('2', '合同管理', '起草租赁合同', '差错率为0', '', '○', ''),
        [text('使用文件', 2), text('《合同管理办法》', 5)],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { group: '商户开发', duty: '洽谈目标商户', kpi: '签约20家' },
      { group: '合同管理', duty: '起草租赁合同', kpi: '差错率为0' },
    ]);
  });

  it('has a duty in each row that is counted, whatever the other heads are', () => {
    const [first] = readBody([
      line('采购员岗位说明书'),
      rows(['岗位名称', '采购员'], ['所在部门', '采购部']),
      rows(
        ['序号', '工作内容', '工作依据', '权责', '时限'],
        ['1', '比价', '采购办法', '全责', '日常'],
        ['2', '签订合同', '合同办法', '部分', '需要时'],
      ),
    ]);
    expect(first?.['duties']).toEqual([{ duty: '比价' }, { duty: '签订合同' }]);
    expect(first?.['x-imported']).toEqual(
      expect.arrayContaining([expect.objectContaining({ label: '工作依据', text: '合同办法' })]),
    );
  });

  it('is a form without its column of numbers, and with names that count beside what is in each', () => {
    const [first] = readBody([
      line('计量员岗位工作标准'),
      rows(
        ['序号', '项目', '标准内容'],
        ['1', '岗位职责', '1、管理台账；\n2、送检器具。'],
        ['2', '任职资格', '1、高中以上学历；'],
        ['3', '权限', '有权停用不合格的器具。'],
      ),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '管理台账；' }, { duty: '送检器具。' }],
      qualifications: { education: '高中以上学历；' },
      authority: [{ text: '有权停用不合格的器具。' }],
    });
    const [second] = readBody([
      rows(['岗位名称', '业务员'], ['直接上级', '主管'], ['岗位职责', '1、发运货物']),
      line('二、工作权限'),
      rows(['1、人事', '对装卸工有建议权'], ['2、财务', '票据的初审权']),
    ]);
    expect(second?.['authority']).toMatchObject([{ text: '对装卸工有建议权' }, { text: '票据的初审权' }]);
  });

  it('may have the parts of the form side by side', () => {
    const [first] = readBody([
      line('收银员岗位说明书'),
      rows(['岗位名称', '收银员', '岗位代码', 'SY-1']),
      rows(
        ['工作内容', '任职资格', '工作关系', '考核要点'],
        ['1、收款；\n2、打印小票。', '1、高中以上；\n2、一年以上经验。', '内部：财务部\n外部：顾客', '差错率为0'],
      ),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '收款；' }, { duty: '打印小票。' }],
      contacts: { internal: { with: ['财务部'] }, external: { with: ['顾客'] } },
      kpis: ['差错率为0'],
    });
  });

  it('says by a name beside a list, and by 职责一 merged over its rows, what belongs together', () => {
    const [first] = readBody([
      rows(['岗位名称', '客户经理'], ['部门', '市场部']),
      table(
        3,
        mergeDown(text('主要职责'), [
          cells('职责一：客户开发', '1、收集信息；\n2、拜访客户。'),
          cells('职责二：客户维护', '1、定期回访。'),
        ]),
      ),
    ]);
    expect(first?.['duties']).toEqual([
      { group: '客户开发', duty: '收集信息；' },
      { group: '客户开发', duty: '拜访客户。' },
      { group: '客户维护', duty: '定期回访。' },
    ]);
    const [another] = readBody([
      rows(['岗位名称', '生产主管'], ['部门', '生产部']),
      line('2.岗位职责'),
      table(2, [
        ...mergeDown(text('（1）生产计划'), [cells('制定周计划'), cells('协调物料')]),
        ...mergeDown(text('（2）现场管理'), [cells('巡查现场'), cells('安排班次')]),
      ]),
    ]);
    expect(another?.['duties']).toEqual([
      { group: '生产计划', duty: '制定周计划' },
      { group: '生产计划', duty: '协调物料' },
      { group: '现场管理', duty: '巡查现场' },
      { group: '现场管理', duty: '安排班次' },
    ]);
    const [second] = readBody([
      rows(['岗位名称', '车间主任'], ['部门', '生产部']),
      line('职责与工作任务'),
      table(
        3,
        mergeDown(text('职责一'), [
          cells('职责表述：组织生产', '工作时间百分比：40%'),
          [text('工作任务'), text('分解计划')],
        ]),
      ),
    ]);
    expect(second?.['duties']).toEqual([{ group: '组织生产', duty: '分解计划' }]);
  });

  it('names by 责任一 what is counted below it, and takes who wrote the paper for no department', () => {
    const [first] = readBody([
      line('编制部门：人事部'),
      rows(['岗位名称', '销售代表'], ['直接上级', '销售经理']),
      line('岗位职责'),
      rows(['责任一', '市场开拓'], ['1', '收集信息'], ['责任二', '销售执行'], ['1', '签订合同'], ['2', '回收货款']),
    ]);
    expect(first?.['department']).toBeUndefined();
    expect(first?.['duties']).toEqual([
      { group: '市场开拓', duty: '收集信息' },
      { group: '销售执行', duty: '签订合同' },
      { group: '销售执行', duty: '回收货款' },
    ]);
  });

  it('knows 岗位标准 from 岗位标识, and begins no other form with it', () => {
    const all = readBody([
      rows(
        ['岗位名称', '班主任'],
        ['岗位编号', 'JX-07'],
        ['工作内容', '一、思想教育：\n1.组织班会；\n二、家校联系：\n1.开展家访。'],
        ['岗位标准', '班级考核合格。'],
        ['任职条件', '本科以上学历。'],
      ),
    ]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      duties: [
        { group: '思想教育', duty: '组织班会；' },
        { group: '家校联系', duty: '开展家访。' },
      ],
      kpis: ['班级考核合格。'],
    });
  });
});
