import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const position = (...facts: readonly string[]) =>
  positionsIn('a.txt', `岗位名称：渡口主管\n${facts.join('\n')}\n岗位职责：\n1、排班；\n2、查船。\n`)[0];

describe('the sign ※ before what is asked', () => {
  it('is none of it', () => {
    expect(position('优先条件：※ 会潜水者优先', '※ 懂方言者优先')).toMatchObject({
      qualifications: { preferred: ['会潜水者优先', '懂方言者优先'] },
    });
  });
});
