import type { Position } from '../model/position.ts';
import type { Link } from '../org/link.ts';
import { type Directory, resolveReference, suggestIds } from '../org/reference/match-name.ts';
import type { Organisation } from './rule.ts';

/** The direct reports that a form declares, resolved. */
export interface Declaration {
  readonly superior: Position;
  readonly links: readonly Link[];
  /**
   * The declared ids, and those that a faulty name in the list may mean: reporting these as undeclared would report one
   * fault twice.
   */
  readonly ids: ReadonlySet<string>;
}

/** The declarations of all positions that have one; of duplicate ids, only the first position counts. */
export function listDeclarations({ workspace, links, directory }: Organisation): Declaration[] {
  const declared = new Map<Position, Link[]>();
  for (const position of workspace.byId.values()) if (position.directReports !== undefined) declared.set(position, []);
  for (const link of links) if (link.role === 'directReports') declared.get(link.from as Position)?.push(link);
  return [...declared].map(([superior, own]) => ({
    superior,
    links: own,
    ids: new Set(
      own.flatMap(({ outcome, written }) => {
        if (outcome.kind === 'found') return [outcome.id];
        if (outcome.kind === 'ambiguous') return outcome.candidates;
        return [
          ...suggestIds(directory, written, superior.department),
          ...splitNames(directory, written, superior.department),
        ];
      }),
    ),
  }));
}

/** Splits `客服专员、客服文员` in one text, as on paper forms, into ids if every part is the name of a position. */
function splitNames(directory: Directory, written: string, department: string): string[] {
  const outcomes = written
    .split(/[、，,;；/／]|和|及|\band\b/)
    .map((part) => resolveReference(directory, part.trim(), department));
  return outcomes.every(({ kind }) => kind === 'found')
    ? outcomes.flatMap((each) => (each.kind === 'found' ? each.id : []))
    : [];
}
