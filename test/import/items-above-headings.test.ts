import { expect, it } from 'vitest';
import { type Block, note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const heading = (written: string): Block => paragraph([note(written)], { style: 'heading-2' });

it('has the last item of a list, though its number is that of the chapter below', () => {
  const post = (head: string, ...duties: readonly string[]): readonly Block[] => [
    heading(head),
    line('所属部门：船务部    直接上级：码头主管'),
    line('岗位职责：'),
    ...duties.map(line),
  ];
  const found = readBody([
    line('海岛渡轮员工手册'),
    ...post('3.1 售票员', '1. 售出船票。', '2. 清点票根。'),
    ...post('3.2 系缆工', '1. 抛接缆绳。', '2. 检查系缆桩。', '3. 冲洗跳板并登记。'),
    ...post('3.3 引导员', '1. 引导旅客登船。', '2. 清点救生衣。'),
  ]);
  expect(found.find(({ title }) => title === '系缆工')?.['duties']).toEqual([
    { duty: '抛接缆绳。' },
    { duty: '检查系缆桩。' },
    { duty: '冲洗跳板并登记。' },
  ]);
});
