import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a procedure on descriptions of positions', () => {
  it.each(['ensures that each role has an agreed profile', 'is intended to make sure that profiles are kept alike'])(
    'gives no position where it says of itself that it %s',
    (words) => {
      const lines = [
        '# Procedure: Drafting and agreeing role profiles',
        '## 1. Purpose',
        `This procedure ${words}.`,
        '## 2. Scope',
        'All crews ashore and afloat.',
        '## 3. Responsibilities',
        '- The supervisor drafts the profile.',
        '- The director signs it.',
        '## 4. Records',
        'Signed profiles.',
        '',
        '| Version | Date | Change |',
        '| --- | --- | --- |',
        '| 2.0 | 12/01/2021 | New archive rule |',
      ];
      expect(positionsIn('procedure.md', lines.join('\n'))).toEqual([]);
    },
  );

  it.each(['目的', '编写目的'])('gives none in Chinese: %s', (purpose) => {
    const lines = [
      '# 岗位说明书编制与修订程序',
      `## 1. ${purpose}`,
      '为保证各岗位均有经确认的说明书，制定本程序。',
      '## 2. 适用范围',
      '适用于公司各部门。',
      '## 3. 职责',
      '3.1 部门负责人起草岗位说明书。',
      '3.2 人力资源部审核并归档。',
      '## 4. 工作程序',
      '4.1 领取最新表格并逐项填写。',
      '## 5. 相关记录',
      '岗位说明书修订记录表',
      '',
      '| 版本 | 日期 | 修订内容 |',
      '| --- | --- | --- |',
      '| 2.0 | 2021-01-12 | 新增归档要求 |',
    ];
    expect(positionsIn('程序.md', lines.join('\n'))).toEqual([]);
  });
});
