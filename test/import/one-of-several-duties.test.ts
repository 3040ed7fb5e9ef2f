import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, lines: readonly string[]) =>
  importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('the only heading with 职责 that is left of a paper on several posts', () => {
  it('names the position where the contents list others, in the department above it', () => {
    const found = read('a.txt', [
      '河湾陶艺厂工作安排（试行）',
      '目录',
      '窑务部岗位职责 (1)',
      '窑务主管岗位职责 (1)',
      '配釉员岗位职责 (2)',
      '工作守则',
      '全体人员须爱护窑具。',
      '一、窑务部',
      '窑务主管岗位职责：',
      '1、排定烧窑次序。',
      '2、检查窑温记录。',
    ]);
    expect(found).toMatchObject([
      { title: '窑务主管', department: '窑务部', duties: [{ duty: '排定烧窑次序。' }, { duty: '检查窑温记录。' }] },
    ]);
  });

  it('names it below a table that says who drew the paper up', () => {
    const found = read('b.md', [
      '# 药品零售连锁门店各岗位职责',
      '',
      '**门店负责人质量职责**',
      '',
      '| 文件名称 | 门店负责人质量职责 | 编号 | |',
      '| --- | --- | --- | --- |',
      '| 起草人 | | 审核人 | |',
      '',
      '1. 核对进货凭证。',
      '',
      '2. 复查冷柜温度。',
    ]);
    expect(found).toMatchObject([
      { title: '门店负责人', duties: [{ duty: '核对进货凭证。' }, { duty: '复查冷柜温度。' }] },
    ]);
  });

  it('leaves a paper on one position as it was', () => {
    const found = read('c.txt', [
      '窑务主管岗位说明书',
      '所属部门：窑务部',
      '窑务主管岗位职责：',
      '1、排定烧窑次序。',
      '2、检查窑温记录。',
    ]);
    expect(found).toMatchObject([{ title: '窑务主管', department: '窑务部' }]);
  });

  it('makes no position of the name of the paper, nor of whoever leads', () => {
    expect(read('d.txt', ['河湾陶艺厂各岗位职责', '1、爱护窑具。', '2、按时交班。'])).toEqual([]);
    expect(read('e.txt', ['河湾陶艺厂各部门职责', '主要负责人安全职责', '1、保证投入。', '2、组织演练。'])).toEqual([]);
  });
});
