import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (head: string) =>
  positionsIn(
    'advert.txt',
    `${head}\nBright Canals Ltd\n\nRoles & Responsibilities\n\n* Opens the lock\n* Takes the toll\n\nYou report to: Canal Manager\n\nRequirements\n\n- 1 year of experience\n`,
  )[0];

describe('how many are sought, behind the title at the head of an advertisement', () => {
  it.each([
    ['Canal Supervisor - 2 vacancies', 'Canal Supervisor', 2],
    ['Canal Supervisor (North) – 3 posts', 'Canal Supervisor (North)', 3],
    ['Canal Supervisor', 'Canal Supervisor', undefined],
  ])('is the headcount: %s', (head, title, headcount) => {
    const position = read(head);
    expect(position).toMatchObject({ title, duties: [{ duty: 'Opens the lock' }, { duty: 'Takes the toll' }] });
    expect(position?.['headcount']).toBe(headcount);
  });
});

describe('the agreement of a small firm on a position', () => {
  it('has its result and its work', () => {
    const text =
      'POSITION TITLE: Lock Keeper\nRESULT STATEMENT:\nBoats pass safely.\nWORK LISTING:\nStrategic Work:\n1. Suggest better signals.\nTactical Work:\n1. Open the lock.\n';
    expect(positionsIn('agreement.txt', text)[0]).toMatchObject({
      title: 'Lock Keeper',
      summary: ['Boats pass safely.'],
      duties: [
        { group: 'Strategic Work', duty: 'Suggest better signals.' },
        { group: 'Tactical Work', duty: 'Open the lock.' },
      ],
    });
  });
});
