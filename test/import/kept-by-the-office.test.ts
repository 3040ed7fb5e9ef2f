import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readFirst = (last: string): Record<string, unknown> | undefined =>
  positionsIn('a.txt', `岗位名称：讲解员\n\n岗位职责\n接待观众\n讲解展品\n${last}\n`)[0];

it('keeps where the paper is filed apart from its last list', () => {
  expect(readFirst('青禾博物馆人事科存档')?.['duties']).toHaveLength(2);
});

it('takes what somebody files for a duty', () => {
  expect(readFirst('讲解记录交社教部存档')?.['duties']).toHaveLength(3);
});
