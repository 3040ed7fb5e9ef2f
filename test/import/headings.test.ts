import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { joinWrapped } from '../../src/import/read/wrapped.ts';
import { superiorIn } from '../../src/import/recognise/words/superior.ts';

function positionsOf(file: string, text: string): Record<string, unknown>[] {
  return importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>)
    .sort((a, b) => String(a['title']).localeCompare(String(b['title'])));
}

describe('headings of forms', () => {
  it('are those of one level that lead the same fact, below the heading of the file', () => {
    const form = (title: string, superior: string, duty: string) =>
      `## ${title}\n\n**Reports to:** ${superior}\n\n**Responsibilities**\n\n- ${duty}\n\n`;
    const text = `# Our roles\n\n${form('Baker', 'Chef', 'Bakes bread')}${form('Porter', 'Head Porter', 'Carries bags')}`;
    expect(positionsOf('roles.md', text)).toMatchObject([
      { title: 'Baker', reportsTo: 'Chef', duties: [{ duty: 'Bakes bread' }] },
      { title: 'Porter', reportsTo: 'Head Porter', duties: [{ duty: 'Carries bags' }] },
    ]);
  });

  it('do not begin a form where they lead a list', () => {
    const text =
      '# Baker\n\n**Reports to:** Chef\n\n## Responsibilities\n\n- Bakes bread\n\n## Benefits\n\n- Free lunch\n';
    expect(positionsOf('baker.md', text)).toMatchObject([{ title: 'Baker', reportsTo: 'Chef' }]);
  });

  it('are the nearer of two, as a section below a chapter', () => {
    const text =
      '第二章 生产部岗位职责\n\n第一节 包装工岗位职责\n\n直接上级：班长\n岗位职责：\n（1）装箱；\n（2）贴标。\n第二节 班长岗位职责\n\n直接上级：主任\n岗位职责：\n（1）排班；\n';
    expect(positionsOf('制度.txt', text).map(({ title, reportsTo }) => [title, reportsTo])).toEqual(
      expect.arrayContaining([
        ['包装工', '班长'],
        ['班长', '主任'],
      ]),
    );
  });

  it('are capitals in plain text', () => {
    const text =
      'CITY OF ELM\n\nTREE SURGEON\n\nClass Code: 310\n\nDEFINITION\n\nCares for the trees of the city.\n\nSUPERVISION RECEIVED AND EXERCISED\n\nReceives general supervision from the Parks Manager.\n\nEXAMPLES OF DUTIES\n\nDuties may include, but are not limited to, the following:\n\nPrunes trees.\n\nFells trees.\n';
    expect(positionsOf('class.txt', text)).toMatchObject([
      {
        title: 'TREE SURGEON',
        code: '310',
        reportsTo: 'Parks Manager',
        summary: ['Cares for the trees of the city.'],
        duties: [{ duty: 'Prunes trees.' }, { duty: 'Fells trees.' }],
      },
    ]);
  });
});

describe('labels with numbers', () => {
  it('are not items of the list that the label before them has on its line', () => {
    const text =
      '岗位名称：电工\n岗位职责：\n1、检修线路。\n任职条件\n1、学历：中专\n2、技能：会焊接\n3、证书：电工证\n';
    expect(positionsOf('电工.txt', text)[0]?.['qualifications']).toEqual({
      education: '中专',
      abilities: ['会焊接'],
      certificates: ['电工证'],
    });
  });
});

describe('a line that was broken at a margin', () => {
  it('goes on below, further to the right, unless it ended or something else begins', () => {
    const long = '1. Prepares the weekly rota of the front desk and';
    const join = (...texts: string[]) => joinWrapped(texts.map((text, at) => ({ text, line: at + 1 })));
    expect(join(long, '   changes it on demand', '   Note: ask first')).toEqual([
      { text: `${long} changes it on demand`, line: 1, isJoined: true, joined: [{ line: 2, moved: 47 }] },
      { text: '   Note: ask first', line: 3 },
    ]);
    expect(join('Duties', '   Prepares the rota')).toHaveLength(2);
    expect(join(`${long}.`, '   Ends')).toHaveLength(2);
  });
});

describe('a sentence that names the superior', () => {
  it.each([
    ['This role reports to the Plant Manager.', 'Plant Manager'],
    ['The Night Agent reports directly to the Head of Rooms', 'Head of Rooms'],
    ['Receives general supervision from the Parks Manager.', 'Parks Manager'],
    ['Writes reports to the board.', undefined],
    ['The post is responsible for the store.', undefined],
  ])('%s', (sentence, superior) => {
    expect(superiorIn(sentence)).toBe(superior);
  });
});
