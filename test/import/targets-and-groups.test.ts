import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const fromMarkdown = (written: string): Record<string, unknown> =>
  parse(importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }]).files[0]?.text ?? '');

describe('an indicator', () => {
  it('may have its target behind a colon', () => {
    const [first] = readBody(
      [
        '岗位名称：调度员',
        '岗位职责：调度车辆',
        '关键指标',
        '1、准点率：≥97%',
        '2、事故：零',
        '3、投诉处理：及时回复客户',
      ].map(line),
    );
    expect(first?.['kpis']).toEqual([
      { name: '准点率', target: '≥97%' },
      { name: '事故', target: '零' },
      '投诉处理：及时回复客户',
    ]);
  });
});

describe('a Markdown page', () => {
  it('ends its last list at a stroke', () => {
    expect(
      fromMarkdown(
        '# 校对员岗位说明书\n\n## 岗位职责\n\n核对清样\n\n## 外部联系\n\n印刷厂\n\n---\n\n*本表每年复核，请勿外传。*\n',
      ),
    ).toMatchObject({
      contacts: { external: { with: ['印刷厂'] } },
    });
  });
});
