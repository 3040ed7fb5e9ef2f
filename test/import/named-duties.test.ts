import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  expect(JSON.stringify(report)).not.toContain('"missed":[{');
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('headings of a name of a job with 职责', () => {
  it('are a position each in rules, with a fact above the first duty', () => {
    const found = positionsIn('a.md', [
      '# 河湾泵站岗位管理规定',
      '',
      '## 第二章 岗位职责',
      '',
      '**第二条 泵站站长岗位职责**',
      '',
      '直接上级：管理所所长。',
      '',
      '（一）排定值班；',
      '',
      '（二）签发操作票。',
      '',
      '任职条件：大专以上学历。',
      '',
      '**第三条 值班员岗位职责**',
      '',
      '直接上级：泵站站长。',
      '',
      '（一）按时抄表；',
      '',
      '（二）巡视机组。',
    ]);
    expect(found).toMatchObject([
      { title: '泵站站长', reportsTo: '管理所所长', duties: [{ duty: '排定值班；' }, { duty: '签发操作票。' }] },
      { title: '值班员', duties: [{ duty: '按时抄表；' }, { duty: '巡视机组。' }] },
    ]);
  });

  it('are a position each, in the department above them', () => {
    const found = positionsIn('a.txt', [
      '南岸卫生院人员岗位职责',
      '',
      '放射科',
      '',
      '放射科主任职责',
      '一、在院长领导下，负责本科工作。',
      '二、审签报告。',
      '',
      '放射技士职责',
      '一、按申请单摆位、曝光。',
      '二、登记废片。',
      '药房',
      '发药员职责',
      '一、核对处方后发药。',
      '二、清点效期。',
    ]);
    expect(found.map(({ title, department }) => [title, department]).sort()).toEqual([
      ['发药员', '药房'],
      ['放射技士', '放射科'],
      ['放射科主任', '放射科'],
    ]);
    expect(found.find(({ title }) => title === '发药员')?.['duties']).toEqual([
      { duty: '核对处方后发药。' },
      { duty: '清点效期。' },
    ]);
  });

  it('may be headings of a level, or bold, above numbers of any kind', () => {
    for (const [mark, numbers] of [
      ['## ', ['1. ', '2. ']],
      ['### ', ['（一）', '（二）']],
      ['**', ['1、', '2、']],
    ] as const) {
      const close = mark === '**' ? '**' : '';
      const found = positionsIn('a.md', [
        '# 客房部各岗位职责',
        '',
        `${mark}楼层主管岗位职责${close}`,
        '',
        `${numbers[0]}检查房间`,
        '',
        `${numbers[1]}填写日报`,
        '',
        `${mark}布草员职责${close}`,
        '',
        `${numbers[0]}收发布草`,
        '',
        `${numbers[1]}盘点布草`,
      ]);
      expect(found.map(({ title }) => title).sort()).toEqual(['布草员', '楼层主管']);
      expect(found.find(({ title }) => title === '布草员')?.['duties']).toMatchObject([
        { duty: '收发布草' },
        { duty: '盘点布草' },
      ]);
    }
  });

  it('are none where they name departments or kinds of duties', () => {
    const found = positionsIn('a.txt', [
      '公司部门职责',
      '财务科职责',
      '一、编制预算。',
      '二、管理资金。',
      '人事科职责',
      '一、招聘人员。',
      '二、发放工资。',
      '安全职责',
      '一、检查消防。',
    ]);
    expect(found).toEqual([]);
  });
});
