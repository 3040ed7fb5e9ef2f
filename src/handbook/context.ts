import type { HandbookLabels } from '../languages/labels.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
import type { Link } from '../org/link.ts';
import type { Workspace } from '../org/workspace.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';

/** What lies at hand while the handbook is composed. */
export interface Desk {
  readonly workspace: Workspace;
  readonly graph: OrgGraph;
  readonly labels: HandbookLabels;
  /** What the forms show beyond the usual. */
  readonly shows: { readonly pay: boolean; readonly acknowledgement: boolean };
  /** The references of each file. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The procedures that name a position, by its id. */
  readonly mentions: ReadonlyMap<string, readonly Procedure[]>;
}

/** A position by its title, as a link where it has a page; an outside or broken one by its name. */
export function referTo({ workspace, graph }: Desk, id: string): Inline {
  const position = workspace.byId.get(id);
  if (position !== undefined) return { kind: 'reference', anchor: anchorOf.position(id), text: position.title };
  return { kind: 'text', text: graph.byId.get(id)?.title ?? id };
}

/** The superior as the form shows it: resolved, else as written; empty where there is none. */
export function superiorOf(desk: Desk, { id, reportsTo }: Position): Inline[] {
  const superior = desk.graph.byId.get(id)?.reportsTo;
  if (superior != null) return [referTo(desk, superior)];
  return reportsTo == null ? [] : [{ kind: 'text', text: reportsTo }];
}

/** Puts `between` between the parts: 甲、乙 or one, two. */
export function joinRuns(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, at): Inline[] => (at === 0 ? [...part] : [{ kind: 'text', text: between }, ...part]));
}

/** A text of the user's that is no Markdown. */
export function plainRun(text: string | number): Inline[] {
  return [{ kind: 'text', text: String(text) }];
}

/** `label: value` in running text. */
export function pairRuns({ colon }: HandbookLabels, label: string, value: readonly Inline[]): Inline[] {
  return [...plainRun(label + colon), ...value];
}

/** Facts in brackets behind a name; nothing where there are none. */
export function asideRuns(
  { aside: [open, close], semicolon }: HandbookLabels,
  facts: readonly (readonly Inline[])[],
): Inline[] {
  return facts.length === 0 ? [] : [...plainRun(open), ...joinRuns(facts, semicolon), ...plainRun(close)];
}
