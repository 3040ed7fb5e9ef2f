import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, text } from '../support/imported-blocks.ts';

it.each([
  ['内部协作', '协作部门', '协作内容', '外部协作', '协作单位'],
  ['内部协调关系', '协调部门', '协调事项', '外部协调关系', '联系单位'],
  ['内部联系', '联系对象', '沟通内容', '外部联系', '协调单位'],
])('has contacts and what they are about on either side: %s', (inside, who, what, outside, others) => {
  const [position] = readBody([
    table(3, [
      [text('岗位名称'), text('泵站站长', 2)],
      [text('工作职责'), text('调度水泵。', 2)],
      ...mergeDown(text(inside), [
        [text(who), text('调度中心、检修班')],
        [text(what), text('停电检修、水量核对')],
      ]),
      ...mergeDown(text(outside), [
        [text(others), text('供电局、镇政府')],
        [text(what), text('1、用电协调\n2、防汛')],
      ]),
      [text('工作权限'), text('停机的决定权', 2)],
    ]),
  ]);
  expect(position?.['contacts']).toEqual({
    internal: { with: ['调度中心', '检修班'], purpose: '停电检修、水量核对' },
    external: { with: ['供电局', '镇政府'], purpose: '用电协调；防汛' },
  });
  expect(position?.['duties']).toEqual([{ duty: '调度水泵。' }]);
  expect(position?.['authority']).toEqual([{ text: '停机的决定权' }]);
  expect(position?.['x-imported']).toBeUndefined();
});

it('has contacts with what they are about behind a tab, unless more stands there', () => {
  const [position] = positionsIn(
    'a.txt',
    [
      'Job title: Fish Inspector',
      'Department: Quality Assurance',
      'Duties',
      '- Inspects landing beaches.',
      'Internal contacts',
      'Chief Inspector\t\tto receive instructions',
      'Accounts Unit\tfor fees',
      'External contacts',
      'Port Health Authority\t\tjoint investigations',
      'Carriers\tDaily\tlandings',
    ].join('\n'),
  );
  expect(position?.['contacts']).toEqual({
    internal: {
      with: [
        { who: 'Chief Inspector', purpose: 'to receive instructions' },
        { who: 'Accounts Unit', purpose: 'for fees' },
      ],
    },
    external: {
      with: [{ who: 'Port Health Authority', purpose: 'joint investigations' }, 'Carriers\tDaily\tlandings'],
    },
  });
});
