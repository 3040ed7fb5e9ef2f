import { type Paragraph, paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { line, present, unsorted } from '../pieces.ts';
import type { Slot } from '../slots.ts';

/** Facts as items of a list, "- **部门**：…", under headings. */
export const listedFacts: Layout = {
  name: 'listed-facts',
  languages: ['zh'],
  plain: true,
  words: {
    title: ['岗位名称', '角色名称', '岗位'],
    code: ['岗位ID', '编号'],
    department: ['部门', '归属部门', '归口部门'],
    reportsTo: ['汇报对象', '汇报给', '上级'],
    directReports: ['管理范围', '下属', '带领岗位'],
    grade: ['级别', '职级'],
    location: ['办公地点', '工作地', 'Base'],
    summary: ['岗位简介', '一句话职责', '岗位定位', '岗位价值'],
    duties: ['职责描述', '职责范围', '你要做的事', '日常工作', '核心工作'],
    authority: ['决策权限', '职权', '可以决定的事'],
    abilities: ['招聘要求', '我们希望你', '任职标准', '入职要求'],
  },
  compose: (pen) => {
    const head = (slot: Slot) => paragraph([{ text: pen.word(slot), role: 'label' }], { style: 'heading-1' });
    const dashed = ({ runs }: Paragraph): Paragraph => line({ text: '- ', role: 'mark' }, runs);
    const plain = { ...pen, noise: { ...pen.noise, item: 'plain' as const } };
    const facts = present(pen, [
      'code',
      'department',
      'grade',
      'title',
      'reportsTo',
      'directReports',
      'location',
    ] as const);
    return {
      body: [
        paragraph([{ text: '岗位说明书 (Job Description)', role: 'label' }], { style: 'title' }),
        head('basic'),
        ...facts.map((slot) =>
          dashed(
            line({ text: pen.word(slot), role: 'label', bold: true }, { text: '：', role: 'label' }, pen.value(slot)),
          ),
        ),
        head('summary'),
        ...pen.items('summary'),
        head('duties'),
        ...writeDutyLines(plain).map(dashed),
        ...(pen.has('authority') ? [head('authority'), ...pen.items('authority', 'plain').map(dashed)] : []),
        head('abilities'),
        ...unsorted(pen, 'plain').map(dashed),
      ],
    };
  },
};
