import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function read(written: string, file = 'a.md') {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(written) }]);
  return {
    positions: files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text)),
    all: files.map((each) => each.text).join('\n'),
  };
}

describe('headings that are names of jobs', () => {
  it('begin a position each, with its holder and its other name', () => {
    const { positions, all } = read(
      `# Who does what\n\n## 1) Bakery Lead — Ines\n\nRuns the ovens.\n\nResponsible for:\n- Dough on time\n- Clean benches\n\n## 2) Shop Manager (aka Keyholder)\n\nOpens and closes.\n\nResponsible for:\n- The till\n\n## House rules\n\n- Wash your hands\n`,
    );
    expect(positions).toMatchObject([
      { title: 'Bakery Lead', incumbents: ['Ines'], duties: [{ duty: 'Dough on time' }, { duty: 'Clean benches' }] },
      { title: 'Shop Manager', aliases: ['Keyholder'], duties: [{ duty: 'The till' }] },
    ]);
    expect(positions).toHaveLength(2);
    expect(all).toContain('Wash your hands');
  });

  it('begin none where no list is led below them', () => {
    const { positions } = read('## Project Manager\n\nTalk to her first.\n\n## Press Officer\n\nTalk to him next.\n');
    expect(positions).toEqual([]);
  });

  it('may say what is asked of a person alone, in capitals of a text', () => {
    const { positions } = read(
      'Jobs at the Mill\n\nGROUND KEEPER\n\nWe are looking for a careful person.\n\nTo be successful you must have the following attributes:\n\n* Two years in a garden\n\nApply Now\n\nNIGHT PORTER\n\nWe want somebody awake.\n\nResponsibilities:\n\n* Answer the bell.\n\nApply Now\n',
      'a.txt',
    );
    expect(positions.map(({ title }) => title)).toEqual(['GROUND KEEPER', 'NIGHT PORTER']);
    expect(positions[0].qualifications).toEqual({ experience: 'Two years in a garden' });
  });
});

describe('a Markdown page', () => {
  it('may break its sentences at a margin, miss spaces after its signs and hold anchors', () => {
    const { positions } = read(
      '<span id="a"></span>**Rowing Club - Position Description:\nTreasurer**\n\n##Purpose##\n\nThe Treasurer keeps the books of the club in good\norder and pays what it owes.\n\n##Responsibilities##\n\n- Pay the bills of the club, having seen to it\n  that they are right\n- Keep the [list](people.md#all)\n',
    );
    expect(positions).toMatchObject([
      {
        title: 'Treasurer',
        summary: ['The Treasurer keeps the books of the club in good order and pays what it owes.'],
        duties: [
          { duty: 'Pay the bills of the club, having seen to it that they are right' },
          { duty: 'Keep the list' },
        ],
      },
    ]);
  });

  it('that is a template with all its places open is no position', () => {
    const { positions } = read(
      '# Job Description\n\n| Field | Value |\n| --- | --- |\n| Position | {{TITLE}} |\n| Location | {{HOME | OFFICE}} |\n\n## Responsibilities\n\n- {{DUTY_1}}\n- {{DUTY_2}}\n\n## Salary\n\n${{MIN}} - ${{MAX}}\n',
    );
    expect(positions).toEqual([]);
  });
});

describe('a notice of a vacancy', () => {
  it('keeps what it says of the employer and of applying, and makes no items of it', () => {
    const { positions, all } = read(
      '# Job Description: Storekeeper\n\n## Responsibilities\n\n- Count the stock\n\n## Requirements\n\n- Two years in a store, preferred.\n- Currently licensed for forklifts\n\n## Our Mission\n\nGood bread for everybody.\n\n## How to Apply\n\n- Send two lines about yourself.\n',
    );
    expect(positions[0].qualifications).toEqual({
      preferred: ['Two years in a store, preferred.'],
      certificates: ['Currently licensed for forklifts'],
    });
    expect(positions[0].summary).toBeUndefined();
    for (const text of ['Good bread', 'Send two lines']) expect(all).toContain(text);
  });
});
