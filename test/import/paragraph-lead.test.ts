import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (written: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

describe('the last sentence of a summary above a list', () => {
  it('leads what is to be done, and the others stay the summary', () => {
    expect(
      read(
        '# Lock Keeper\n\n## Position Summary\n\nThe Lock Keeper minds the upper lock. Responsibilities include:\n\n- Opens the locks\n- Paints the gates\n\n## Requirements\n\n- Swims well\n',
      ),
    ).toMatchObject({
      title: 'Lock Keeper',
      summary: ['The Lock Keeper minds the upper lock.'],
      duties: [{ duty: 'Opens the locks' }, { duty: 'Paints the gates' }],
    });
  });

  it('leads it in Chinese', () => {
    expect(
      read(
        '# 闸门管理员岗位说明书\n\n## 岗位概述\n\n负责上游闸门的日常看护与值守。主要职责包括：\n\n- 开启闸门\n- 油漆门板\n\n## 任职要求\n\n- 会游泳\n',
      ),
    ).toMatchObject({
      summary: ['负责上游闸门的日常看护与值守。'],
      duties: [{ duty: '开启闸门' }, { duty: '油漆门板' }],
    });
  });

  it('leads nothing where it speaks of something else', () => {
    const found = read(
      '# Lock Keeper\n\n## Position Summary\n\nThe Lock Keeper minds the upper lock. The locks are:\n\n- Mill lock\n- Town lock\n\n## Requirements\n\n- Swims well\n',
    );
    expect(found.duties).toBeUndefined();
  });
});
