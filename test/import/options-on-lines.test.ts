import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const texts = (found: Record<string, unknown> | undefined) =>
  ((found?.['x-imported'] ?? []) as { text: string }[]).map(({ text }) => text);

describe('options on a line each', () => {
  it.each([
    ['☐', '☒'],
    ['□', '■'],
    ['[ ]', '[x]'],
    ['☐', '✓'],
  ])('are chosen by %s and %s', (empty, ticked) => {
    const [found] = positionsIn(
      'a.txt',
      `JOB DESCRIPTION\n\nJob title: Rink Attendant\n\nDuties\n- Sweeps the stands\n\nEducation:\n${empty} Primary school\n${ticked} Secondary school\n${empty} College diploma\n\nCertificates:\n${empty} Ammonia safety\n${ticked} First aid\n${ticked} Forklift\n`,
    );
    expect(found?.['qualifications']).toEqual({
      education: 'Secondary school',
      certificates: ['First aid', 'Forklift'],
    });
    expect(texts(found)).toEqual([`${empty} Primary school`, `${empty} College diploma`, `${empty} Ammonia safety`]);
  });

  it('are read in Chinese', () => {
    const [found] = positionsIn(
      'a.txt',
      '岗位说明书\n\n岗位名称：冰场管理员\n\n岗位职责\n1、清扫看台\n2、检查冰面\n\n学历要求：\n□ 高中\n☑ 大专\n□ 本科\n',
    );
    expect(found).toMatchObject({ qualifications: { education: '大专' } });
    expect(texts(found)).toEqual(['□ 高中', '□ 本科']);
  });

  it('are items where all or none are ticked', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Rink Attendant\n\nDuties\n☐ Sweeps the stands\n☐ Checks the skates\n\nSkills\n✓ Balance\n✓ Patience\n',
    );
    expect(found).toMatchObject({
      duties: [{ duty: 'Sweeps the stands' }, { duty: 'Checks the skates' }],
      qualifications: { abilities: ['Balance', 'Patience'] },
    });
  });

  it('may be items within an item', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Rink Attendant\n\nDuties\n■ Runs the evening session\n□ Opens the doors\n□ Dims the lights\n',
    );
    expect(JSON.stringify(found?.['duties'])).toContain('Opens the doors');
  });
});
