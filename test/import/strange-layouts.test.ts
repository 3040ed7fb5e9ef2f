import { describe, expect, it } from 'vitest';
import { reportsIn } from '../../src/import/recognise/words/superior.ts';
import { splitNames } from '../../src/import/values/words.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a letterhead', () => {
  it('has facts after a gap, and the title below it', () => {
    const text =
      'CITY OF ELM\t\tClass Code: 310\n\t\tFLSA: Exempt\n\nTREE SURGEON\n\nDEFINITION\nCares for trees.\n\nEXAMPLES OF DUTIES – Duties may include, but are not limited to, the following:\nPrunes trees.\n';
    expect(positionsIn('a.txt', text)).toMatchObject([
      { title: 'TREE SURGEON', code: '310', compliance: { flsa: 'Exempt' }, duties: [{ duty: 'Prunes trees.' }] },
    ]);
  });
});

describe('a heading', () => {
  it('names the department of the forms below it', () => {
    const text =
      '# 财务部岗位职责\n\n## 出纳\n\n直接上级：会计\n\n### 岗位职责\n\n1. 办理收付\n\n# 总则\n\n## 司机\n\n直接上级：队长\n\n### 岗位职责\n\n1. 出车\n';
    const [first, second] = positionsIn('a.md', text);
    expect(first).toMatchObject({ title: '出纳', department: '财务部' });
    expect(second).not.toHaveProperty('department');
  });

  it('may be the title that a page has in its settings, above an introduction', () => {
    const text =
      '---\ntitle: "Site Baker"\nlayout: role\n---\n\n# Site Baker\n\nBakes bread for the whole town, every day.\n\n**Team:** Kitchen\n\n## What you will do\n\n* Bake\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Site Baker',
        department: 'Kitchen',
        summary: ['Bakes bread for the whole town, every day.'],
        duties: [{ duty: 'Bake' }],
      },
    ]);
  });

  it('is numbered above the facts of each form, or above its duties', () => {
    const form = (number: string, title: string) => `${number}${title}\n所属部门: 工程部\n主要职责: 巡检\n\n`;
    expect(positionsIn('a.txt', form('（一）', '电工') + form('（二）', '焊工')).map(({ title }) => title)).toEqual([
      '电工',
      '焊工',
    ]);
    const list = '财务制度\n\n一、会计岗位职责\n1、记账。\n2、报表。\n\n二、出纳岗位职责\n1、收付。\n2、保管。\n';
    expect(positionsIn('b.txt', list)).toMatchObject([
      { title: '会计', duties: [{ duty: '记账。' }, { duty: '报表。' }] },
      { title: '出纳', duties: [{ duty: '收付。' }, { duty: '保管。' }] },
    ]);
  });
});

describe('labels', () => {
  it('are bold words without a colon', () => {
    const text =
      '**职位名称**  法务专员\n\n**汇报关系**  向法务总监汇报\n\n**职位概要** 审查合同。\n\n**工作职责**\n\n- 审查合同\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '法务专员', reportsTo: '法务总监', summary: ['审查合同。'] },
    ]);
  });

  it('of duties that count lead their items as groups', () => {
    const text =
      '岗位名称：行政\n岗位职责\n职责1：资产\n（1）建账\n（2）盘点\n职责2：会务\n（1）排会\n职责3：接待来访\n';
    expect(positionsIn('a.txt', text)[0]?.['duties']).toEqual([
      { group: '资产', duty: '建账' },
      { group: '资产', duty: '盘点' },
      { group: '会务', duty: '排会' },
      { duty: '接待来访' },
    ]);
  });

  it('are above their values in a table', () => {
    const text = tableOf(
      ['岗位名称', '所属部门', '直接上级'],
      ['会计', '财务部', '财务经理'],
      ['岗位目的', '学历', '经验'],
      ['核算账务', '本科', '两年'],
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: '会计',
        department: '财务部',
        reportsTo: '财务经理',
        summary: ['核算账务'],
        qualifications: { education: '本科', experience: '两年' },
      },
    ]);
  });
});

describe('a paper that is no form', () => {
  it.each([
    `**Notes**\n\nPresent: H. Abara\n\nApologies: none\n\n**2. Responsibilities**\n\n- H. Abara to order pallets\n\n**Next meeting**\n`,
    tableOf(
      ['姓名', '高云', '岗位', '客户经理'],
      ['考核期', '一季度', '直接上级', '施维'],
      ['考核指标', '目标', '完成', '得分'],
      ['回款', '300', '276', '32'],
    ) + tableOf(['总分', '77'], ['评语', '好']),
    '# Travel policy\n\n## Purpose\n\nSays how staff travel.\n\n## Responsibilities\n\n- Managers approve trips\n',
  ])('gives no position: %#', (text) => expect(positionsIn('a.md', text)).toEqual([]));
});

describe('names and sentences', () => {
  it('has two titles, or one with “and” in it', () => {
    expect(splitNames('Drivers and Storekeepers')).toEqual(['Drivers', 'Storekeepers']);
    expect(splitNames('Food and Beverage Manager, Clerk')).toEqual(['Food and Beverage Manager', 'Clerk']);
  });

  it('names direct reports only by titles', () => {
    expect(reportsIn('Exercises direct supervision over the Laboratory Aide.')).toBe('Laboratory Aide');
    expect(reportsIn('Exercises direct supervision over clerical staff.')).toBeUndefined();
  });
});
