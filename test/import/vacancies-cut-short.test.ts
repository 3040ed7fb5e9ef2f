import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) =>
  importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

const first =
  'DEPARTMENT: WATER SERVICES\n\nPOSITION: METER READER\n\nLEVEL: 8\n\nWORK STATION: 4 HIGH STREET\n\nKEY PERFORMANCE AREAS: Reads the meters of the district.\n\n';

describe('the last of several vacancies, cut off below its facts', () => {
  it('is a position where its labels are those of the one above', () => {
    const text = `${first}DEPARTMENT: WATER SERVICES\n\nPOSITION: INTERNAL AUDITOR\n\nLEVEL: 7\n`;
    expect(read('vacancies.md', text)).toMatchObject([
      { title: 'INTERNAL AUDITOR', department: 'WATER SERVICES', grade: '7' },
      { title: 'METER READER', duties: [{ duty: 'Reads the meters of the district.' }] },
    ]);
  });

  it('is one in Chinese, too', () => {
    const text =
      '岗位名称：水表员\n\n所属部门：营业部\n\n职级：三级\n\n岗位职责：\n\n1. 抄录辖区水表\n2. 核对用水量\n\n岗位名称：审计员\n\n所属部门：审计部\n\n职级：二级\n';
    expect(read('招聘.md', text)).toMatchObject([
      { title: '审计员', department: '审计部', grade: '二级' },
      { title: '水表员' },
    ]);
  });

  it('is none where it says who signs, or where no form has its labels', () => {
    const signed = `${first}Approved by: A. Doe\n\nPosition: Head of Water\n\nDate: 2024-05-01\n`;
    expect(read('vacancies.md', signed).map(({ title }) => title)).toEqual(['METER READER']);
    const other = `${first}Job title: Head of Water\n\nOffice base: Town Hall\n\nTelephone: 555 123\n`;
    expect(read('vacancies.md', other).map(({ title }) => title)).toEqual(['METER READER']);
  });
});
