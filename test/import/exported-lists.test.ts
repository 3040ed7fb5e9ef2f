import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readAll = (written: string, file: string) => positionsIn(file, written);

describe('a list that a program has exported', () => {
  it('has short heads, of which the values say what they are, and lists in its cells', () => {
    const [first, second] = readAll(
      [
        'ID,Title,Dept,Type,Status,Exp,Short,Respon,Reqs,supervises,interactsWith',
        'K1,Usher,Front of House,Full-time,Active,2 years,Seats people.,Checks tickets | Opens doors,"Advanced Excel\nA degree",Door Staff | Cloakroom Clerk,Stage Manager | Box Office Team',
        'K2,Prompter,Stage,Contract,On Hold,,Knows the text.,Follows the book,"Comfortable with long plays\nFrench is a plus",,',
      ].join('\n'),
      'a.csv',
    );
    expect(first).toMatchObject({
      code: 'K1',
      employmentType: 'Full-time',
      directReports: ['Door Staff', 'Cloakroom Clerk'],
      summary: ['Seats people.'],
      contacts: { internal: { with: ['Stage Manager', 'Box Office Team'] } },
      qualifications: { education: 'A degree', experience: '2 years', abilities: ['Advanced Excel'] },
      duties: [{ duty: 'Checks tickets' }, { duty: 'Opens doors' }],
    });
    expect(second).toMatchObject({ employmentType: 'Contract', qualifications: { preferred: ['French is a plus'] } });
  });

  it('has a title and one fact alone, where it says what the work is and who is sought', () => {
    const [form] = readAll(
      'title,company,location,description,recruiter_email,status,experience\nLocksmith,Key Ltd,Dover,Opens doors that nobody else can.,a@b.example,active,2 years\nGlazier,Key Ltd,Deal,Puts glass into frames.,a@b.example,active,1 year\n',
      'a.csv',
    );
    expect(form).toMatchObject({
      title: 'Locksmith',
      location: 'Dover',
      summary: ['Opens doors that nobody else can.'],
      qualifications: { experience: '2 years' },
    });
    expect(form).not.toHaveProperty('employmentType');
  });

  it('has bullets within lines, written twice as UTF-8, and a title beside an empty one', () => {
    const [form] = readAll(
      [
        'Job ID,# Of Positions,Business Title,Civil Service Title,Work Location,Job Description,Minimum Qual Requirements',
        '77,2,Lock Keeper,,Canal Road,"The town has nine canals.  Opens the locks for barges. â€¢ Greases the gates â€¢ Writes down the boats","1. A school diploma; and  2. One year of experience on boats"',
        '78,1,Ferry Hand,,Quay,"Ties up the ferry. â€¢ Sells tickets â€¢ Counts people","1. A boating license; and  2. Six months of experience"',
      ].join('\n'),
      'a.csv',
    );
    expect(form).toMatchObject({
      code: '77',
      title: 'Lock Keeper',
      headcount: 2,
      summary: ['Opens the locks for barges.'],
      duties: [{ duty: 'Greases the gates' }, { duty: 'Writes down the boats' }],
      qualifications: { education: 'A school diploma', experience: 'One year of experience on boats' },
    });
  });
});

describe('numbers with tabs behind them', () => {
  it('stand before contacts of both sides, of which more are set in below', () => {
    const [form] = readAll(
      [
        'Position: Ranger',
        '1. Key Responsibilities',
        '1.1\tPatrols the parks.',
        '2. Organisational Relationship',
        '2.1\tReports to:\tHead Ranger',
        '2.2\tInternal Liaison:\tParks Officers',
        '\t\tAll staff',
        '2.3\tExternal Liaison:\tResidents',
        '\t\tCommunity groups',
        '3. Conditions of Employment',
        '3.1\tHours of work:\t30 hours a week.',
      ].join('\n'),
      'a.txt',
    );
    expect(form).toMatchObject({
      reportsTo: 'Head Ranger',
      contacts: {
        internal: { with: ['Parks Officers', 'All staff'] },
        external: { with: ['Residents', 'Community groups'] },
      },
      conditions: { hours: '30 hours a week.' },
    });
  });
});

describe('a form that nobody has filled in', () => {
  it('has sentences in brackets and rules to write on, and is no position', () => {
    const written = [
      'Job Description Form',
      'Job Title: __________',
      'Summary',
      '(Say in a few words why the position was made.)',
      'Essential Functions',
      '(These are critical to the position; list them in order with their share.)',
      '____% of time',
      '____% of time',
      'Qualifications',
      '(The least that is needed to do the essential functions well.)',
    ];
    expect(readAll(written.join('\n'), 'a.txt')).toEqual([]);
  });
});
