import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (...parts: readonly (readonly [head: string, ...items: readonly string[]])[]) =>
  positionsIn(
    'a.md',
    `JOB TITLE 职务：Bell Captain 礼宾领班\n\nDEPARTMENT 部门：Concierge 礼宾部\n\n${parts
      .map(([head, ...items]) => `**${head} :**\n\n${items.map((item) => `- ${item}`).join('\n')}\n`)
      .join('\n')}`,
  )[0];

describe('headings in two languages that no dictionary has', () => {
  it('are what both halves speak of, and groups beside such labels', () => {
    expect(
      form(
        ['RESPONSIBILITIES AND MEANS 职责与方法', '分派行李。 Assigns luggage.', '登记寄存。 Logs deposits.'],
        ['ADMINISTRATIVE RESPONSIBILITIES 行政职责', '排班。 Prepares the roster.'],
        ['GUEST RELATIONS 宾客关系', '回应客人。 Answers guests.'],
        ['JOB REQUIREMENTS 任职要求', '高中 High school'],
      ),
    ).toMatchObject({
      duties: [
        { duty: '分派行李。 Assigns luggage.' },
        { duty: '登记寄存。 Logs deposits.' },
        { duty: '排班。 Prepares the roster.', group: 'ADMINISTRATIVE RESPONSIBILITIES 行政职责' },
        { duty: '回应客人。 Answers guests.', group: 'GUEST RELATIONS 宾客关系' },
      ],
    });
  });

  it('are no labels where their halves speak of different things', () => {
    const position = form(['DUTIES 岗位职责', '分派行李'], ['HOUSE RESPONSIBILITIES 店内培训', '参加晨会']);
    expect(position?.['qualifications']).toBeUndefined();
  });
});

describe('a heading that looks as two labels of duties above it do', () => {
  const text = (last: string) =>
    `Job Title: Bell Captain\n\nDepartment: Concierge\n\n**RESPONSIBILITIES AND MEANS:**\n\n- Assigns luggage.\n\n**ADMINISTRATIVE RESPONSIBILITIES:**\n\n- Prepares the roster.\n\n**${last}:**\n\n- Answers guests.\n`;

  it('is one more group, whatever it speaks of', () => {
    expect(positionsIn('a.md', text('GUEST SERVICE'))[0]).toMatchObject({
      department: 'Concierge',
      duties: [{}, { group: 'ADMINISTRATIVE RESPONSIBILITIES' }, { duty: 'Answers guests.', group: 'GUEST SERVICE' }],
    });
  });

  it('is none where it ends the duties', () => {
    expect(positionsIn('a.md', text('QUALIFICATIONS'))[0]?.['duties']).toHaveLength(2);
  });
});
