import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const position = (...facts: readonly string[]) =>
  positionsIn('a.txt', `岗位名称：渡口主管\n${facts.join('\n')}\n岗位职责：\n1、排班；\n2、查船。\n`)[0];

describe('how many hold a position', () => {
  it('is the number before what is said of it, which is kept', () => {
    const found = position('岗位设置数量：3人，按航线由站里调配。');
    expect(found).toMatchObject({ headcount: 3 });
    expect(JSON.stringify(found?.['x-imported'])).toContain('按航线');
    const [purser] = positionsIn(
      'a.txt',
      'Job title: Purser\nHeadcount: 2 posts, one of them seasonal\nDuties:\n- Sells tickets\n- Counts cash\n',
    );
    expect(purser).toMatchObject({ headcount: 2 });
  });

  it('is not told by a sum of money or a sentence', () => {
    expect(position('岗位设置数量：视航线而定，最多3人')).not.toHaveProperty('headcount');
  });
});

describe('who is below a position, behind how many they are', () => {
  it.each(['2个岗位，共7人（船员、售票员）', '共2人：船员、售票员'])('is named: %s', (text) => {
    const found = position(`直接下级：${text}`);
    expect(found?.['directReports']).toEqual(['船员', '售票员']);
    expect(JSON.stringify(found?.['x-imported'])).toContain(text);
  });

  it('is nobody where the brackets say something else', () => {
    expect(JSON.stringify(position('直接下级：2个岗位（含外包）')?.['directReports'] ?? [])).not.toContain('"含外包"');
  });
});
