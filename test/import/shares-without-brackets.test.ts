import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it.each([
  ['岗位名称：水文观测员', '主要职责：', '1、校核水位自记仪45%。', '2、编制月报35%。', '3、接待来访 20%'],
  [
    'Job title: Gauge Reader',
    'Duties:',
    '1. Check the recording gauge 45%.',
    '2. Draw up the monthly return: 35%',
    '3. Receive visitors 20%',
  ],
])('takes bare percentages that make a hundred for shares: %s', (...lines) => {
  const [found = {}] = positionsIn('a.txt', `${lines.join('\n')}\n`);
  expect((found['duties'] as { share?: number }[]).map(({ share }) => share)).toEqual([45, 35, 20]);
  expect(JSON.stringify(found)).not.toContain('%');
});

it.each([
  ['岗位名称：水文观测员', '主要职责：', '1、保证资料完整率100%。', '2、编制月报。'],
  ['岗位名称：水文观测员', '主要职责：', '1、保证资料完整率98%。', '2、使设备完好率达95%。'],
  ['Job title: Gauge Reader', 'Duties:', '1. Keep the returns complete to 98%.', '2. Keep gauges ready to 95%.'],
])('leaves percentages that are what is to be reached: %s, %s, %s', (...lines) => {
  const [found = {}] = positionsIn('a.txt', `${lines.join('\n')}\n`);
  const duties = found['duties'] as { duty: string; share?: number }[];
  expect(duties.map(({ share }) => share)).toEqual([undefined, undefined]);
  expect(duties[0]?.duty).toMatch(/\d%/);
});
