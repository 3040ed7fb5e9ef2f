import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const line = (written: string): Block => paragraph([note(written)]);
const text = (written: string) => cell(written.split('\n').map(line));

function readBody(body: readonly Block[]): Record<string, unknown> {
  const { files } = importDocuments([{ file: 'a.docx', bytes: writeOpenXml({ body }) }]);
  const [first, ...more] = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
  expect(more).toEqual([]);
  return first;
}
const rows = (...all: readonly (readonly string[])[]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map(text)),
  );

describe('the caption of a table', () => {
  it('says what is in it, and begins no other form', () => {
    const first = readBody([
      line('（1）岗位名称　质检部经理'),
      line('（2）直接上级职位　总经理'),
      line('表2-1　工作内容说明表'),
      rows(
        ['序号', '工作内容', '权责', '时限'],
        ['1', '制订质量检验规划，报批后组织实施', '全责', '年度'],
        ['2', '处理质量投诉，每周汇总一次上报', '部分', '日常'],
      ),
      line('三、任职资格'),
      line('表2-2　职位所需技能培训要求'),
      rows(['培训科目', '培训期限'], ['质量法规培训', '1个月'], ['绩效管理培训', '2周']),
      line('表2-3　专业素质要求'),
      rows(['序号', '素质要求', '等级'], ['1', '较强的计划能力', 'A'], ['2', '良好的沟通能力', 'B']),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '制订质量检验规划，报批后组织实施' }, { duty: '处理质量投诉，每周汇总一次上报' }],
      qualifications: {
        training: ['质量法规培训', '绩效管理培训'],
        abilities: ['较强的计划能力', '良好的沟通能力'],
      },
    });
    expect(first['x-imported']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: '培训期限', text: '2周' }),
        expect.objectContaining({ label: '等级', text: 'B' }),
      ]),
    );
  });
});

it('the caption of a table whose first column has labels is above what is asked', () => {
  const first = readBody([
    line('（1）岗位名称　包材主管。'),
    line('（2）职位编号　YF-07。'),
    line('（3）职　　等　七等。'),
    line('（4）工作职责　组织打样'),
    line('三、任职资格'),
    line('表3　专业素质要求'),
    rows(['类别', '要求'], ['专业知识', '材料的成型工艺\n相容性试验方法'], ['专业技能', '能看图改图']),
  ]);
  expect(first).toMatchObject({
    title: '包材主管',
    code: 'YF-07',
    grade: '七等',
    qualifications: { knowledge: ['材料的成型工艺', '相容性试验方法'], abilities: ['能看图改图'] },
  });
});

it('three heads over several rows are columns, and over one row they are labels', () => {
  const columns = rows(
    ['工作项目', '工作概述', '工作标准'],
    ['公文处理', '负责公文的收发、登记、传阅、归档', '及时、准确，无丢失'],
    ['信访接待', '接待来信来访，提出处理意见', '每件在15日内答复'],
  );
  expect(readBody([rows(['职位名称', '办公室副主任'], ['职位代码', '0112-03']), columns])['duties']).toMatchObject([
    { group: '公文处理', kpi: '及时、准确，无丢失' },
    { group: '信访接待', duty: '接待来信来访，提出处理意见' },
  ]);
});
