import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, written: string): unknown[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text))
    .sort((one, other) => (String(one.title) < String(other.title) ? -1 : 1));

describe('招聘职位 as the heading of a part', () => {
  it('lists the posts whose headings are below it, and names none', () => {
    const written =
      '# 招聘启事\n\n# 一、公司介绍\n\n河湾农庄是一家种植草莓的农场。\n\n# 二、招聘职位\n\n## 种植技术员\n\n岗位职责：\n\n1. 管理育苗大棚\n2. 记录温度和湿度\n\n任职要求：\n\n1. 园艺专业大专以上学历\n\n## 采摘组长\n\n岗位职责：\n\n1. 安排每天的采摘\n2. 检查果品等级\n\n任职要求：\n\n1. 能吃苦耐劳\n';
    expect(read('a.md', written)).toMatchObject([
      { title: '种植技术员', duties: [{ duty: '管理育苗大棚' }, { duty: '记录温度和湿度' }] },
      { title: '采摘组长', duties: [{ duty: '安排每天的采摘' }, { duty: '检查果品等级' }] },
    ]);
  });

  it('does so in a text file, where the posts are numbered otherwise and have all on one line', () => {
    const written =
      '河湾镇公开招聘公告\n\n一、招聘岗位\n\n1、护林员（3名）\n岗位职责：1.巡查林区；2.上报火情。任职要求：1.初中以上学历；2.身体健康。\n\n2、讲解员（1名）\n岗位职责：1.接待游客；2.整理展品。任职要求：1.大专以上学历；2.普通话标准。\n\n二、报名方式\n到镇政府报名。\n';
    expect(read('a.txt', written)).toMatchObject([
      { title: '护林员', headcount: 3, duties: [{ duty: '巡查林区；' }, { duty: '上报火情。' }] },
      { title: '讲解员', headcount: 1, duties: [{ duty: '接待游客；' }, { duty: '整理展品。' }] },
    ]);
  });

  it('names the post that is below it in plain letters', () => {
    const written =
      '# 河湾农庄\n\n## 招聘职位\n\n种植技术员\n\n## 岗位职责\n\n1. 管理育苗大棚\n2. 记录温度和湿度\n\n## 任职要求\n\n1. 园艺专业大专以上学历\n';
    expect(read('a.md', written)).toMatchObject([{ title: '种植技术员' }]);
  });
});
