import type { Link } from '../link.ts';
import type { Position } from '../position.ts';
import type { Procedure, ProcedureItem, ProcedureStep } from '../procedure.ts';
import { type Inline, parseSentence } from '../sentence.ts';
import type { Workspace } from '../workspace.ts';
import { type Desk, joinRuns, pairRuns, plainRun, procedureAnchorOf, referTo } from './desk.ts';

export interface ProcedurePart {
  readonly kind: 'rules' | 'stages' | 'cases';
  readonly anchor: string;
  readonly title: string;
  readonly purpose?: readonly Inline[];
  /** `Applies to: …`, with links; empty where it is for all. */
  readonly appliesTo: readonly Inline[];
  /** Of rules and stages. */
  readonly items: readonly ProcedureEntry[];
  readonly cases: readonly CasePart[];
}
/** A rule, a stage or a step. */
export interface ProcedureEntry {
  readonly title?: string;
  readonly text?: readonly Inline[];
  /** Who does it and who takes over, with links; empty where nobody is named. */
  readonly who: readonly Inline[];
}
export interface CasePart {
  readonly numeral: string;
  readonly when: readonly Inline[];
  readonly anchor: string;
  readonly approach?: readonly Inline[];
  readonly steps: readonly ProcedureEntry[];
}

/** Those that the book shows: of procedures with one id the first, as with positions. */
export function listProcedures({ procedures }: Workspace): Procedure[] {
  const byId = new Map<string, Procedure>();
  for (const procedure of procedures) if (!byId.has(procedure.id)) byId.set(procedure.id, procedure);
  return [...byId.values()];
}

/** For each position the procedures that name it, each once; one that is for all names nobody by that. */
export function groupMentions(
  procedures: readonly Procedure[],
  links: ReadonlyMap<string, readonly Link[]>,
): Map<string, Procedure[]> {
  const mentions = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    for (const { outcome } of links.get(procedure.file) ?? []) {
      if (outcome.kind !== 'found') continue;
      const known = mentions.get(outcome.id);
      if (known === undefined) mentions.set(outcome.id, [procedure]);
      else if (known.at(-1) !== procedure) known.push(procedure);
    }
  }
  return mentions;
}

/** Those that name one of the positions, or are for all. */
export function keepConcerned(
  procedures: readonly Procedure[],
  { mentions }: Desk,
  positions: readonly Position[],
): readonly Procedure[] {
  const named = new Set(positions.flatMap(({ id }) => mentions.get(id) ?? []));
  return procedures.filter((procedure) => named.has(procedure) || (procedure.appliesTo ?? []).length === 0);
}

export function composeProcedure(desk: Desk, procedure: Procedure): ProcedurePart {
  const { id, file, kind, title, purpose, items, cases } = procedure;
  const { fields, caseNumeral } = desk.labels;
  const anchor = procedureAnchorOf(id);
  const named = groupNames(desk, desk.links.get(file) ?? []);
  /** Label and names for each place that names somebody. */
  const tell = (...places: readonly (readonly [label: string, key: string])[]): Inline[] => {
    const told = places.flatMap(([label, key]) => {
      const names = named.get(key);
      return names === undefined ? [] : [pairRuns(desk.labels, label, joinRuns(names, desk.labels.comma))];
    });
    return joinRuns(told, desk.labels.semicolon);
  };
  const composeEntry = (entry: string | ProcedureItem | ProcedureStep, key: string): ProcedureEntry => {
    if (typeof entry === 'string') return { text: parseSentence(entry), who: [] };
    const { title: name, text } = 'do' in entry ? { title: undefined, text: entry.do } : entry;
    return {
      ...(name === undefined ? {} : { title: name }),
      ...(text === undefined ? {} : { text: parseSentence(text) }),
      who: tell([fields.doneBy, `${key}.by`], [fields.escalateTo, `${key}.escalateTo`]),
    };
  };
  return {
    kind,
    anchor,
    title,
    ...(purpose === undefined ? {} : { purpose: parseSentence(purpose) }),
    appliesTo: tell([fields.appliesTo, 'appliesTo']),
    items: items.map((item, at) => composeEntry(item, `items[${at + 1}]`)),
    cases: cases.map(({ when, approach, steps }, at) => ({
      numeral: caseNumeral(at + 1),
      when: parseSentence(when),
      anchor: `case-${at + 1}-${id}`,
      ...(approach === undefined ? {} : { approach: parseSentence(approach) }),
      steps: steps.map((step, nth) => composeEntry(step, `cases[${at + 1}].steps[${nth + 1}]`)),
    })),
  };
}

/** The names of one place in the procedure, by that place's key. */
function groupNames(desk: Desk, links: readonly Link[]): Map<string, Inline[][]> {
  const named = new Map<string, Inline[][]>();
  for (const { key, outcome, written } of links) {
    const name = outcome.kind === 'found' ? [referTo(desk, outcome.id)] : plainRun(written);
    const known = named.get(key);
    if (known === undefined) named.set(key, [name]);
    else known.push(name);
  }
  return named;
}
