import { writeScalar } from '../../source/write.ts';
import type { Rule } from '../rule.ts';

const between = /\s*[、，；]\s*/u;
const longest = 12;

/** Checks only names, and only Chinese punctuation: in English a comma can be part of a title or a person's name. */
export const joinedNames: Rule<'text/joined-names'> = {
  code: 'text/joined-names',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, aliases, formerTitles, incumbents } of workspace.positions) {
      for (const [key, names] of Object.entries({ aliases, formerTitles, incumbents })) {
        const [name = '', ...more] = names;
        const parts = name.split(between);
        if (more.length > 0 || parts.length < 2 || !parts.every(isName)) continue;
        const at = { file, path: [key, 0] };
        const facts = { key, name, parts: parts.map(writeScalar) };
        yield { at, facts, fix: [{ change: 'split', at, values: parts }] };
      }
    }
  },
};

function isName(part: string): boolean {
  return part !== '' && part.length <= longest && !/[（()）]/u.test(part);
}
