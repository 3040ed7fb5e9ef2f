import type { HandbookLabels } from '../languages/labels.ts';
import type { FormSettings } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import type { OrgGraph, OrgNode } from '../org/graph/graph.ts';
import type { Link } from '../org/link.ts';
import type { Workspace } from '../org/workspace.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';

/** Finds what has an id or a file. */
type Lookup<Found> = Pick<ReadonlyMap<string, Found>, 'get'>;

/** By what names others are known, and whom they report to. */
export interface NameContext {
  readonly workspace: { readonly byId: Lookup<Pick<Position, 'title'>> };
  readonly graph: { readonly byId: Lookup<OrgNode> };
}

/** What a form is composed from, besides its position. */
export interface FormContext extends NameContext {
  readonly graph: { readonly byId: Lookup<OrgNode>; readonly reports: Lookup<readonly string[]> };
  readonly labels: HandbookLabels;
  /** Which optional content the forms show. */
  readonly shows: { readonly pay: boolean; readonly acknowledgement: boolean };
  readonly form: FormSettings;
  /** The position as written, since the version of a form is printed even if its revisions are hidden. */
  readonly issue?: Position | undefined;
  /** The references in each file. */
  readonly links: Lookup<readonly Link[]>;
  readonly mentions: Lookup<readonly Procedure[]>;
}

/** What the functions that compose the handbook share. */
export interface Context extends Omit<FormContext, 'issue'> {
  readonly workspace: Workspace;
  readonly graph: OrgGraph;
  /** The positions as written. */
  readonly issues: Lookup<Position>;
}

/** A link with the title of a position that has a page; only the name of an external or broken one. */
export function referTo({ workspace, graph }: NameContext, id: string): Inline {
  const position = workspace.byId.get(id);
  if (position !== undefined) return { kind: 'reference', anchor: anchorOf.position(id), text: position.title };
  return { kind: 'text', text: graph.byId.get(id)?.title ?? id };
}

/**
 * The superior as the form shows it: the link if it is resolved, otherwise the text as written; empty if there is none.
 */
export function superiorOf(context: NameContext, { id, reportsTo }: Outline): Inline[] {
  const superior = context.graph.byId.get(id)?.reportsTo;
  if (superior != null) return [referTo(context, superior)];
  return reportsTo == null ? [] : [{ kind: 'text', text: reportsTo }];
}

/** Joins the parts with `between`: 甲、乙 or one, two. */
export function joinRuns(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, at): Inline[] => (at === 0 ? [...part] : [{ kind: 'text', text: between }, ...part]));
}

/** A text of the user's that is not read as Markdown. */
export function plainRun(text: string | number): Inline[] {
  return [{ kind: 'text', text: String(text) }];
}

/** The runs as what is printed of the value at this path. */
export function printValue(source: readonly (string | number)[], runs: readonly Inline[]): Inline[] {
  return runs.map((run) => ({ ...run, source }));
}

/** The items of a list of texts or sentences, each with its path. */
export function printList<Item>(
  path: readonly (string | number)[],
  items: readonly Item[],
  write: (item: Item) => readonly Inline[],
): Inline[][] {
  return items.map((item, at) => printValue([...path, at], write(item)));
}

/** `label: value` in running text. */
export function pairRuns({ colon }: HandbookLabels, label: string, value: readonly Inline[]): Inline[] {
  return [...plainRun(label + colon), ...value];
}

/** Facts in brackets after a name; empty if there are none. */
export function asideRuns(
  { aside: [open, close], semicolon }: HandbookLabels,
  facts: readonly (readonly Inline[])[],
): Inline[] {
  return facts.length === 0 ? [] : [...plainRun(open), ...joinRuns(facts, semicolon), ...plainRun(close)];
}
