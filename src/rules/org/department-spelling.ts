import type { Anchor } from '../../findings/anchor.ts';
import { type Config, configFile } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import { compareText, foldText } from '../../text/text.ts';
import { isSlip } from '../department-slip.ts';
import type { Organisation, Rule, RuleFinding } from '../rule.ts';

/** One spelling of a department's name, and the places with that spelling. */
interface Spelling {
  readonly name: string;
  /** The place in the config, if it is declared. */
  readonly declaredAt?: Anchor;
  readonly positions: Outline[];
}
type Spellings = ReadonlyMap<string, Spelling>;

/** How many positions a department needs so that a single position with a similar department counts as a mistake. */
const many = 4;

/** If departments are declared, an undeclared name is org/unknown-department, unless that rule is off. */
export const departmentSpelling: Rule<'org/department-spelling'> = {
  code: 'org/department-spelling',
  level: 'warning',
  *check(org) {
    const { config, workspace } = org;
    if (config.departments.length > 0 && config.rules['org/unknown-department']?.level !== 'off') return;
    const spellings = listSpellings(config, workspace.positions);
    for (const group of groupAlike(spellings.values())) {
      const [right, ...others] = group.toSorted(compareSpellings);
      if (right === undefined) continue;
      for (const other of others) yield* reportSpelling(other, right, 'spelling');
      if (others.length === 0) yield* reportSlip(org, right, spellings);
    }
  },
};

function listSpellings({ departments }: Config, positions: readonly Outline[]): Spellings {
  const spellings = new Map<string, Spelling>();
  for (const [at, { name }] of departments.entries()) {
    const declaredAt = { file: configFile, path: ['departments', at, 'name'] };
    spellings.set(name, { name, declaredAt, positions: [] });
  }
  for (const position of positions) {
    const { department: name } = position;
    const known = spellings.get(name);
    if (known === undefined) spellings.set(name, { name, positions: [position] });
    else known.positions.push(position);
  }
  return spellings;
}

function groupAlike(spellings: Iterable<Spelling>): Iterable<Spelling[]> {
  return groupBy(spellings, ({ name }) => foldText(name)).values();
}

/** The declared spelling first, then the one that most positions use, then the one in the first file. */
function compareSpellings(a: Spelling, b: Spelling): number {
  return (
    Number(b.declaredAt !== undefined) - Number(a.declaredAt !== undefined) ||
    b.positions.length - a.positions.length ||
    compareText(a.positions[0]?.file ?? '', b.positions[0]?.file ?? '')
  );
}

/** A position alone in its department and without reports, whose superior's department is spelt almost the same. */
function* reportSlip({ graph }: Organisation<Outline>, alone: Spelling, spellings: Spellings): Generator<Found> {
  const [position, ...more] = alone.positions;
  if (position === undefined || more.length > 0 || alone.declaredAt !== undefined) return;
  const superior = graph.byId.get(graph.byId.get(position.id)?.reportsTo ?? '');
  const right = spellings.get(superior?.department ?? '');
  if (right === undefined || right.positions.length < many || graph.reports.has(position.id)) return;
  if (isSlip(alone.name, right.name)) yield* reportSpelling(alone, right, 'slip');
}

type Found = RuleFinding<'org/department-spelling'>;

function outnumbers(one: Spelling, other: Spelling): boolean {
  return one.positions.length > other.positions.length;
}

function* reportSpelling(wrong: Spelling, right: Spelling, kind: 'spelling' | 'slip'): Generator<Found> {
  const first = right.positions[0];
  const place = right.declaredAt ?? (first && { file: first.file, path: ['department'] });
  const isCertain = kind === 'spelling' && (right.declaredAt !== undefined || outnumbers(right, wrong));
  for (const { file } of wrong.positions) {
    const at = { file, path: ['department'] };
    yield {
      at,
      ...(isCertain ? { fix: [{ change: 'respell', at, value: right.name }] } : {}),
      facts: { name: wrong.name, other: right.name, kind },
      related: place === undefined ? [] : [{ at: place, note: 'spelt-here', facts: { name: right.name } }],
    };
  }
}
