import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('numbered labels', () => {
  it('have tabs between them, lead what is numbered otherwise, and a table of scores says nothing', () => {
    const [first] = readBody([
      line('一、职位基础资料'),
      line('\t1.职位名称\t记账员\t2.直接上级\t物管主管'),
      line('\t3.所属部门\t采供部\t4.职位级别\t'),
      line('\t5.辖员人数\t\t6.定员人数\t3'),
      line('二、职位职责'),
      line('1.职责摘要'),
      line('负责材料账目的登记。'),
      line('2.职责说明'),
      line('(1)登记入库单。'),
      line('(2)核对月末库存。'),
      line('三、职位资格'),
      line('1.教育程度：中专'),
      line('2.技能要求：'),
      line('(1)熟悉办公软件的操作'),
      line('3.职位等级标准（百分制）'),
      table(4, [
        [text('分类'), text('要素'), text('要素描述'), text('职位评分')],
        [text('技能'), text('专业知识15%'), text('必须具备的知识水平。'), text('9')],
        [text('责任'), text('责任范围10%'), text('与目标的关联度。'), text('1')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: '记账员',
      headcount: 3,
      summary: ['负责材料账目的登记。'],
      duties: [{ duty: '登记入库单。' }, { duty: '核对月末库存。' }],
      qualifications: { education: '中专', abilities: ['熟悉办公软件的操作'] },
    });
    expect(first).not.toHaveProperty('grade');
    expect(JSON.stringify(first?.['x-imported'])).toContain('专业知识15%');
  });

  it('of a kind of duties after the list are its group, and cells hold a label and a gap', () => {
    const [first] = readBody([
      table(3, [
        [text('岗位名称    领班'), text('所属部门    食堂'), text('版    本    试用版')],
        [text('直属上级    经理'), text('晋升方向    主管'), text('公布日期')],
        [text('任职人员姓名'), text('卫青', 2)],
        [text('岗位职责：\n排班\n点货', 3)],
        [text('环境、职业健康安全职责：\n检查灶具', 3)],
        [text('权力：', 3)],
        [text('菜谱的审核权', 3)],
        [text('部门人员的考核权', 3)],
      ]),
    ]);
    expect(first).toMatchObject({
      department: '食堂',
      career: { promotion: ['主管'] },
      incumbents: ['卫青'],
      duties: [{ duty: '排班' }, { duty: '点货' }, { group: '环境、职业健康安全职责', duty: '检查灶具' }],
      authority: [{ text: '菜谱的审核权' }, { text: '部门人员的考核权' }],
    });
  });
});
