import { describe, expect, it } from 'vitest';
import { openDictionary } from '../../src/import/labels/index.ts';

const dictionary = openDictionary();
const pathOf = (text: string) => dictionary.find(text)?.path;

describe('an English label of which every word is known', () => {
  it.each([
    [
      'duties',
      'JOB DUTIES & RESPONSIBILITIES (in order of priority)|Summary of Key Duties|Areas of Responsibility|Principal Duties and Responsibilities of the Post|Main Job Tasks and Responsibilities|3. Day-to-Day Responsibilities:|Core Tasks + Deliverables|Responsibilities include, but are not limited to',
    ],
    ['summary', 'Overall Purpose of Job|Primary Purpose of the Position|Purpose and Scope|Main Aim of Post'],
    [
      'qualifications',
      'Minimum Requirements for the Job|Candidate Specification|Eligibility Requirements|Education, Skills and Qualifications|Required Skills & Experience',
    ],
    ['qualifications.education', 'Minimum Educational Qualification|Level of Education|Academic Requirements'],
    ['qualifications.experience', 'Relevant Work Experience|Years of Experience Required|Practical Experience'],
    ['qualifications.abilities', 'Key Competencies Required|Essential technical/motor skills|Competency Requirements'],
    ['qualifications.knowledge+abilities', 'Required Knowledge and Skills|Skills / Knowledge Required'],
    ['qualifications.certificates', 'Licenses or Certificates|Certification Required|Licence Requirements'],
    ['qualifications.preferred', 'Desirable Skills & Experience|Preferred Education'],
    ['conditions.physical', 'Essential Physical Requirements|Physical Demands of the Position'],
    ['conditions.hours', 'Hours of Duty|Shift Schedule'],
    ['contacts', 'Internal & External Contacts|Main Working Relationships'],
    ['contacts.external', 'Main External Contacts|External Parties'],
    ['kpis', 'Measures of Performance|Main Performance Indicators|Measurement Criteria'],
    ['authority', 'Decision Making Authority/Responsibility|Level of Decision-Making'],
    ['reportsTo', "Supervisor's Title|This Position Reports To|Title of Immediate Supervisor"],
    ['directReports', 'Positions Reporting to this Position|Staff Reporting to Post'],
    ['headcount', 'No. of Vacancies|Number of Openings'],
  ])('stands for `%s`', (path, labels) => {
    for (const label of labels.split('|')) expect(pathOf(label), label).toBe(path);
  });

  it('says whether its duties are essential, or less asked for', () => {
    expect(dictionary.find('Essential Duties and Core Tasks')).toMatchObject({ path: 'duties', essential: true });
    expect(dictionary.find('Additional Tasks')).toMatchObject({ path: 'duties', essential: false });
    expect(dictionary.find('Main Tasks of the Job')).not.toHaveProperty('essential');
  });

  it('is a column of its table', () => {
    const inTable = (text: string) => dictionary.find(text, { within: 'duties', asColumn: true })?.path;
    expect(inTable('Main Tasks of the Job')).toBe('duties.duty');
    expect(inTable('Main Areas of Accountability and Tasks')).toBe('duties.group');
    expect(inTable('Performance Indicators for the Role')).toBe('duties.kpi');
  });

  it.each([
    'Responsible for the daily cash report',
    'Physical inventory counts',
    'Training Manager',
    'Manages internal communications',
    'Customer experience',
    'Reports on key performance areas to the board',
    'Requirements analysis',
    'Authority to Proceed',
    'Strong communication skills',
    'Work in a physical and demanding environment with customers',
    '6 Location',
    'x'.repeat(200),
  ])('is not `%s`', (text) => {
    expect(pathOf(text)).toBeUndefined();
  });
});
