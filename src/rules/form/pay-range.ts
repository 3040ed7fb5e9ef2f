import type { FormRule } from '../rule.ts';

export const payRange: FormRule<'form/pay-range'> = {
  code: 'form/pay-range',
  level: 'error',
  *check({ workspace }) {
    for (const { file, pay } of workspace.positions) {
      if (pay?.min === undefined || pay.max === undefined || pay.min <= pay.max) continue;
      yield { at: { file, path: ['pay', 'min'] }, facts: { min: pay.min, max: pay.max } };
    }
  },
};
