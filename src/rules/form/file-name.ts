import { isId } from '../../schema/index.ts';
import { foldText } from '../../text/text.ts';
import type { Rule } from '../rule.ts';

export const fileName: Rule<'form/file-name'> = {
  code: 'form/file-name',
  level: 'error',
  *check({ workspace }) {
    for (const { file, id, stem } of [...workspace.positions, ...workspace.procedures]) {
      if (id === stem) continue;
      const at = { file, path: ['id'] };
      // Ids that differ only in case or width can't name two positions.
      const isSame = foldText(id) === foldText(stem) && isId(stem);
      yield { at, facts: { id, stem }, ...(isSame ? { fix: [{ change: 'respell', at, value: stem }] } : {}) };
    }
  },
};
