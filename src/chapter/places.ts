import type { Config, HandbookSettings } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Workspace } from '../org/workspace.ts';
import { anchorOf, bookAnchors } from '../text/anchors.ts';
import type { Block, Chapter } from './index.ts';

/** What the anchors of a handbook depend on. */
export interface Grounds {
  readonly config: Config;
  readonly workspace: Workspace;
}

/** Every anchor of the handbook of the whole workspace; of the drawings of the organisation, only the first. */
export function listPlaces(chapters: readonly Chapter[], { config, workspace }: Grounds): Set<string> {
  const { handbook } = config;
  const positions = [...workspace.byId.values()];
  const procedures = firstOfEach(workspace.procedures);
  const { top, main, contents, chart, table, approval, revisions, kpis, index } = bookAnchors;
  return new Set<string>([
    ...[top, main, contents, chart, table],
    ...(handbook.approval === undefined ? [] : [approval]),
    ...(handbook.revisions.length === 0 ? [] : [revisions]),
    ...(positions.length === 0 ? [] : [index, anchorOf.figure(1)]),
    ...(positions.some(({ duties }) => duties.some(({ kpi }) => kpi.length > 0)) ? [kpis] : []),
    ...countedThrough(listDepartments(positions).size, anchorOf.department),
    ...positions.flatMap((position) => listForm(position, handbook)),
    ...(procedures.length === 0 ? [] : [bookAnchors.procedures]),
    ...procedures.flatMap(({ id, cases }) => [
      anchorOf.procedure(id),
      ...countedThrough(cases.length, (number) => anchorOf.case(number, id)),
    ]),
    ...chapters.flatMap(({ blocks }, at) => [
      anchorOf.chapter(at + 1),
      ...countedThrough(listHeadings(blocks).length, (number) => anchorOf.section(at + 1, number)),
    ]),
  ]);
}

/** The most drawings that the organisation may be divided into; only the drawing decides the exact number. */
export function mostFigures({ byId, externals }: Workspace): number {
  const boxes = byId.size + externals.length;
  // Each drawing has a box, of a position or a department, that no other drawing has in its place.
  return boxes < 2 ? boxes : boxes + listDepartments([...byId.values()]).size;
}

/** The headings of the chapter itself; headings in quotes and lists are not included. */
export function listHeadings(blocks: readonly Block[]): Extract<Block, { kind: 'heading' }>[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** The anchors of a position's form, of its parts, and of its sheet to sign. */
function listForm(position: Position, { pay, acknowledgement }: HandbookSettings): string[] {
  const { id, authority, career, conditions, compliance, revisions } = position;
  const says = (part: object | undefined) =>
    Object.values(part ?? {}).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
  const further = [
    ...(authority.length > 0 ? ['authority'] : []),
    ...(says(career) ? ['career'] : []),
    ...(says(conditions) ? ['conditions'] : []),
    ...(pay && says(position.pay) ? ['pay'] : []),
    ...(says(compliance) ? ['compliance'] : []),
    ...(revisions.length > 0 ? ['revisions'] : []),
  ];
  return [
    anchorOf.position(id),
    ...['basic', 'summary', 'contacts', 'qualifications', 'duties', ...further].map((key) => anchorOf.part(key, id)),
    ...(acknowledgement ? [anchorOf.acknowledgement(id)] : []),
  ];
}

/** The book shows only the first of several procedures with the same id. */
function firstOfEach(procedures: readonly Procedure[]): Procedure[] {
  const seen = new Set<string>();
  return procedures.filter(({ id }) => seen.size < seen.add(id).size);
}

function listDepartments(positions: readonly Position[]): Set<string> {
  return new Set(positions.map(({ department }) => department));
}

function countedThrough(count: number, anchor: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => anchor(at + 1));
}
