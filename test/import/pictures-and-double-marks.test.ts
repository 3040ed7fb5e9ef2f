import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('marks before names and items', () => {
  it('takes a picture before a title for an ornament, in both languages', () => {
    expect(positionsIn('a.txt', '🥖 Head Baker\nDepartment: Ovens\nDuties:\n- Bakes.\n')).toMatchObject([
      { title: 'Head Baker', department: 'Ovens' },
    ]);
    const [found] = positionsIn('b.txt', '岗位名称：🧵 裁剪工\n所属部门：裁剪车间\n岗位职责：\n1、按样板裁剪。\n');
    expect(found).toMatchObject({ title: '裁剪工' });
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('takes off both marks of a number', () => {
    const [english] = positionsIn('a.txt', 'Job title: Groom\nDuties:\n1.) Feeds the horses\n2.) Mucks out\n');
    expect(english?.['duties']).toMatchObject([{ duty: 'Feeds the horses' }, { duty: 'Mucks out' }]);
    const [lettered] = positionsIn('a.txt', 'Job title: Groom\nDuties:\na.) Feeds the horses\nb.) Mucks out\n');
    expect(lettered?.['duties']).toMatchObject([{ duty: 'Feeds the horses' }, { duty: 'Mucks out' }]);
    const [chinese] = positionsIn('b.txt', '岗位名称：饲养员\n岗位职责：\n1.、按时喂料。\n2.）清理圈舍。\n');
    expect(chinese?.['duties']).toMatchObject([{ duty: '按时喂料。' }, { duty: '清理圈舍。' }]);
  });

  it('does so in a cell of a list', () => {
    const found = positionsIn('a.csv', 'Position Title,Department,Duties\nGroom,Stables,"1.) Feeds 2.) Mucks out"\n');
    expect(found).toMatchObject([{ title: 'Groom', duties: [{ duty: 'Feeds' }, { duty: 'Mucks out' }] }]);
    expect(found[0]?.['x-imported']).toBeUndefined();
  });
});
