import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const importText = (lines: readonly string[]) =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }]).files;

const readText = (lines: readonly string[]): Record<string, unknown>[] =>
  importText(lines)
    .filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('a paper of rules', () => {
  it('calls itself one above its purpose and scope, and gives no position', () => {
    const files = importText([
      'OYSTER BAY FERRIES',
      'JOB GRADING AND ROLE DESCRIPTIONS',
      '1. PURPOSE',
      'This procedure describes how roles are graded.',
      '2. SCOPE',
      'All crew and shore staff.',
      '3. RESPONSIBILITIES',
      '3.1 Managers',
      '- keep descriptions up to date',
      '4. RECORDS',
      'Forms are kept for six years.',
    ]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
    expect(files[0]?.text).toContain('keep descriptions up to date');
  });

  it('is none where a label names a title', () => {
    const [position] = readText([
      'Job title: Deckhand',
      'Purpose',
      'This procedure describes how ropes are thrown, which the deckhand has to know.',
      'Scope',
      'Both ferries.',
      'Duties',
      '- throws ropes',
    ]);
    expect(position).toMatchObject({ title: 'Deckhand', duties: [{ duty: 'throws ropes' }] });
  });
});

describe('lines between two strokes', () => {
  const stroke = '='.repeat(60);
  const post = (title: string, duty: string, years: string) => [
    stroke,
    title,
    stroke,
    'CLASS CODE:\t11',
    'DUTIES',
    `* ${duty}`,
    'MINIMUM QUALIFICATIONS - EXPERIENCE',
    `${years} years of experience in forestry.`,
    'MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED',
    'College training in botany may be substituted for one year.',
    'LAST REVISED',
    '2/3/2021',
  ];

  it('name a position each', () => {
    const found = readText([
      'STATE OF WHITE PLAINS',
      'Bureau of Forests and Parks  |  Classification and Pay',
      ...post('Tree Nursery Worker', 'Pots seedlings.', 'Two'),
      ...post('NURSERY LEADER', 'Plans the sowing.', 'Four'),
    ]);
    expect(found.map(({ title }) => title).sort()).toEqual(['NURSERY LEADER', 'Tree Nursery Worker']);
    for (const position of found) {
      expect(position).not.toHaveProperty('department');
      expect(position).toMatchObject({
        qualifications: {
          experience: expect.stringMatching(/^(?:Two|Four) years of experience in forestry\.$/),
          other: ['College training in botany may be substituted for one year.'],
        },
      });
    }
  });
});

describe('a sentence on whom a position supervises', () => {
  it('gives their names without the verb, and none where it names no jobs', () => {
    const read = (sentence: string) =>
      readText(['JOB TITLE: Head Gardener', 'SUPERVISION EXERCISED', sentence, 'DUTIES', '* Plants trees.'])[0];
    expect(read('Supervises gardeners, a mechanic and seasonal employees.')).toMatchObject({
      directReports: ['gardeners', 'mechanic', 'seasonal employees'],
    });
    const matter = read('Supervises the upkeep of the grounds and the budget.');
    expect(matter).not.toHaveProperty('directReports');
    expect(matter).toMatchObject({
      'x-imported': [{ text: 'Supervises the upkeep of the grounds and the budget.' }],
    });
  });
});

describe('lines with a stroke of their own length below them', () => {
  it('are headings, of positions and of their parts', () => {
    const found = readText([
      '化验员',
      '======',
      '',
      '岗位职责',
      '--------',
      '1、取样；',
      '任职要求',
      '1、大专学历；',
      '',
      '司磅员',
      '======',
      '',
      '岗位职责',
      '--------',
      '1、过磅；',
      '任职要求',
      '1、高中学历；',
    ]);
    expect(found).toMatchObject([
      { title: '化验员', duties: [{ duty: '取样；' }], qualifications: { education: '大专学历；' } },
      { title: '司磅员', duties: [{ duty: '过磅；' }], qualifications: { education: '高中学历；' } },
    ]);
    expect(
      readText([
        'CLASS SPECIFICATIONS',
        '',
        'Meter Clerk',
        '-----------',
        'CLASS CODE: 411',
        'DUTIES',
        '- Books readings.',
      ]),
    ).toMatchObject([{ code: '411', title: 'Meter Clerk', duties: [{ duty: 'Books readings.' }] }]);
  });
});

describe('papers in a row below what is asked', () => {
  it('are values, though each of them is a label elsewhere', () => {
    const [position] = readText([
      'JOB TITLE: Bus Cleaner',
      'DUTIES',
      'Washes buses.',
      'QUALIFICATIONS',
      'Driving licence',
      'Security clearance',
      '',
      'WORKING CONDITIONS',
      'Night shifts',
    ]);
    expect(position).toMatchObject({ qualifications: { certificates: ['Driving licence', 'Security clearance'] } });
  });
});
