import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('labels with a character a line', () => {
  const [position = {}] = readBody([
    line('讲解员工作标准'),
    rows(
      ['岗\n位\n基\n本\n资\n格\n要\n求', '职业\n道德', '诚实守信'],
      ['', '文化\n专业', '历史专业大专及以上学历'],
      ['', '职业\n能力', '口齿清楚，能用英语讲解'],
      ['', '任职\n期限', ''],
    ),
    rows(['职责', '讲解展品；\n引导观众；'], ['导\n览\n责\n任', '']),
  ]);

  it('are known by their words', () => {
    expect(position['title']).toBe('讲解员');
    expect(position['qualifications']).toMatchObject({
      education: '历史专业大专及以上学历',
      abilities: ['诚实守信', '口齿清楚，能用英语讲解'],
    });
    expect(position['authority']).toBeUndefined();
  });

  it('are not kept once more, character by character', () => {
    const kept = (position['x-imported'] ?? []) as { text: string }[];
    expect(kept.filter(({ text }) => text.length === 1)).toEqual([]);
  });
});
