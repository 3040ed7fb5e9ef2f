import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Language } from '../languages/language.ts';
import { addToGroup } from '../model/groups.ts';
import type { Position, Reference } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { selectContent } from './content.ts';
import { hideKeys } from './hidden-keys.ts';
import { keepConcerned } from './mentions.ts';
import type { DepartmentGroup } from './parts/part.ts';
import { listErrors } from './parts/unresolved.ts';
import type { Scope } from './scope.ts';

/** What a document is made from, as data in the order of the book: tables and other programs get this. */
export interface Records extends Pick<Compilation, 'config' | 'workspace' | 'graph'> {
  readonly language: Language;
  readonly scope: Scope;
  readonly departments: readonly DepartmentGroup[];
  readonly positions: readonly Position[];
  readonly procedures: readonly Procedure[];
  /** The errors that a draft still has. */
  readonly errors: readonly Diagnostic[];
  /** The procedures that name a position, by its id. */
  readonly mentions: ReadonlyMap<string, readonly Procedure[]>;
  /** The references in a form or a procedure under one key: `reportsTo`, `career.promotion`, `items[2].by`. */
  refer(from: Position | Procedure, key: string): readonly ResolvedReference[];
}

export interface ResolvedReference {
  readonly written: Reference;
  /** Absent if the reference is not resolved. */
  readonly id?: string;
  readonly title?: string;
}

export function gatherRecords(source: Compilation, language: Language, draft: boolean, scope: Scope): Records {
  const compilation = hideKeys(source);
  const { config, workspace, graph, diagnostics } = compilation;
  const content = selectContent(compilation, scope.department);
  const isChosen = ({ id }: Position): boolean => scope.positions?.has(id) ?? true;
  const positions = content.positions.filter(isChosen);
  const isPart = scope.department !== undefined || scope.positions !== undefined;
  const references = new Map<string, ResolvedReference[]>();
  for (const { from, key, written, outcome } of compilation.links) {
    const id = outcome.kind === 'found' ? outcome.id : undefined;
    const title = id === undefined ? undefined : (graph.byId.get(id)?.title ?? undefined);
    addToGroup(references, `${from.file}\n${key}`, {
      written,
      ...(id === undefined ? {} : { id }),
      ...(title === undefined ? {} : { title }),
    });
  }
  return {
    config,
    workspace,
    graph,
    language,
    scope,
    departments: content.departments
      .map((group) => ({ ...group, positions: group.positions.filter(isChosen) }))
      .filter((group) => group.positions.length > 0),
    positions,
    procedures:
      scope.positions === undefined
        ? content.procedures
        : keepConcerned(content.procedures, content.mentions, positions),
    errors: draft ? listErrors(diagnostics, workspace, isPart ? positions : undefined) : [],
    mentions: content.mentions,
    refer: ({ file }, key) => references.get(`${file}\n${key}`) ?? [],
  };
}
