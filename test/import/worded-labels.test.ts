import { describe, expect, it } from 'vitest';
import { openDictionary } from '../../src/import/labels/index.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const pathOf = (written: string): string | undefined => openDictionary().find(written, { near: true })?.path;

describe('an English label', () => {
  it.each([
    ['Position Duties & Responsibilities (most important first)', 'duties'],
    ['Required Skills and Competencies', 'qualifications.abilities'],
    ['Knowledge, skills and experience required for the post', 'qualifications'],
    ['Essential physical requirements', 'conditions.physical'],
    ['Key Internal Working Relationships', 'contacts.internal'],
    ['Desirable skills and experience', 'qualifications.preferred'],
  ])('%s is known by its words', (written, path) => expect(pathOf(written)).toBe(path));

  it.each([
    ['Desgination', 'title'],
    ['Responsibities', 'duties'],
    ['Qualifcations', 'qualifications'],
  ])('%s has a slip', (written, path) => expect(pathOf(written)).toBe(path));

  it.each(['Contracts Manager', 'Experienced', 'Skills matrix of the Service', 'Positions', 'Allocation'])(
    '%s is none',
    (written) => expect(pathOf(written)).toBeUndefined(),
  );

  it('leads a sentence where a fact has a few words', () => {
    const [first] = readBody([
      rows(['Job Title', 'Stacker'], ['Department', 'Yard']),
      line(
        'Job Function: To move pallets from the kiln to the yard so that trucks can be loaded without waiting at the gate.',
      ),
      line('Duties:'),
      line('- Move pallets'),
    ]);
    expect(first?.['family']).toBeUndefined();
    expect(first?.['summary']).toHaveLength(1);
  });
});
