import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('a chapter of a manual with numbers of three levels', () => {
  it('has the parts of a position below its number, and what follows the last one is none of it', () => {
    const found = positionsIn([
      '6 职责与权限',
      '6.1 计量室主任',
      '直接上级：总工程师',
      '6.1.1 职责',
      'a) 编制检定计划',
      'b) 保管标准器',
      '6.1.2 权限',
      'a) 停用超差的量具',
      '6.1.3 任职要求',
      'a) 学历：大专',
      'b) 经验：三年计量工作',
      '6.2 计量员',
      '直接上级：计量室主任',
      '6.2.1 职责',
      'a) 检定量具',
      '6.2.2 任职要求',
      'a) 学历：中专',
      '6.3 引用文件',
      '《量具管理程序》',
    ]);
    expect(found).toMatchObject([
      {
        title: '计量室主任',
        duties: [{ duty: '编制检定计划' }, { duty: '保管标准器' }],
        authority: [{ text: '停用超差的量具' }],
        qualifications: { education: '大专', experience: '三年计量工作' },
      },
      { title: '计量员', duties: [{ duty: '检定量具' }], qualifications: { education: '中专' } },
    ]);
    expect(found[1]?.['qualifications']).toEqual({ education: '中专' });
  });

  it('may be in English', () => {
    const found = positionsIn([
      '6 Roles',
      '6.1 Calibration Lead',
      'Reports to: Chief Engineer',
      '6.1.1 Responsibilities',
      'a) Plan calibrations',
      'b) Keep the standards',
      '6.1.2 Authority',
      'a) Withdraw faulty gauges',
      '6.2 Gauge Clerk',
      'Reports to: Calibration Lead',
      '6.2.1 Responsibilities',
      'a) Label the gauges',
      '6.2.2 Authority',
      'a) Refuse unlabelled gauges',
    ]);
    expect(found).toMatchObject([
      { title: 'Calibration Lead', duties: { length: 2 }, authority: [{ text: 'Withdraw faulty gauges' }] },
      { title: 'Gauge Clerk', duties: { length: 1 }, authority: [{ text: 'Refuse unlabelled gauges' }] },
    ]);
  });
});
