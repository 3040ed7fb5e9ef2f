import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const post = (head: string, nth: number, mark: string) =>
  `${mark.replace('N', String(nth))}${head}${mark.startsWith('**') ? '**' : ''}\n\n**核心职责：**负责本岗第${nth}项全部工作。\n\n**具体工作：**\n\n1. 编制第${nth}号计划；\n2. 登记第${nth}号台账；\n\n`;

const paper = (heads: readonly string[], mark = '**N. ') =>
  `# 驿站人员分工\n\n${heads.map((head, at) => post(head, at + 1, mark)).join('')}`;

describe('holders in brackets behind the names of positions', () => {
  it.each(['**N. ', '## N. ', '### '])('are read below headings such as %s', (mark) => {
    const found = positionsIn('a.md', paper(['站长（沈立秋）', '保管员（罗启桢）', '资料员（季云）'], mark));
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: '站长',
          incumbents: ['沈立秋'],
          summary: ['负责本岗第1项全部工作。'],
          duties: [{ duty: '编制第1号计划；' }, { duty: '登记第1号台账；' }],
        }),
        expect.objectContaining({ title: '保管员', incumbents: ['罗启桢'] }),
        // 季 is in no list of family names, and the others say what stands there.
        expect.objectContaining({ title: '资料员', incumbents: ['季云'] }),
      ]),
    );
  });

  it.each([
    ['kinds of work', ['电工（高压）', '电工（低压）', '客服专员（商务）']],
    ['words of the shape of names, one of them twice', ['电工（高压）', '焊工（高压）', '客服专员（商务）']],
    ['other posts', ['站长（副站长）', '保管员（库管员）', '资料员（档案员）']],
    ['nobody', ['站长（空缺）', '保管员（待定）', '资料员（空缺）']],
  ])('are nobody where the brackets have %s', (_, heads) => {
    const found = positionsIn('a.md', paper(heads));
    expect(found.flatMap(({ incumbents }) => incumbents ?? [])).toEqual([]);
  });
});

describe('one sentence beside the label of the main duty', () => {
  it.each([
    ['核心职责：统筹驿站的全部工作。', '具体工作：', '统筹驿站的全部工作。'],
    ['Primary responsibility: To keep the post station open.', 'Duties:', 'To keep the post station open.'],
  ])('is what the position is for: %s', (line, label, summary) => {
    const [form] = positionsIn(
      'a.md',
      `# 站长\n\nJob title: Keeper\n\n${line}\n\n${label}\n\n- Opens the gate\n- Feeds the horses\n`,
    );
    expect(form).toMatchObject({
      summary: [summary],
      duties: [{ duty: 'Opens the gate' }, { duty: 'Feeds the horses' }],
    });
  });

  it('stays a duty where nothing follows', () => {
    const [form] = positionsIn(
      'a.md',
      '# 站长\n\n职位：站长\n\n核心职责：统筹驿站的全部工作。\n\n任职要求：\n\n- 本科\n',
    );
    expect(form).toMatchObject({ duties: [expect.objectContaining({ duty: '统筹驿站的全部工作。' })] });
    expect(form).not.toHaveProperty('summary');
  });
});
