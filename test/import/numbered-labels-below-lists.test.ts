import { describe, expect, it } from 'vitest';
import { type Block, note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (written: string): Block => paragraph([{ ...note(written), bold: true }]);

describe('a label with a number of a manual below items that are numbered otherwise', () => {
  it.each([
    ['a table', [rows(['学历', '中专'], ['经验', '一年以上']), line('')]],
    ['lines', [line('学历：中专'), line('经验：一年以上')]],
  ])('is no item of them, above %s', (_, asked) => {
    const post = (number: string, title: string, duty: string): readonly Block[] => [
      bold(`4.${number} ${title}`),
      line('所属部门：制冷站'),
      line(`4.${number}.1 岗位职责`),
      line(`a) ${duty}；`),
      line('b) 填写运行日志；'),
      line(`4.${number}.2 任职要求`),
      ...asked,
    ];
    const found = readBody([
      bold('岗位职责和任职要求'),
      bold('4 岗位职责和任职要求'),
      ...post('1', '制冷工', '每小时记录氨压'),
      ...post('2', '冷库保管员', '核对入库单'),
    ]);
    expect(found.map(({ title }) => title).sort()).toEqual(['冷库保管员', '制冷工']);
    for (const { duties, qualifications } of found) {
      expect(duties).toHaveLength(2);
      expect(qualifications).toEqual({ education: '中专', experience: '一年以上' });
    }
  });
});
