import { addToGroup } from '../../model/groups.ts';
import type { Position } from '../../model/position.ts';
import { foldText } from '../../text/text.ts';
import type { ComparingRule, RuleFinding } from '../rule.ts';
import { groupSimilar } from '../similar/group-similar.ts';
import { bare } from '../similar/shingles.ts';

/** What is compared of a position. */
interface Note extends Pick<Position, 'file' | 'id' | 'title' | 'department'> {
  readonly duties: readonly string[];
}

interface Placed {
  readonly position: Note;
  readonly at: number;
  readonly duty: string;
}

/** How many further duties are shown in their files. */
const shown = 3;

/**
 * Duties of one department that are the same or nearly the same, whatever the number of forms, are one finding. Forms
 * with the same title describe the same job, so what only they share is as it should be.
 */
export const similarDuties: ComparingRule<'org/similar-duties', Note> = {
  code: 'org/similar-duties',
  level: 'off',
  note: ({ file, id, title, department, duties }) => ({
    ...{ file, id, title, department },
    duties: duties.map(({ duty }) => duty),
  }),
  *compare(notes, { workspace }, { similarity = 80 }) {
    const departments = new Map<string, Map<string, Placed[]>>();
    for (const position of notes) {
      if (workspace.byId.get(position.id)?.file !== position.file) continue;
      const texts = departments.get(position.department) ?? new Map<string, Placed[]>();
      departments.set(position.department, texts);
      for (const [at, duty] of position.duties.entries()) addToGroup(texts, bare(duty), { position, at, duty });
    }
    for (const [department, texts] of departments) {
      texts.delete('');
      const [names, places] = [[...texts.keys()], [...texts.values()]];
      for (const group of groupSimilar(names, similarity)) {
        const found = group.flatMap((at) => places[at] ?? []);
        if (isRepeated(found)) yield report(department, found, group.length === 1);
      }
    }
  },
};

/** Whether positions of different titles share the duty, or one form has it twice. */
function isRepeated(found: readonly Placed[]): boolean {
  if (found.length < 2) return false;
  const forms = new Set(found.map(({ position }) => position.id));
  return forms.size < found.length || new Set(found.map(({ position: { title } }) => foldText(title))).size > 1;
}

function report(department: string, found: readonly Placed[], same: boolean): RuleFinding<'org/similar-duties'> {
  const [first, ...others] = found as [Placed, ...Placed[]];
  const forms = new Set(found.map(({ position }) => position.id)).size;
  return {
    at: { file: first.position.file, path: ['duties', first.at, 'duty'] },
    facts: { duty: first.duty, department, forms, duties: found.length, same },
    related: others.slice(0, shown).map(({ position: { file, title }, at, duty }) => ({
      at: { file, path: ['duties', at, 'duty'] },
      note: 'in-form',
      facts: { name: duty, title },
    })),
  };
}
