import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

const traditional = [
  '職責說明 JOB DESCRIPTION',
  '職位 Post：倉務員',
  '單位 Unit：葵涌倉庫',
  '直屬上司 Responsible to：倉務主任',
  '下屬 Subordinates：無 Nil',
  '工作時間 Working Hours：每周44小時',
  '職位目的 Aim of Post',
  '保管貨物。',
  '主要職責 Main Duties',
  '(a) 收發貨物',
  '(b) 盤點庫存',
  '入職要求 Entry Requirements',
  '(i) 中五程度',
  '(ii) 一年倉務經驗',
  '生效日期 Effective Date: 1 July 2023',
];
const read = {
  title: '倉務員',
  department: '葵涌倉庫',
  reportsTo: '倉務主任',
  directReports: [],
  effective: '2023-07-01',
  summary: ['保管貨物。'],
  qualifications: { education: '中五程度', experience: '一年倉務經驗' },
  duties: [{ duty: '收發貨物' }, { duty: '盤點庫存' }],
  conditions: { hours: '每周44小時' },
};

describe('labels in traditional characters', () => {
  it('are those in simplified ones, also beside English', () => {
    expect(positionsIn('a.txt', traditional)).toEqual([read]);
  });

  it('are labels without English', () => {
    const alone = traditional.map((line) =>
      line.replace(/ ?(?:JOB DESCRIPTION|[A-Z][a-z]+(?: [A-Za-z]+)*)(?=：|:|$)/u, ''),
    );
    expect(positionsIn('a.txt', alone)).toEqual([read]);
  });

  it('stay in values, and 職稱 is the title', () => {
    expect(positionsIn('a.txt', ['職稱：護理師', '部門：護理部', '工作內容：', '1、照顧住民'])).toEqual([
      { title: '護理師', department: '護理部', duties: [{ duty: '照顧住民' }] },
    ]);
  });
});

describe('the name of the paper', () => {
  it.each(['岗位说明书', '职责说明 Job Description', 'Position Description', '岗位职责说明书'])(
    '%s is no title',
    (name) => {
      expect(
        positionsIn('门卫.md', [`# ${name}`, '', '部门：保卫科', '直接上级：科长', '## 岗位职责', '1、守门']),
      ).toMatchObject([{ title: '门卫', duties: [{ duty: '守门' }] }]);
    },
  );
});

describe('a form of Taiwan', () => {
  it('has its own words, and an option with brackets of its own', () => {
    const [position] = positionsIn('a.txt', [
      '職務名稱：倉管員',
      '雇用類別：■正職 □工讀',
      '工作職責',
      '1. 點收原料',
      '2. 盤點庫存',
      '對內聯繫：生管課、品保課',
      '對外聯繫：貨運行',
      '出差需求：□不需要 ■偶爾（每季一次）',
    ]);
    expect(position).toMatchObject({
      title: '倉管員',
      employmentType: '正職',
      contacts: { internal: { with: ['生管課', '品保課'] }, external: { with: ['貨運行'] } },
      conditions: { travel: '偶爾（每季一次）' },
    });
  });
});
