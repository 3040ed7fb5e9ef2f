import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const advert = (list: string, after: string) =>
  positionsIn(
    'a.txt',
    `POSITION: FERRY CLERK\nDEPARTMENT: HARBOUR\nLEVEL: 9\nKEY PERFORMANCE AREAS: ${list}\n\n${after}\n`,
  )[0];

describe('a list that is whole beside its label', () => {
  it('does not go on in the plain lines below it', () => {
    const found = advert(
      'Sells tickets at the pier; Counts the cash each evening; Posts the timetable.',
      'Forms on green paper reach the harbour office by noon.\nQuestions: Mr A. Roe, 555 0100.',
    );
    expect(found?.['duties']).toEqual([
      { duty: 'Sells tickets at the pier' },
      { duty: 'Counts the cash each evening' },
      { duty: 'Posts the timetable.' },
    ]);
    expect(JSON.stringify(found)).toContain('Forms on green paper');
  });

  it('goes on in bullets, and below a single sentence', () => {
    expect(
      advert('Sells tickets at the pier; Counts the cash; Posts bills.', '- Rings the bell')?.['duties'],
    ).toContainEqual({
      duty: 'Rings the bell',
    });
    expect(advert('Sells tickets at the pier.', 'Rings the bell.')?.['duties']).toEqual([
      { duty: 'Sells tickets at the pier.' },
      { duty: 'Rings the bell.' },
    ]);
  });
});
