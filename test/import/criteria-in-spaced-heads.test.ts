import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const read = (...heads: readonly [string, string, string]): Record<string, unknown> | undefined =>
  readBody([
    rows(['岗位名称', '引航员', '定员标准', '4'], ['岗位职责', '1、登轮引航。\n2、填写引航单。', '', '']),
    line('任职资格'),
    rows(heads, ['学历', '航海专科', '航海本科'], ['工作经验', '三年以上甲板经历', '有大型船舶经历']),
  ])[0];

it('reads heads whose letters are set apart as those of what is asked and what is wished', () => {
  expect(read('项  目', '必 备 要 求', '期 望 要 求')).toMatchObject({
    title: '引航员',
    headcount: 4,
    qualifications: {
      education: '航海专科',
      experience: '三年以上甲板经历',
      preferred: ['航海本科', '有大型船舶经历'],
    },
  });
});

it('takes no other column for a wish', () => {
  expect(read('项  目', '要 求', '说 明')?.['qualifications']).not.toHaveProperty('preferred');
});
