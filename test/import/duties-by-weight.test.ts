import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('duties that matter more and less beside one label', () => {
  it('are marked so, and in no group', () => {
    const [found] = readBody([
      line('岗位说明书'),
      rows(['岗位名称', '透析护士长', '科室', '护理部']),
      table(
        3,
        mergeDown(text('岗位职责'), [
          [text('核心职责'), text('● 排定每班的护患比\n● 督查穿刺操作')],
          [text('次要职责'), text('● 组织肾友会讲座\n● 协助门诊结算')],
        ]),
      ),
      rows(['审核人签字', '莫怀远', '审核日期', '2025 / 01 / 09']),
    ]);
    expect(found?.['duties']).toEqual([
      { duty: '排定每班的护患比', essential: true },
      { duty: '督查穿刺操作', essential: true },
      { duty: '组织肾友会讲座', essential: false },
      { duty: '协助门诊结算', essential: false },
    ]);
    expect(found?.['approval']).toEqual({ reviewed: { by: '莫怀远', date: '2025-01-09' } });
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('are in groups where their names say what they are about', () => {
    const [found] = readBody([
      line('岗位说明书'),
      rows(['岗位名称', '透析护士长', '科室', '护理部']),
      table(
        3,
        mergeDown(text('岗位职责'), [
          [text('排班'), text('● 排定每班的护患比\n● 安排替班')],
          [text('教学'), text('● 组织肾友会讲座\n● 带教新护士')],
        ]),
      ),
    ]);
    expect(found?.['duties']).toMatchObject([
      { group: '排班' },
      { group: '排班' },
      { group: '教学' },
      { group: '教学' },
    ]);
  });
});
