import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];
const readFact = (title: string, fact: string) =>
  readText(`Job title: ${title}\n${fact}\nReports to: Area Head\n\nDuties\n- Greets customers\n- Counts the till\n`);

describe('labels that are places by what is beside them', () => {
  it('are a depot, and a branch in the form of who works in a shop or a bank', () => {
    expect(readFact('Tyre Fitter', 'Depot: Graaff Reinet')).toMatchObject({ location: 'Graaff Reinet' });
    const branch = readFact('Branch Manager', 'Branch: Tullamore');
    expect(branch).toMatchObject({ location: 'Tullamore' });
    expect(branch).not.toHaveProperty('department');
  });

  it('are none where a branch is a part of an office', () => {
    expect(readFact('Policy Analyst', 'Branch: Tullamore')).toMatchObject({ department: 'Tullamore' });
    expect(readFact('Branch Manager', 'Branch: Corporate Services')).toMatchObject({
      department: 'Corporate Services',
    });
    expect(readFact('Tyre Fitter', 'Depot: the yard is swept at noon')).not.toHaveProperty('location');
  });
});

describe('terms of employment by what is beside them', () => {
  it('are a kind of employment with what is said of it, in both languages', () => {
    expect(readFact('Till Clerk', 'Terms: Permanent and pensionable')).toMatchObject({
      employmentType: 'Permanent and pensionable',
    });
    for (const label of ['聘用条款', '聘用條款', '任用条件'])
      expect(
        readText(
          `岗位名称：收银员\n${label}：全职，两年合约，可续约\n直接上级：店长\n岗位职责：\n1. 收银。\n2. 对账。\n`,
        ),
        label,
      ).toMatchObject({ employmentType: '全职，两年合约，可续约' });
  });

  it('are kept where they say something else', () => {
    expect(readText('岗位名称：收银员\n聘用条款：见员工手册\n岗位职责：\n1. 收银。\n2. 对账。\n')).toMatchObject({
      'x-imported': [{ text: '聘用条款：见员工手册' }],
    });
  });
});

describe('those of whom somebody is in charge', () => {
  it('report to the position, and work of which it is in charge is done by it', () => {
    expect(readFact('Till Clerk', 'In charge of: Baggers, Greeter')).toMatchObject({
      directReports: ['Baggers', 'Greeter'],
    });
    expect(readFact('Till Clerk', 'In charge of: the stock of bags, the safe and its two keys')).not.toHaveProperty(
      'directReports',
    );
  });
});
