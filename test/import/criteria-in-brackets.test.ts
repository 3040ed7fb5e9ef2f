import { describe, expect, it } from 'vitest';
import { isDesirable, isEssential } from '../../src/import/recognise/criteria/person-specification.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('heads of a person specification', () => {
  it.each([
    ['selection criteria (essential)', true, false],
    ['criteria – desirable', false, true],
    ['requirements: essential', true, false],
    ['essential criteria', true, false],
    ['desirable', false, true],
    ['skills', false, false],
    ['essential reading', false, false],
  ])('say which is asked and which wished: %s', (head, essential, desirable) => {
    expect([isEssential(head), isDesirable(head)]).toEqual([essential, desirable]);
  });

  it('are read with their nouns in front', () => {
    const [form] = readBody([
      line('Job title: Swimming Teacher'),
      line('STANDARD DUTIES'),
      line('1. To uphold the policies of the Council.'),
      line('2. To take part in appraisal.'),
      line('PERSON SPECIFICATION'),
      rows(
        ['', 'Selection criteria\n(Essential)', 'Selection criteria\n(Desirable)', 'How Assessed'],
        ['Experience', 'Six months of teaching', 'Teaching adults', 'AF, I'],
        ['Skills', 'Able to show four strokes\nA clear voice', 'Basic sign language', 'I, practical'],
      ),
    ]);
    expect(form).toMatchObject({
      duties: [{ duty: 'To uphold the policies of the Council.' }, { duty: 'To take part in appraisal.' }],
      qualifications: { experience: 'Six months of teaching', preferred: ['Teaching adults', 'Basic sign language'] },
    });
    expect(JSON.stringify(form?.['qualifications'])).not.toContain('AF, I');
  });
});
