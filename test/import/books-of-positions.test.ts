import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { nameFile } from '../../src/import/write/names.ts';
import { isId } from '../../src/schema/index.ts';

describe('a book of many positions', () => {
  const readText = (file: string, written: string) =>
    importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
      .files.filter(({ path }) => path.startsWith('positions/'))
      .map((each) => parse(each.text));

  it('may count the labels of each with a number and a space, and their items below them', () => {
    const form = (branch: string, title: string) =>
      `**${branch}${title}**\n\n1 部    门：${branch}\n\n2 职    务：${branch}${title}\n\n3 直接上司：经理\n\n4 本职工作：协助经理\n\n5 基本职责\n\n5.1 负责调度。\n\n5.2 负责单据。\n\n6 任职要求\n\n6.1 学    历：中专以上\n\n6.2 技    能：熟悉流程\n`;
    const positions = readText(
      'a.md',
      [form('北京分公司', '会计'), form('北京分公司', '出纳'), form('上海分公司', '会计')].join('\n'),
    );
    expect(positions).toHaveLength(3);
    for (const [at, branch] of ['北京分公司', '北京分公司', '上海分公司'].entries())
      expect(positions.find(({ title }) => title === `${branch}${at === 1 ? '出纳' : '会计'}`)).toMatchObject({
        department: branch,
        duties: [{ duty: '负责调度。' }, { duty: '负责单据。' }],
        qualifications: { education: '中专以上', abilities: ['熟悉流程'] },
      });
  });

  it('may have a number, a colon and a level in each title, and a department above several', () => {
    const post = (number: string, title: string) =>
      `**${number}. ${title} – POST LEVEL 07**\n\nAnnual Salary: R385 334.44 – R454 694.64\n\nDuration: Permanent\n\n**REQUIREMENT**\n\n- National Diploma\n- Report writing\n\n**KEY PERFORMANCE AREAS**\n\n- Keeps the register.\n- Reports to Council.\n`;
    const positions = readText(
      'a.md',
      `**1. DEPARTMENT: TREASURY**\n\n${post('1.1', 'MANAGER: STRATEGIC SUPPORT')}\n${post('1.2', 'ACCOUNTANT: ASSETS')}\n**2. DEPARTMENT: ENGINEERING**\n\n${post('2.1', 'RISK OFFICER')}`,
    );
    expect(positions.map(({ title, department }) => [title, department])).toEqual([
      ['MANAGER: STRATEGIC SUPPORT', 'TREASURY'],
      ['ACCOUNTANT: ASSETS', 'TREASURY'],
      ['RISK OFFICER', 'ENGINEERING'],
    ]);
    expect(positions[0]).toMatchObject({
      grade: 'POST LEVEL 07',
      employmentType: 'Permanent',
      pay: { min: 385_334.44, max: 454_694.64, currency: 'ZAR', period: 'year' },
      qualifications: { education: 'National Diploma', abilities: ['Report writing'] },
      duties: [{ duty: 'Keeps the register.' }, { duty: 'Reports to Council.' }],
    });
  });

  it('has an id for each of thousands with one title', () => {
    const taken = new Set<string>();
    const ids = Array.from({ length: 2500 }, () => nameFile('Shop Manager', taken));
    expect(new Set(ids).size).toBe(2500);
    expect(ids.every(isId)).toBe(true);
  });
});
