import type { Rule } from '../rule.ts';

export const fileName: Rule<'form/file-name'> = {
  code: 'form/file-name',
  level: 'error',
  *check({ workspace }) {
    for (const { file, id, stem } of [...workspace.positions, ...workspace.procedures]) {
      if (id !== stem) yield { at: { file, path: ['id'] }, facts: { id, stem } };
    }
  },
};
