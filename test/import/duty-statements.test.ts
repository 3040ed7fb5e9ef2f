import { describe, expect, it } from 'vitest';
import { openDictionary } from '../../src/import/labels/index.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const pathOf = (label: string) => openDictionary().find(label)?.path;

describe('a label that says what it is of', () => {
  it.each([
    ['ROLE OF THE POSITION', 'summary'],
    ['Function of this post', 'summary'],
    ['Scope of the job', 'summary'],
    ['Grade of post', 'grade'],
    ['Level of the role', 'grade'],
    ['Status of the position', 'employmentType'],
    ['Name(s) of present holder(s)', 'incumbents'],
    ['Names of current incumbents', 'incumbents'],
    ['Number of roles available', 'headcount'],
    ['Term of employment', 'employmentType'],
  ])('is known by its words: %s', (label, path) => expect(pathOf(label)).toBe(path));

  it.each(['History of the position', 'Head of the post', 'Holder', 'No. of position'])(
    'is none where nothing says so: %s',
    (label) => {
      expect(pathOf(label)).toBeUndefined();
    },
  );
});

describe('a statement of duties', () => {
  it('has a title above headings that speak of the position, and nothing of those who certify it', () => {
    const found = readBody([
      line('DUTY STATEMENT'),
      rows(['TITLE', 'Senior Weighbridge Inspector'], ['BRANCH', 'Trade Measurement']),
      line('ROLE OF THE POSITION'),
      line('Checks the bridges of quarries and grain stores against the standards of mass.'),
      line('LICENCES'),
      line('Heavy rigid licence'),
      line('CERTIFICATION'),
      line('The details contained in this document are an accurate statement of the duties of the position.'),
      rows(['Branch Manager', '', 'Date    /    /'], ['Occupant of position', '', 'Date    /    /']),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'Senior Weighbridge Inspector',
      summary: ['Checks the bridges of quarries and grain stores against the standards of mass.'],
      qualifications: { certificates: ['Heavy rigid licence'] },
    });
  });

  it('counts its duties and groups their results in words of its own', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Designation', 'Assistant Manager - Boilers'], ['Department', 'Utilities']),
      line('Key Result Areas (KRA):'),
      rows(
        ['Sr. No.', 'KRA / Responsibilities', 'KPI', 'Weightage (%)'],
        ['1', 'Keep the steam header at ten bar through both shifts.', 'Trips in a month', '60'],
        ['2', 'Plan the descaling of economisers in the off season.', 'Days of delay', '40'],
      ),
    ]);
    expect(found).toMatchObject({
      duties: [
        {
          duty: 'Keep the steam header at ten bar through both shifts.',
          kpi: { name: 'Trips in a month', weight: 60 },
        },
        { duty: 'Plan the descaling of economisers in the off season.', kpi: { name: 'Days of delay', weight: 40 } },
      ],
    });
    expect(found?.['x-imported']).toBeUndefined();
  });
});

describe('a duty that speaks of a true record', () => {
  it('is one, whatever it has no mark', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Weigher\nDepartment: Yard\n\nDuties\nSees that the ledger is a true and complete record of the stock.\nWeighs each lorry twice.\n',
    );
    expect(found?.['duties']).toEqual([
      { duty: 'Sees that the ledger is a true and complete record of the stock.' },
      { duty: 'Weighs each lorry twice.' },
    ]);
  });
});

describe('a policy on descriptions', () => {
  it.each(['POLICY ON JOB DESCRIPTIONS', 'Guidelines for the Evaluation of Posts', 'HR Procedure on Job Grading'])(
    'is no position: %s',
    (heading) => {
      const text = `${heading}\n\nApproved by: Board\nEffective date: 1 July 2023\n\n1. Purpose\nThis paper sets out how descriptions are kept.\n\n2. Responsibilities\n- Line managers shall draft a description for every job.\n- The panel shall score each job.\n`;
      expect(positionsIn('a.txt', text)).toEqual([]);
    },
  );
});
