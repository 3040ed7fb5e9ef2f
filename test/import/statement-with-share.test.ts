import { describe, expect, it } from 'vitest';
import { cell, mergeDown, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const read = (...statements: readonly string[]) =>
  readBody([
    line('岗位说明书'),
    table(3, [
      [text('岗位名称'), text('面点师', 2)],
      [text('所属部门'), text('厨房', 2)],
      ...statements.flatMap((statement, at) =>
        mergeDown(cell([paragraph([note(`职责${'一二三'[at]}`)])]), [
          [text(statement, 2)],
          [text('工作任务'), text(`和面的细节${at + 1}`)],
        ]),
      ),
    ]),
  ])[0];

describe('a statement and its share in one cell', () => {
  const position = read(
    '职责表述：安排面点间的人手 工作时间百分比：30%',
    '职责表述：根据客流备料，保证面点的质量\n和出品的速度 工作时间百分比：70%',
  );

  it('are the group of the tasks below them, and its share', () => {
    expect(position?.['duties']).toEqual([
      { group: '安排面点间的人手', duty: '和面的细节1' },
      { group: '根据客流备料，保证面点的质量和出品的速度', duty: '和面的细节2' },
    ]);
  });

  it('are said once', () => {
    expect(position?.['dutyGroups']).toEqual([
      { group: '安排面点间的人手', share: 30 },
      { group: '根据客流备料，保证面点的质量和出品的速度', share: 70 },
    ]);
    expect(position).not.toHaveProperty('x-imported');
  });

  it('leave a statement without a share as it is', () => {
    expect(read('职责表述：安排面点间的人手')?.['duties']).toEqual([
      { group: '安排面点间的人手', duty: '和面的细节1' },
    ]);
  });
});
