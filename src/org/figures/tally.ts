import { findGroups } from '../../model/duty-groups.ts';
import type { IsoDate, Position } from '../../model/position.ts';
import type { OrgNode } from '../graph/graph.ts';
import type { Figures, LargestSpan } from './figures.ts';
import { hasTarget, listKpis } from './kpis.ts';

const counted = [
  'positions',
  'headcount',
  'withoutHeadcount',
  'incumbents',
  'vacancies',
  'managers',
  'reports',
  'singleReports',
  'dottedLines',
  'duties',
  'dutiesWithKpi',
  'kpis',
  'kpisWithoutTarget',
  'reviewed',
  'approved',
  'overdue',
] as const;
type Counted = (typeof counted)[number];

/** Figures that are still being counted; `take` empties the one that it adds. */
export class Tally {
  readonly #counts: Record<Counted, number>;
  #largest: LargestSpan | null = null;
  #namesIncumbents = false;
  #knowsVacancies = false;
  #levels = new Set<number>();
  #procedures = new Set<object>();

  constructor() {
    this.#counts = Object.fromEntries(counted.map((key) => [key, 0])) as Record<Counted, number>;
  }

  add(position: Position, node: OrgNode | undefined, { asOf, allNamed }: Terms): void {
    const { headcount, incumbents, duties, approval, reviewBy } = position;
    const kpis = listKpis(position);
    const groupOf = findGroups(position);
    const counts = this.#counts;
    counts.positions += 1;
    counts.headcount += headcount ?? 0;
    counts.withoutHeadcount += Number(headcount === undefined);
    counts.incumbents += incumbents.length;
    counts.duties += duties.length;
    counts.dutiesWithKpi += duties.filter(
      (duty) => duty.kpi.length > 0 || (groupOf(duty)?.whole.kpi.length ?? 0) > 0,
    ).length;
    counts.kpis += kpis.length;
    counts.kpisWithoutTarget += kpis.filter(({ kpi }) => !hasTarget(kpi)).length;
    counts.reviewed += Number(approval?.reviewed?.by !== undefined);
    counts.approved += Number(approval?.approved?.by !== undefined);
    counts.overdue += Number(reviewBy !== undefined && reviewBy < asOf);
    const isNamed = incumbents.length > 0 || allNamed;
    this.#namesIncumbents ||= isNamed;
    if (headcount !== undefined && isNamed) {
      this.#knowsVacancies = true;
      counts.vacancies += Math.max(0, headcount - incumbents.length);
    }
    if (node !== undefined) this.#addNode(position, node);
  }

  #addNode({ id, title }: Position, { span, depth, dottedLineTo }: OrgNode): void {
    const counts = this.#counts;
    counts.managers += Number(span > 0);
    counts.reports += span;
    counts.singleReports += Number(span === 1);
    counts.dottedLines += dottedLineTo.length;
    if (span > 0) this.#largest = larger(this.#largest, { span, id, title });
    if (depth !== null) this.#levels.add(depth);
  }

  addProcedure(procedure: object): void {
    this.#procedures.add(procedure);
  }

  /** Adds what another counted, which is given up; the smaller sets go into the larger, so that depth costs nothing. */
  take(other: Tally): void {
    for (const key of counted) this.#counts[key] += other.#counts[key];
    this.#namesIncumbents ||= other.#namesIncumbents;
    this.#knowsVacancies ||= other.#knowsVacancies;
    this.#largest = larger(this.#largest, other.#largest);
    this.#levels = unite(this.#levels, other.#levels);
    this.#procedures = unite(this.#procedures, other.#procedures);
  }

  /** `general` procedures apply to all positions. */
  read(general: number): Figures {
    const { reports, ...counts } = this.#counts;
    return {
      ...counts,
      incumbents: this.#namesIncumbents ? counts.incumbents : null,
      vacancies: this.#knowsVacancies ? counts.vacancies : null,
      averageSpan: counts.managers === 0 ? null : Math.round((reports / counts.managers) * 100) / 100,
      largestSpan: this.#largest,
      layers: this.#levels.size,
      procedures: counts.positions === 0 ? 0 : general + this.#procedures.size,
    };
  }
}

export interface Terms {
  /** The day that counts as today. */
  readonly asOf: IsoDate;
  /** Whether the forms name all incumbents, so that none means that nobody is there. */
  readonly allNamed: boolean;
}

function larger(a: LargestSpan | null, b: LargestSpan | null): LargestSpan | null {
  if (a === null || b === null) return a ?? b;
  if (a.span !== b.span) return a.span > b.span ? a : b;
  return a.id <= b.id ? a : b;
}

function unite<T>(a: Set<T>, b: Set<T>): Set<T> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) large.add(each);
  return large;
}
