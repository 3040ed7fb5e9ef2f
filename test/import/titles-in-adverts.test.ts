import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { apartFromAdvert } from '../../src/import/recognise/words/advertised-title.ts';

const read = (file: string, written: string): unknown[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));
const chinese = '\n\n岗位职责：\n\n1. 管理育苗大棚\n2. 记录温度\n\n任职要求：\n\n1. 大专以上学历\n\n';
const english = '\n\n## Duties\n\n- Opens the doors\n- Sets out books\n\n## Requirements\n\n- Grade 12\n';

describe('a heading of an advertisement', () => {
  it.each([
    ['B2. 育苗工程师  6000-9000元/月', '育苗工程师', ['pay: 6000-9000元/月']],
    ['采摘组长\t薪资面议', '采摘组长', ['pay: 薪资面议']],
    ['草莓销售 无责任底薪3000-4000 高提成', '草莓销售', ['pay: 无责任底薪3000-4000 高提成']],
    ['讲解员（5-8k）', '讲解员', ['pay: 5-8k']],
    ['【徵才】[Riverbend] 園藝工程師', '園藝工程師', ['Riverbend']],
    ['【招聘】河湾农庄招聘育苗技术员', '育苗技术员', ['河湾农庄']],
    ['[徵才] 河灣資訊 (Riverbend Info) 園藝工程師', '園藝工程師', ['河灣資訊 (Riverbend Info)']],
    [
      '【徵】台中 Field Engineer 園藝工程師 - 河灣股份有限公司',
      'Field Engineer 園藝工程師',
      ['location: 台中', '河灣股份有限公司'],
    ],
    ['WANTED: ORCHARD KEEPER (part-time)', 'ORCHARD KEEPER', ['employmentType: part-time']],
    ['Orchard Keeper – £12.50 an hour', 'Orchard Keeper', ['pay: £12.50 an hour']],
    [
      'Archive Assistant (Part-time) - Quay Museum, Leith',
      'Archive Assistant',
      ['Quay Museum, Leith', 'employmentType: part-time'],
    ],
  ])('%s has the title and what else it says', (heading, title, others) => {
    const found = apartFromAdvert(heading);
    expect(found?.title).toBe(title);
    const told = found?.asides.map(({ path, text }) => (path === undefined ? text : `${path}: ${text}`));
    expect(told?.map((each) => each.toLowerCase())).toEqual(others.map((each) => each.toLowerCase()));
  });

  it.each([
    '质量工程师（T3）',
    '客服经理（华东区）',
    'Assistant Manager - Marketing',
    'Receptionist (Health Centre)',
    'C1 语言教师',
    'Class of 2000 Coordinator',
    '薪酬专员',
    '招聘主管',
  ])('%s is a title as it stands', (heading) => {
    expect(apartFromAdvert(heading)).toBeUndefined();
  });

  it('gives the posts of a text their titles, and keeps who seeks', () => {
    const [first, second] = read(
      'a.md',
      `# 河湾的职位\n\n## 【招聘】[河湾农庄] 育苗技术员${chinese}## 【招聘】讲解员  5000-7000元/月\n\n**必备条件**\n\n- 普通话标准\n`,
    );
    expect([first, second]).toMatchObject([
      { title: '育苗技术员', 'x-imported': expect.arrayContaining([expect.objectContaining({ text: '河湾农庄' })]) },
      { title: '讲解员', pay: { min: 5000, max: 7000 }, qualifications: expect.anything() },
    ]);
  });

  it('names the post below what the employer is called, in capitals too', () => {
    const written = `QUAY ORCHARDS\n\nWe have grown pears since 1911.\n\nWANTED: ORCHARD KEEPER (part-time)\n\nWhere: Leith\n\nWhat you'll do\n * Prune the trees\n * Pick the fruit\n\nWhat you'll need\n * a driving licence\n`;
    expect(read('a.txt', written)).toMatchObject([
      { title: 'ORCHARD KEEPER', employmentType: 'part-time', location: 'Leith' },
    ]);
  });

  it('may be the title among the settings of a page', () => {
    const written = `---\nlayout: post\ntitle: "Archive Assistant (Part-time) - Quay Museum, Leith"\n---${english}`;
    expect(read('a.md', written)).toMatchObject([{ title: 'Archive Assistant', employmentType: 'Part-time' }]);
  });
});
