import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'paper.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text: written }) => parse(written));

const whole = (title: string, below: string) =>
  `岗位名称：${title}\n部门名称：茶园部\n直接上级：园长\n${below}\n主要职责：\n1.安排采摘。\n2.检查茶青。\n`;

describe('the last of several forms', () => {
  it('is a position where nobody wrote its duties', () => {
    const found = read(
      `${whole('采茶主管', '下属部门：采茶领班、运输司机')}${whole('制茶主管', '')}岗位名称：包装主管\n部门名称：茶园部\n直接上级：园长\n`,
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['制茶主管', '包装主管', '采茶主管']);
    expect(found.find(({ title }) => title === '包装主管')).toMatchObject({ department: '茶园部', reportsTo: '园长' });
  });

  it('is read in English', () => {
    const form = (title: string) =>
      `Job title: ${title}\nDepartment: Estates\nReports to: Head of Estates\nDuties:\n1. Walks the site.\n2. Keeps the log.\n`;
    const found = read(
      `${form('Site Manager')}${form('Night Porter')}Job title: Gardener\nDepartment: Estates\nReports to: Head of Estates\n`,
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['Gardener', 'Night Porter', 'Site Manager']);
  });

  it('is none alone, or where it says no more than a name', () => {
    expect(read('岗位名称：包装主管\n部门名称：茶园部\n直接上级：园长\n')).toEqual([]);
    expect(read(`${whole('采茶主管', '')}${whole('制茶主管', '')}岗位名称：包装主管\n`)).toHaveLength(2);
  });
});

describe('下属部门', () => {
  it('names who is below by the names of jobs, and is never the department', () => {
    const [found] = read(whole('采茶主管', '下属部门：采茶领班、运输司机'));
    expect(found).toMatchObject({ department: '茶园部', directReports: ['采茶领班', '运输司机'] });
  });

  it('is kept where it names departments', () => {
    const [found] = read(whole('采茶主管', '下属部门：采茶组、运输队'));
    expect(found.directReports).toBeUndefined();
    expect(found.department).toBe('茶园部');
    expect(JSON.stringify(found['x-imported'])).toContain('采茶组、运输队');
  });
});
