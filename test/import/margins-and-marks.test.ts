import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { readBody, rows } from '../support/imported-blocks.ts';

const read = (file: string, written: string): Record<string, unknown>[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

const duties = [{ duty: '巡检泵房' }, { duty: '抄录仪表' }, { duty: '更换滤芯' }];

describe('labels beside lists that go on below empty cells', () => {
  const sheet = [
    ['岗位名称', '水处理工'],
    ['工作职责', '巡检泵房'],
    ['', '抄录仪表'],
    ['', '更换滤芯'],
    ['学历', '中专'],
    ['证书', '电工证'],
    ['', '健康证'],
  ];
  const wanted = {
    title: '水处理工',
    duties,
    qualifications: { education: '中专', certificates: ['电工证', '健康证'] },
  };

  it('keep the first item, with and without an empty column left of them', () => {
    expect(read('a.csv', sheet.map((row) => row.join()).join('\n'))).toMatchObject([wanted]);
    expect(read('a.csv', sheet.map((row) => ['', ...row].join()).join('\n'))).toMatchObject([wanted]);
    expect(readBody([rows(...sheet.map((row) => ['', ...row]))])).toMatchObject([wanted]);
  });

  it('are heads where the cell below has a name', () => {
    const table = rows(['类别', '工作职责'], ['运行', '按时巡检泵房并记录各项读数'], ['维护', '更换滤芯和密封圈']);
    const [position] = readBody([rows(['岗位名称', '水处理工'], ['所属部门', '动力部']), table]);
    expect(position).toMatchObject({ duties: [{ group: '运行' }, { group: '维护' }] });
  });
});

describe('pictures before the items of a message', () => {
  it('are their numbers and marks', () => {
    const text =
      '岗位：水处理工\n部门：动力部\n【岗位职责】\n1️⃣ 巡检泵房\n2️⃣ 抄录仪表\n3️⃣ 更换滤芯\n【考核指标】\n🔸停机时间\n🔸水质合格率\n';
    expect(read('a.txt', text)).toMatchObject([{ duties, kpis: ['停机时间', '水质合格率'] }]);
  });
});

describe('an article with an abstract', () => {
  it('is no position, however it frames its labels', () => {
    const body = '一、岗位职责\n1. 人少事杂；\n2. 分工靠口头。\n二、任职资格\n会写会算。\n';
    for (const head of [
      '摘要：本文谈分工。\n关键词：分工',
      '【摘 要】本文谈分工。\n【关键词】分工',
      '內容摘要：本文談分工。\n關鍵詞：分工',
    ])
      expect(read('a.txt', `合作社会计岗位说明书\n${head}\n${body}`)).toEqual([]);
    expect(read('a.txt', `合作社会计岗位说明书\n${body}`)).toHaveLength(1);
  });
});
