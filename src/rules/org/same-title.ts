import { groupBy } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import { foldText } from '../../text/text.ts';
import type { Organisation, Rule } from '../rule.ts';

/** How many further positions are shown in their files. */
const shown = 10;

/**
 * Forms with the same title and superior and no other difference: a forgotten copy, or one job with a form for each
 * incumbent. Positions with a code are skipped, because a code distinguishes them or is a duplicate code; several leads
 * with teams share a title on purpose.
 */
export const sameTitle: Rule<'org/same-title'> = {
  code: 'org/same-title',
  level: 'warning',
  *check(org) {
    const uncoded = [...org.workspace.byId.values()].filter(({ code }) => code === undefined);
    const groups = groupBy(uncoded, (position) => describe(org, position));
    for (const positions of groups.values()) {
      const [first, ...others] = positions;
      const leads = positions.filter(({ id }) => org.graph.reports.has(id));
      if (first === undefined || others.length === 0 || leads.length > 1) continue;
      yield {
        at: { file: first.file, path: ['title'] },
        facts: {
          title: first.title,
          department: first.department,
          positions: positions.length,
          headcount: positions.reduce((sum, { headcount = 1 }) => sum + headcount, 0),
          led: first.reportsTo != null,
        },
        related: others.slice(0, shown).map(({ file, id, title }) => ({
          at: { file, path: ['title'] },
          note: 'candidate',
          facts: { id, title },
        })),
      };
    }
  },
};

/** Everything that distinguishes one position from another; an unknown superior counts as it is written. */
function describe({ graph }: Organisation<Outline>, position: Outline): string {
  const { department, title, grade, family, location, employmentType, reportsTo } = position;
  const superior = graph.byId.get(position.id)?.reportsTo ?? reportsTo;
  const texts = [department, title, grade, family, location, employmentType].map((text) => foldText(text ?? ''));
  return JSON.stringify([...texts, superior ?? null]);
}
