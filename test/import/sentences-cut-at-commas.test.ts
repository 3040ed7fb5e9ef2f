import { describe, expect, it } from 'vitest';
import { joinSoftBreaks } from '../../src/import/recognise/words/soft-breaks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, rows } from '../support/imported-blocks.ts';

describe('a Chinese sentence that goes on in the next line', () => {
  it('is one duty in a text', () => {
    const text =
      '岗位名称：船闸工\n所属部门：航道处\n\n岗位职责\n1、负责闸门的启闭操作，\n每班巡视两次。\n2、填写记录。\n';
    expect(positionsIn('表.txt', text)[0]).toMatchObject({
      duties: [{ duty: '负责闸门的启闭操作，每班巡视两次。' }, { duty: '填写记录。' }],
    });
  });

  it('is one sentence in a paragraph', () => {
    expect(joinSoftBreaks(['保证船闸设备完好率达到98%以上，', '降低维修成本、', '保障通航。'], false)).toEqual([
      '保证船闸设备完好率达到98%以上，降低维修成本、保障通航。',
    ]);
  });

  it('is none where items begin alike', () => {
    const items = ['负责闸门的启闭操作，', '负责船舶的引导调度，', '负责记录'];
    expect(joinSoftBreaks(items, false)).toEqual(items);
  });

  it.each(['2、填写记录', '联系电话：12345', '（2）填写记录'])('ends above %s', (next) => {
    const text = `岗位名称：船闸工\n所属部门：航道处\n\n岗位职责\n1、负责闸门的启闭操作，\n${next}\n`;
    expect(positionsIn('表.txt', text)[0]).toMatchObject({
      duties: [{ duty: '负责闸门的启闭操作，' }, ...(next.includes('电话') ? [] : [{}])],
    });
  });
});

describe('what is asked of a person in a word', () => {
  it('has its label where it says nothing without it', () => {
    const read = (...pairs: readonly (readonly string[])[]) =>
      readBody([rows(['岗位名称', '船闸工', '所属部门', '航道处'], ...pairs, ['岗位职责', '启闭闸门', '', ''])])[0]?.[
        'qualifications'
      ];
    expect(read(['性别', '不限', '年龄', '25-40岁'])).toEqual({ other: ['性别：不限', '25-40岁'] });
    expect(read(['性别要求', '男女不限', '其他要求', '能上夜班'])).toEqual({
      other: ['性别要求：男女不限', '能上夜班'],
    });
  });
});

describe('a value that is a label elsewhere', () => {
  it('raises no remark where it is one of its own kind', () => {
    const [position] = readBody([
      rows(
        ['Job title', 'Lock Keeper', 'Department', 'Canals'],
        ['FLSA status', 'Exempt', 'Code', 'C-7'],
        ['Duties', 'Works the lock', '', ''],
      ),
    ]);
    expect(position?.['compliance']).toEqual({ flsa: 'Exempt' });
  });
});
