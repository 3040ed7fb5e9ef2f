import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const down = (written: string, part: 'start' | 'go') => ({
  ...cell([paragraph(part === 'start' ? [note(written)] : [])]),
  down: part,
});
const basic = (number: string, [name, title, post, unit, own]: readonly string[]) =>
  table(5, [
    [text(number), text(name ?? '', 4)],
    [text(''), text(title ?? ''), text(post ?? ''), text(unit ?? ''), text(own ?? '')],
  ]);

describe('numbers of sections in a column of their own', () => {
  it('leave the groups below a section with their duties', () => {
    const [position] = readBody([
      basic('1.', ['Job details', 'Job title', 'Harbour Electrician', 'Department', 'Slipway']),
      table(3, [
        [text('2.'), text('Key accountabilities', 2)],
        [text(''), down('Shore power', 'start'), text('Tests each pillar before the season and tags it.')],
        [text(''), down('', 'go'), text('Replaces worn cables within a week of the report.')],
        [text(''), text('Lights & signals'), text('Keeps the lamps of the pier heads burning from dusk to dawn.')],
      ]),
      table(3, [
        [text('3.'), text('Job requirements', 2)],
        [text(''), text('Education'), text('Trade certificate')],
        [text(''), text('Experience'), text('Two years on a quay')],
      ]),
    ]);
    expect(position).toMatchObject({
      title: 'Harbour Electrician',
      department: 'Slipway',
      duties: [
        { group: 'Shore power', duty: 'Tests each pillar before the season and tags it.' },
        { group: 'Shore power', duty: 'Replaces worn cables within a week of the report.' },
        { group: 'Lights & signals', duty: 'Keeps the lamps of the pier heads burning from dusk to dawn.' },
      ],
      qualifications: { education: 'Trade certificate', experience: 'Two years on a quay' },
    });
    expect(JSON.stringify(position?.['x-imported'] ?? [])).toBe('[]');
  });

  it('may be merged over a section, and stand in one table', () => {
    const [position] = readBody([
      table(3, [
        [down('一', 'start'), text('基本信息', 2)],
        [down('', 'go'), text('岗位名称'), text('码头电工')],
        [down('', 'go'), text('所属部门'), text('船坞')],
        [down('二', 'start'), text('任职资格', 2)],
        [down('', 'go'), text('学历'), text('中专')],
        [down('', 'go'), text('工作经验'), text('两年以上')],
      ]),
    ]);
    expect(position).toMatchObject({
      title: '码头电工',
      department: '船坞',
      qualifications: { education: '中专', experience: '两年以上' },
    });
  });

  it('are those of a list where sentences are beside them', () => {
    const [position] = readBody([
      basic('1.', ['Job details', 'Job title', 'Harbour Electrician', 'Department', 'Slipway']),
      paragraph([note('Duties')]),
      table(2, [
        [text('1.'), text('Tests each pillar before the season.')],
        [text(''), text('Tags it.')],
        [text('2.'), text('Replaces worn cables.')],
        [text(''), text('Writes the number down.')],
      ]),
    ]);
    const duties = (position?.['duties'] ?? []) as { duty: string }[];
    expect(duties.map(({ duty }) => duty)).toContain('Tests each pillar before the season.');
    expect(duties.every((duty) => !('group' in duty))).toBe(true);
  });
});
