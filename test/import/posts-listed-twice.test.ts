import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { withPostsListedTwice } from '../../src/import/recognise/paper/posts-listed-twice.ts';

const read = (file: string, lines: readonly string[]) => {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  expect(JSON.stringify(report)).not.toContain('"missed":[{');
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
};

describe('posts that a notice lists with their numbers and once more with what they do', () => {
  it('are a position each', () => {
    const found = read('a.txt', [
      '一、招募岗位及人数',
      '1.灯会值守 4名',
      '2.花灯讲解 2名',
      '3.物资登记 1名',
      '注：须提前一天报到。',
      '二、岗位说明',
      '1.灯会值守：看管展区电源，劝阻攀爬。',
      '2.花灯讲解：向游客介绍灯组的来历。',
      '3.库房物资登记：清点并登记借出的器材。',
      '三、补贴',
      '1.每日发给午餐。',
    ]);
    expect(found).toMatchObject([
      { title: '灯会值守', headcount: 4, duties: [{ duty: '看管展区电源，劝阻攀爬。' }] },
      { title: '花灯讲解', headcount: 2, duties: [{ duty: '向游客介绍灯组的来历。' }] },
      { title: '物资登记', aliases: ['库房物资登记'], headcount: 1 },
    ]);
    expect(JSON.stringify(found)).toContain('须提前一天报到');
    expect(JSON.stringify(found)).toContain('每日发给午餐');
  });

  it('are read in English', () => {
    const found = read('a.txt', [
      'Vacancies',
      '1. Seed sorter - 3 posts',
      '2. Tour guide - 1 post',
      'Role descriptions',
      '1. Seed sorter: Sorts seeds by size and cleans the trays.',
      '2. Tour guide: Leads visitors through the glasshouse.',
    ]);
    expect(found).toMatchObject([
      { title: 'Seed sorter', headcount: 3, duties: [{ duty: 'Sorts seeds by size and cleans the trays.' }] },
      { title: 'Tour guide', headcount: 1 },
    ]);
  });

  it.each([
    [
      'the lists are not of the same',
      ['一、招募岗位', '1.值守 4名', '2.讲解 2名', '二、工作内容', '1.上午：布置场地与签到。', '2.下午：拆除展板。'],
    ],
    [
      'nothing is counted',
      ['一、招募岗位', '1.值守', '2.讲解', '二、岗位说明', '1.值守：看管展区电源。', '2.讲解：介绍灯组来历。'],
    ],
  ])('stay lines where %s', (_, lines) => {
    const blocks = lines.map((text, at) => ({
      kind: 'paragraph' as const,
      text,
      bold: false,
      place: { line: at + 1 },
    }));
    expect(withPostsListedTwice(blocks)).toEqual(blocks);
  });
});

describe('a table of posts with how many of each', () => {
  const table = (head: string, counts: readonly string[]) => [
    head,
    `灯会值守,${counts[0]},看管展区电源`,
    `花灯讲解,${counts[1]},介绍灯组的来历`,
  ];

  it('lists positions whatever they are called', () => {
    const found = read('b.csv', table('岗位名称,人数,岗位职责', ['4名', '2名']));
    expect(found.map(({ title, headcount }) => [title, headcount]).sort()).toEqual([
      ['灯会值守', 4],
      ['花灯讲解', 2],
    ]);
  });

  it('lists none where the numbers may be of anything', () => {
    expect(read('b.csv', table('名称,数量,说明', ['4', '2']))).toEqual([]);
  });
});
