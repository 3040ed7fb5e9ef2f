import type { FormRule } from '../rule.ts';

export const ownValue: FormRule<'form/own-value'> = {
  code: 'form/own-value',
  level: 'error',
  *check({ config: { form }, workspace: { positions } }) {
    if (form.own.length === 0) return;
    for (const { file, own } of positions) {
      for (const { key, label } of form.own) {
        if (own?.[key] === null) yield { at: { file, path: [key] }, facts: { key, label } };
      }
    }
  },
};
