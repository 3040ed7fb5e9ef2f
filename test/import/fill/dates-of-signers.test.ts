import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import type { Block } from '../../support/corpus/blocks.ts';
import { fillBlocks, line, table } from '../../support/fill-own-form.ts';

const { handbook: labels } = await languages.en();
const lines = {
  title: ['Baker'],
  'approval.prepared.by': ['Ann'],
  'approval.prepared.date': ['1 May 2024'],
  'approval.approved.by': ['Bob'],
  'approval.approved.date': ['3 May 2024'],
};
const fill = (...body: Block[]) => fillBlocks(body, { lines }, labels);

describe.each([
  ['blank', ['', '', '', '']],
  ['with those of another', ['Eve', '2 June 2023', 'Max', '5 June 2023']],
])('dates of a form, %s', (_, [one = '', day = '', two = '', other = '']) => {
  const work = one === '' ? '' : 'Writes letters';
  const head = ['Job title', one === '' ? '' : 'Clerk', 'Duties', work];

  it('are beside who signs', () => {
    const { text, missing } = fill(table(head, ['Prepared by', one, 'Date', day], ['Approved by', two, 'Date', other]));
    expect(text).toContain('| Prepared by | Ann | Date | 1 May 2024 |\n| Approved by | Bob | Date | 3 May 2024 |');
    expect(missing).toEqual([]);
  });

  it('are below who signs', () => {
    const { text } = fill(table(head, ['编制人', one, '批准人', two], ['日期', day, '日期', other]));
    expect(text).toContain('| 编制人 | Ann | 批准人 | Bob |\n| 日期 | 1 May 2024 | 日期 | 3 May 2024 |');
  });

  it('are on the line of who signs', () => {
    const { text } = fill(
      table(head),
      line(`Prepared by: ${one}   Date: ${day}`),
      line(`Approved by: ${two}   Date: ${other}`),
    );
    expect(text).toMatch(/Prepared by: Ann\s+Date: 1 May 2024\nApproved by: Bob\s+Date: 3 May 2024/);
  });

  it('are not those of somebody else who signs', () => {
    const { text } = fill(table(head, ['Approved by', two, 'Date', other], ['Employee signature', '', 'Date', '']));
    expect(text).toContain('| Approved by | Bob | Date | 3 May 2024 |\n| Employee signature |  | Date |  |');
    const written = fill(
      table(head, ['批准人', two, '日期', other]),
      line('任职人签字：__________  日期：____年__月__日'),
    );
    expect(written.text).toContain(
      '| 批准人 | Bob | 日期 | 3 May 2024 |\n任职人签字：__________  日期：____年__月__日',
    );
  });
});
