import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const fromText = (written: string): Record<string, unknown> =>
  parse(importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }]).files[0]?.text ?? '');

describe('a Word file into which Markdown was copied', () => {
  it('is read without the marks, and its strokes are a table', () => {
    const [first] = readBody([
      ...['# 仓储主管岗位说明书', '**岗位名称**：仓储主管', '## 岗位职责'].map(line),
      ...['1. **入库**：核对送货单；', '2. **盘点**：每月盘点一次。', '---', '## 考核指标'].map(line),
      ...['| **指标** | 目标值 | 权重 |', '|---|---|---|', '| 账实相符率 | ≥99% | 60% |'].map(line),
      table(2, [
        [text('**项目**'), text('**要求**')],
        [text('学历'), text('大专')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: '仓储主管',
      duties: [{ duty: '入库：核对送货单；' }, { duty: '盘点：每月盘点一次。' }],
      kpis: [{ name: '账实相符率', target: '≥99%', weight: 60 }],
    });
  });

  it('keeps stars that stand alone', () => {
    const [first] = readBody([
      table(2, [
        [text('岗位名称'), text('钳工')],
        [text('岗位职责'), text('**班前**点检设备')],
      ]),
    ]);
    expect(first?.['duties']).toEqual([{ duty: '\\*\\*班前\\*\\*点检设备' }]);
  });

  it('is a page of Markdown if it is text', () => {
    expect(
      fromText('**职位名称**：校对员\n**汇报对象**：编辑部主任\n\n**岗位职责**：\n- 校对清样\n- 核对引文\n'),
    ).toMatchObject({
      title: '校对员',
      reportsTo: '编辑部主任',
      duties: [{ duty: '校对清样' }, { duty: '核对引文' }],
    });
  });
});
