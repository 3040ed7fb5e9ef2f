import { describe, expect, it } from 'vitest';
import { isHeadWord } from '../../src/import/recognise/words/head-word.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a word that heads a value', () => {
  it.each(['Initials', 'Effective date', 'Pay plan', 'GRADE', '日期', '所属部门：', '职级'])('is none: %s', (text) =>
    expect(isHeadWord(text)).toBe(true),
  );

  it.each(['Grade 7', 'Department of Roads', 'Dates Processing', '日期仓', 'Remarkable'])('may be in one: %s', (text) =>
    expect(isHeadWord(text)).toBe(false),
  );

  it('is kept and fills no key where a row of heads looks like pairs', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Job title', 'Range Warden'], ['Grade', 'Initials'], ['Location', 'Rawlins']),
      line('Duties'),
      line('- Rides the fences'),
      line('- Counts the herd'),
    ]);
    expect(found).toMatchObject({ title: 'Range Warden', location: 'Rawlins' });
    expect(found?.['grade']).toBeUndefined();
    expect(found?.['x-imported']).toContainEqual(expect.objectContaining({ label: 'Grade', text: 'Initials' }));
  });
});
