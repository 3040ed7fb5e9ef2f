import type { Position } from '../model/position.ts';
import type { Link } from '../org/link.ts';
import { type Directory, resolveReference, suggestIds } from '../org/reference/index.ts';
import type { Organisation } from './rule.ts';

/** A form's declared direct reports, resolved. */
export interface Declaration {
  readonly superior: Position;
  readonly links: readonly Link[];
  /** The ids declared, and those that a faulty name on the list may mean: to call these undeclared would say one fault twice. */
  readonly ids: ReadonlySet<string>;
}

/** The declarations of all positions that make one; twins are left to the rule on ids. */
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

/** `客服专员、客服文员` in one text, as paper forms have it: the ids, if every part is somebody's name. */
function splitNames(directory: Directory, written: string, department: string): string[] {
  const outcomes = written
    .split(/[、，,;；/／]|和|及|\band\b/)
    .map((part) => resolveReference(directory, part.trim(), department));
  return outcomes.every(({ kind }) => kind === 'found')
    ? outcomes.flatMap((each) => (each.kind === 'found' ? each.id : []))
    : [];
}
