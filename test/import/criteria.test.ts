import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const role = tableOf(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Counts stock']);
const form = tableOf(['岗位名称', '会计'], ['所属部门', '财务部'], ['岗位职责', '审核凭证']);
const qualificationsOf = (text: string) => positionsIn('a.md', text)[0]?.['qualifications'];

describe('what is essential and what is desirable', () => {
  it('are lists below selection criteria', () => {
    const text = `${role}## Key selection criteria\n\n**Essential**\n\n1. Degree in law\n2. Two years\n\n**Desirable**\n\n3. Licence\n`;
    expect(qualificationsOf(text)).toEqual({
      education: 'Degree in law',
      experience: 'Two years',
      preferred: ['Licence'],
    });
    expect(
      qualificationsOf(text.replace('**Essential**', '### Essential').replace('**Desirable**', '### Desirable')),
    ).toEqual({
      education: 'Degree in law',
      experience: 'Two years',
      preferred: ['Licence'],
    });
  });

  it('are lists in Chinese', () => {
    expect(qualificationsOf(`${form}## 任职资格\n\n**必备条件**\n\n1. 会计证\n\n**优先条件**\n\n1. 英语好\n`)).toEqual({
      certificates: ['会计证'],
      preferred: ['英语好'],
    });
  });

  it('are columns, of which the row Qualifications is the education', () => {
    const text =
      role +
      tableOf(
        ['Criteria', 'Essential', 'Desirable'],
        ['Qualifications', 'GCSE English', 'Diploma'],
        ['Experience', 'Two years', ''],
      );
    expect(qualificationsOf(text)).toEqual({
      education: 'GCSE English',
      experience: 'Two years',
      preferred: ['Diploma'],
    });
  });
});

describe('a label of two things', () => {
  it('ends the list above it', () => {
    const text = `${role}**Minimum qualifications**\n\nAbility to:\n\nMake calculations.\n\nExperience and Training\n\nExperience: Two years.\n\nTraining: Twelfth grade.\n`;
    expect(qualificationsOf(text)).toMatchObject({ abilities: ['Make calculations.'], experience: 'Two years.' });
  });
});

describe('a label of education and training', () => {
  it('is that of the education', () => {
    expect(qualificationsOf(`${role}**Education and Training**\n\nVocational certificate in baking\n`)).toEqual({
      education: 'Vocational certificate in baking',
    });
  });
});

describe('ticked options', () => {
  it('are the value of a sentence and of a list', () => {
    const text = form + tableOf(['学历', '□高中 ■大专 □本科'], ['出差', '□经常 √偶尔 □无'], ['证书', '☑会计证 □驾照']);
    expect(positionsIn('a.md', text)).toMatchObject([
      { qualifications: { education: '大专', certificates: ['会计证'] }, conditions: { travel: '偶尔' } },
    ]);
  });
});

describe('a time of day', () => {
  it.each(['8:30 to 17:00', 'Shifts between 07:30 and 20:00', '9:00–17:30, Monday to Friday'])(
    'has no label before its colon: %s',
    (hours) => {
      expect(
        positionsIn('a.txt', `JOB TITLE:\tClerk\nDEPARTMENT:\tStores\nHOURS:\t${hours}\nDUTIES:\n- Counts stock\n`),
      ).toMatchObject([{ title: 'Clerk', conditions: { hours } }]);
    },
  );
});
