import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const paper = (...heads: readonly string[]): string =>
  `青石县水务局机关工作人员岗位职责\n\n第一章　总则\n\n第一条　为规范内部管理，制定本职责。\n\n第二章　岗位职责\n\n${heads
    .map((head) => `${head}\n\n（一）负责第一项工作。\n\n（二）负责第二项工作。\n\n`)
    .join('')}第三章　附则\n\n第九条　本职责自印发之日起施行。\n`;
const known = ['第二条　办公室主任岗位职责：', '第三条　财务股股长岗位职责：'];

describe('a clause on the duties of a post', () => {
  it('is a position whatever the post is called, beside clauses on known jobs', () => {
    const found = positionsIn('a.txt', paper(...known, '第四条　办公室文书岗位职责：'));
    expect(found.map(({ title }) => title).sort()).toEqual(['办公室主任', '办公室文书', '财务股股长'].sort());
    expect(found.find(({ title }) => title === '办公室文书')).toMatchObject({
      duties: [{ duty: '负责第一项工作。' }, { duty: '负责第二项工作。' }],
    });
  });

  it.each(['全体工作人员岗位职责：', '财务科岗位职责：', '办公室文书学习计划：'])(
    'is none where it is on whoever works there, a department or something else: %s',
    (name) => {
      expect(positionsIn('a.txt', paper(...known, `第四条　${name}`))).toHaveLength(2);
    },
  );
});
