import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  const positions = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
  return {
    titles: positions.map(({ title, headcount }) => [title, headcount]).sort(),
    all: files.map((each) => each.text).join('\n'),
  };
};

describe('posts that a notice names on one line', () => {
  it('are positions with how many of each are sought', () => {
    const { titles, all } = read(
      '镇文化站面向社会招聘工作人员。\n\n**一、招聘岗位**\n\n古琴传授2人（须有传承证书）；展览策划1名、器乐伴奏 三名。\n\n**二、报名办法**\n\n到站报名。\n',
    );
    expect(titles).toEqual([
      ['古琴传授', 2],
      ['器乐伴奏', 3],
      ['展览策划', 1],
    ]);
    expect(all).toContain('须有传承证书');
    expect(all).toContain('到站报名。');
  });

  it('are so behind a label and in traditional characters', () => {
    expect(read('誠徵夥伴。\n\n招聘職位：夜間看護2名；復健指導1名\n\n意者來電。\n').titles).toEqual([
      ['夜間看護', 2],
      ['復健指導', 1],
    ]);
  });

  it('are none where the line counts people of all posts, or heads of their own follow', () => {
    expect(
      read('招聘启事\n\n**招聘岗位及人数**\n\n共招8人；其中男3人；女5人。\n\n**报名办法**\n\n到站报名。\n').titles,
    ).toEqual([]);
    const { titles } = read(
      '# 招聘公告\n\n**招聘岗位**\n\n护林员3人；讲解员2人。\n\n## 护林员\n\n岗位职责：\n\n1. 巡查林区\n2. 上报火情\n\n## 讲解员\n\n岗位职责：\n\n1. 接待游客\n2. 整理展品\n',
    );
    expect(titles.map(([title]) => title)).toEqual(['护林员', '讲解员']);
  });
});
