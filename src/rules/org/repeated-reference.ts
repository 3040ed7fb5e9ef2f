import type { Link } from '../../org/link.ts';
import type { Rule } from '../rule.ts';

/** One list names one position in two ways, for example by its title and by its id. */
export const repeatedReference: Rule<'org/repeated-reference'> = {
  code: 'org/repeated-reference',
  level: 'warning',
  *check({ links }) {
    const firsts = new Map<string, Link>();
    for (const link of links) {
      const { outcome, from, path, key, written } = link;
      if (outcome.kind !== 'found') continue;
      const place = [from.file, ...path.slice(0, -1), outcome.id].join('\u0000');
      const first = firsts.get(place);
      if (first === undefined) {
        firsts.set(place, link);
        continue;
      }
      yield {
        at: { file: from.file, path },
        facts: { key, name: written, other: first.written },
        related: [{ at: { file: from.file, path: first.path }, note: 'first-here', facts: { name: first.written } }],
      };
    }
  },
};
