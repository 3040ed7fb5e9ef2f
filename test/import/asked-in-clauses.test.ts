import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('what is asked of a person', () => {
  it('is cut at semicolons, and a level of education or a training goes to its own key', () => {
    const [first] = readBody([
      table(2, [
        [text('岗位名称'), text('采购主管')],
        [text('岗位职责'), text('1、比价\n2、签约')],
        [text('知识要求'), text('本科及以上学历，物流专业；熟悉招标流程；了解关税')],
        [text('技能要求'), text('受过谈判技巧培训；会使用ERP系统')],
        [text('培训要求'), text('合同法培训、消防安全培训')],
        [text('考核指标'), text('到货及时率、报价资料完整性、付款差错次数')],
      ]),
    ]);
    expect(first).toMatchObject({
      qualifications: {
        education: '本科及以上学历，物流专业',
        knowledge: ['熟悉招标流程', '了解关税'],
        abilities: ['会使用ERP系统'],
        training: ['受过谈判技巧培训', '合同法培训', '消防安全培训'],
      },
      kpis: ['到货及时率', '报价资料完整性', '付款差错次数'],
    });
  });

  it('may say since when somebody does the work, without the word experience', () => {
    const [first] = readBody(
      [
        '一、岗位名称：掘进工',
        '二、岗位职责',
        '1、支护',
        '2、出渣',
        '三、任职条件',
        '1、从事井下工作两年以上。',
        '2、掌握掘进工艺。',
      ].map(line),
    );
    expect(first).toMatchObject({
      qualifications: { experience: '从事井下工作两年以上。', knowledge: ['掌握掘进工艺。'] },
    });
  });
});

describe('a label merged downwards', () => {
  it('that no dictionary has is no title, and what is beside it is read', () => {
    const [first] = readBody([
      table(5, [
        [text('岗位名称'), text('点检员'), text('所在单位'), text('第三分厂', 2)],
        [text('职责'), text('点检设备', 4)],
        [{ ...text('岗位\n须知'), down: 'start' }, text('工作地点'), text('现场'), text('工作时间'), text('白班')],
        [{ ...text(''), down: 'go' }, text('出差'), text('偶尔'), text('所属部门'), text('机动部')],
        [text('考核指标'), text('完好率指标'), text('点检到位率'), text('费用控制率', 2)],
      ]),
    ]);
    expect(first).toMatchObject({
      title: '点检员',
      department: '机动部',
      location: '现场',
      conditions: { hours: '白班', travel: '偶尔' },
      kpis: ['完好率指标', '点检到位率', '费用控制率'],
    });
  });
});
