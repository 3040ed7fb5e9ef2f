import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, text: string): Record<string, unknown>[] {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  expect(JSON.stringify(report)).not.toContain('"missed":[{');
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text: yaml }) => parse(yaml));
}

const titlesIn = (file: string, text: string) => positionsIn(file, text).map(({ title }) => title);

describe('posts of a paper on duties', () => {
  it('have duties below a sentence, whatever the look of their headings', () => {
    const text = [
      '**冷库安全管理制度**',
      '',
      '**库房主任安全职责**',
      '',
      '库房主任是冷库安全的第一责任人，具体要做到：',
      '',
      '1、每周查一次氨气报警器；',
      '',
      '2、组织撤离演练。',
      '',
      '**第二条 制冷工安全职责**',
      '',
      '制冷工对机房的安全直接负责。',
      '',
      '1、按时抄表；',
      '',
      '2、发现泄漏先停机再报告。',
    ].join('\n');
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '库房主任', duties: [{ duty: '每周查一次氨气报警器；' }, { duty: '组织撤离演练。' }] },
      { title: '制冷工', duties: [{ duty: '按时抄表；' }, { duty: '发现泄漏先停机再报告。' }] },
    ]);
  });

  it('are below numbers that nobody counted, beside rules that have such lists as well', () => {
    const text = [
      '**岗位职责及管理制度**',
      '',
      '**一、岗位职责**',
      '',
      '**1、渡口站长**',
      '',
      '① 排定开航班次；',
      '',
      '② 核对乘客人数。',
      '',
      '**3、轮机员**',
      '',
      '① 系缆解缆；',
      '',
      '② 清洗甲板。',
      '',
      '**二、停航规则**',
      '',
      '1、大雾停航',
      '',
      '2、六级风停航',
    ].join('\n');
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '渡口站长', duties: [{ duty: '排定开航班次；' }, { duty: '核对乘客人数。' }] },
      { title: '轮机员', duties: [{ duty: '系缆解缆；' }, { duty: '清洗甲板。' }] },
    ]);
  });

  it('are alike by the number that they are below, with items behind dashes', () => {
    const text = [
      '## 4.2 化验室岗位的质量职责',
      '',
      '### 4.2.1 化验室主任（由厂长或其授权人担任）',
      '',
      '-----批准检验报告；',
      '',
      '-----签收样品；',
      '',
      '**4.2. 2 取样员**',
      '',
      '-----按时取样；',
      '',
      '-----贴好标签。',
    ].join('\n');
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '化验室主任', duties: [{ duty: '批准检验报告；' }, { duty: '签收样品；' }] },
      { title: '取样员', duties: [{ duty: '按时取样；' }, { duty: '贴好标签。' }] },
    ]);
  });

  it('are asked for by what their holders must have', () => {
    const text = [
      '**站长岗位：**',
      '',
      '1.具有本科及以上学历，年龄40周岁以下；',
      '',
      '2.具有5年以上现场管理经验；',
      '',
      '**副站长岗位：**',
      '',
      '1.具有大专及以上学历；',
      '',
      '2.具有3年以上现场管理经验；',
    ].join('\n');
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '站长', qualifications: { experience: expect.stringContaining('5年以上现场管理经验') } },
      { title: '副站长', qualifications: { education: expect.stringContaining('大专及以上学历') } },
    ]);
  });

  it('drop what says that the paper is new, and keep what says more of the post', () => {
    const text = (first: string) =>
      ['# 收费站岗位职责', '', `**${first}**`, '', '1、交接班；', '', '**站长岗位职责**', '', '1、管全面工作；'].join(
        '\n',
      );
    expect(titlesIn('a.md', text('班长岗位职责（试行）'))).toEqual(['班长', '站长']);
    expect(titlesIn('a.md', text('班长岗位职责（兼票管）'))).toEqual(['班长（兼票管）', '站长']);
  });
});

describe('headings of a paper on duties', () => {
  it('name no positions where they are of departments or of all', () => {
    const text = [
      '**矿山安全制度**',
      '',
      '**机电科安全职责**',
      '',
      '1、检查设备；',
      '',
      '**全体员工安全职责**',
      '',
      '1、戴好安全帽；',
    ].join('\n');
    expect(titlesIn('a.md', text)).toEqual([]);
  });
});
