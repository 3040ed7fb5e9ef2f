import type { Config } from '../../model/config.ts';
import { addToGroup } from '../../model/groups.ts';
import type { Keep } from '../../model/keep.ts';
import type { Position } from '../../model/position.ts';
import { anchorOf } from '../../text/anchors.ts';
import { parseSentence } from '../../text/sentence/index.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { type Context, pairRuns, plainRun } from '../context.ts';
import type { DepartmentPage, PositionPage } from '../form.ts';
import { composePage } from '../page.ts';
import type { DepartmentGroup, Part } from './part.ts';

/** The departments with the forms of their positions. */
export const departments: Part<readonly DepartmentPage[]> = {
  place: 'body',
  compose({ context, compilation, departments: groups, others, keep }) {
    const anchors = new Map(groups.map(({ name, anchor }) => [name, anchor]));
    const settings = new Map(compilation.config.departments.map((department) => [department.name, department]));
    if (groups.length === 0) return undefined;
    return groups.map(({ name, anchor, positions }) => {
      const { parent, mission, functions = [] } = settings.get(name) ?? {};
      return {
        name,
        anchor,
        parent: parent === undefined ? [] : writeParent(context, parent, anchors),
        ...(mission === undefined ? {} : { mission: parseSentence(mission) }),
        functions: functions.map(parseSentence),
        positions: positions.map((position) => composeForm(context, position, others, keep)),
      };
    });
  },
  entries: (pages) =>
    pages.map(({ name, anchor, positions }) => ({
      title: name,
      anchor,
      entries: positions.map(({ title, code, anchor: target }) => ({
        title,
        ...(code === undefined ? {} : { code }),
        anchor: target,
        entries: [],
      })),
    })),
  anchors: (pages, format) =>
    pages.flatMap(({ anchor, positions }) => [
      anchor,
      ...positions.flatMap((form) => [
        form.anchor,
        ...(format === 'html' ? form.parts.map((part) => part.anchor) : []),
        ...(form.acknowledgement === undefined ? [] : [form.acknowledgement.anchor]),
      ]),
    ]),
};

/**
 * Groups positions by department: those that the config declares come first, in its order, then the others as in the
 * tree. A department without positions is left out.
 */
export function groupByDepartment(config: Config, positions: readonly Position[]): DepartmentGroup[] {
  const byName = new Map<string, Position[]>();
  const declared = [...config.departments].sort(
    (a, b) => (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE),
  );
  for (const { name } of declared) byName.set(name, []);
  for (const position of positions) addToGroup(byName, position.department, position);
  return [...byName]
    .filter(([, members]) => members.length > 0)
    .map(([name, members], at) => ({ name, anchor: anchorOf.department(at + 1), positions: members }));
}

/**
 * A form is made of its position, the settings and what it asks of others, so one that is kept is never out of date.
 * While `others` is the same, nothing is asked of it again.
 */
function composeForm(context: Context, position: Position, others: object, keep: Keep): PositionPage {
  const { workspace, graph, labels, shows, form, issues, links, mentions } = context;
  const issue = issues.get(position.id);
  const lookups = {
    // A form says no more of another than its title, so it is kept when something else of that one changes.
    position: (id: string) => pickTitle(workspace.byId.get(id)),
    node: (id: string) => graph.byId.get(id),
    reports: (id: string) => graph.reports.get(id),
    links: (file: string) => links.get(file),
    mentions: (id: string) => mentions.get(id),
  };
  const make = (look: typeof lookups) =>
    composePage(
      {
        workspace: { byId: { get: look.position } },
        graph: { byId: { get: look.node }, reports: { get: look.reports } },
        labels,
        shows,
        form,
        issue,
        links: { get: look.links },
        mentions: { get: look.mentions },
      },
      position,
    );
  return keep(`form ${position.id}`, [position, issue, labels, shows, form], lookups, make, others);
}

function pickTitle(position: Position | undefined): Pick<Position, 'title'> | undefined {
  return position && { title: position.title };
}

/** A department without positions has no page in the book, so only its name is given. */
function writeParent({ labels }: Context, name: string, anchors: ReadonlyMap<string, string>): Inline[] {
  const anchor = anchors.get(name);
  const parent: Inline[] = anchor === undefined ? plainRun(name) : [{ kind: 'reference', anchor, text: name }];
  return pairRuns(labels, labels.partOf, parent);
}
