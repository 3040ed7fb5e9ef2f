import { addToGroup } from '../model/groups.ts';
import type { Procedure, ProcedureItem, ProcedureStep } from '../model/procedure.ts';
import type { Link } from '../org/link.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, pairRuns, plainRun, printValue, referTo } from './context.ts';

export interface ProcedurePage {
  readonly id: string;
  readonly kind: 'rules' | 'stages' | 'cases';
  readonly anchor: string;
  readonly title: string;
  readonly purpose?: readonly Inline[];
  /** `Applies to: …`, with links; empty if it applies to all positions. */
  readonly appliesTo: readonly Inline[];
  /** The positions that do all items, as links; empty if the items name different positions. */
  readonly who: readonly Inline[];
  /** Only of rules and stages. */
  readonly items: readonly ProcedureEntry[];
  readonly cases: readonly CasePart[];
}
/** A rule, a stage or a step. */
export interface ProcedureEntry {
  readonly title?: string;
  readonly text?: readonly Inline[];
  /** Who does it and to whom it is escalated, as links; without positions already named for all entries. */
  readonly who: readonly Inline[];
}
export interface CasePart {
  readonly numeral: string;
  readonly when: readonly Inline[];
  readonly anchor: string;
  readonly approach?: readonly Inline[];
  /** The positions that do all steps, as links; empty if the steps name different positions. */
  readonly who: readonly Inline[];
  readonly steps: readonly ProcedureEntry[];
}

/** Everything about a procedure, with links to the positions that it names. */
export function composeProcedure(context: Context, procedure: Procedure): ProcedurePage {
  const { id, file, kind, title, purpose, items, cases } = procedure;
  const { fields, caseNumeral } = context.labels;
  const links = context.links.get(file) ?? [];
  const named = groupNames(context, links);
  /** A label and the names, for each place in the procedure that names positions. */
  const writePlaces = (...places: readonly (readonly [label: string, key: string])[]): Inline[] => {
    const parts = places.flatMap(([label, key]) => {
      const names = named.get(key);
      return names === undefined ? [] : [pairRuns(context.labels, label, joinRuns(names, context.labels.comma))];
    });
    return joinRuns(parts, context.labels.semicolon);
  };
  /** If all entries are done by the same positions, these are named once. */
  const composeEntries = (
    entries: readonly (string | ProcedureItem | ProcedureStep)[],
    list: string,
    path: readonly (string | number)[],
  ) => {
    const keys = entries.map((_, at) => `${list}[${at + 1}]`);
    const isShared = nameTheSame(links, keys);
    return {
      who: isShared ? writePlaces([fields.doneBy, `${keys[0]}.by`]) : [],
      entries: entries.map((entry, at): ProcedureEntry => {
        if (typeof entry === 'string') return { text: printValue([...path, at], parseSentence(entry)), who: [] };
        const { title: name, text } = 'do' in entry ? { title: undefined, text: entry.do } : entry;
        const source = [...path, at, 'do' in entry ? 'do' : 'text'];
        const by = [fields.doneBy, `${keys[at]}.by`] as const;
        return {
          ...(name === undefined ? {} : { title: name }),
          ...(text === undefined ? {} : { text: printValue(source, parseSentence(text)) }),
          who: writePlaces(...(isShared ? [] : [by]), [fields.escalateTo, `${keys[at]}.escalateTo`]),
        };
      }),
    };
  };
  const { who, entries } = composeEntries(items, 'items', ['items']);
  return {
    id,
    kind,
    anchor: anchorOf.procedure(id),
    title,
    ...(purpose === undefined ? {} : { purpose: printValue(['purpose'], parseSentence(purpose)) }),
    appliesTo: writePlaces([fields.appliesTo, 'appliesTo']),
    who,
    items: entries,
    cases: cases.map(({ when, approach, steps }, at) => {
      const taken = composeEntries(steps, `cases[${at + 1}].steps`, ['cases', at, 'steps']);
      return {
        numeral: caseNumeral(at + 1),
        when: printValue(['cases', at, 'when'], parseSentence(when)),
        anchor: anchorOf.case(at + 1, id),
        ...(approach === undefined ? {} : { approach: printValue(['cases', at, 'approach'], parseSentence(approach)) }),
        who: taken.who,
        steps: taken.entries,
      };
    }),
  };
}

/** Whether there are several entries and all name the same positions, in any wording and order. */
function nameTheSame(links: readonly Link[], keys: readonly string[]): boolean {
  const doers = new Map(keys.map((key) => [`${key}.by`, new Set<string>()]));
  for (const { key, outcome, written } of links) {
    doers.get(key)?.add(outcome.kind === 'found' ? `id ${outcome.id}` : `name ${written}`);
  }
  const each = [...doers.values()].map((names) => [...names].sort().join('\n'));
  return each.length > 1 && each[0] !== '' && new Set(each).size === 1;
}

/** The names in each place of the procedure, by the key of the place. */
function groupNames(context: Context, links: readonly Link[]): Map<string, Inline[][]> {
  const named = new Map<string, Inline[][]>();
  for (const { key, outcome, written, path } of links) {
    const name = outcome.kind === 'found' ? [referTo(context, outcome.id)] : plainRun(written);
    // One who is named alone has no place in a list.
    addToGroup(named, key, printValue(path.includes('escalateTo') ? path.slice(0, -1) : path, name));
  }
  return named;
}
