import type { Config } from '../../model/config.ts';
import type { IsoDate } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { OrgGraph } from '../graph/graph.ts';
import { listNodes, mapTrees, type Tree } from '../graph/tree.ts';
import type { Link } from '../link.ts';
import type { Workspace } from '../workspace.ts';
import { nestDepartments } from './departments.ts';
import type { DepartmentFigures, Figures, OrganisationFigures } from './figures.ts';
import { Tally } from './tally.ts';

interface Source {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly graph: OrgGraph;
  readonly links: readonly Link[];
}

/**
 * Counts an organisation by department, or one department with those that it contains. Of positions and procedures that
 * use one id, the first counts. The cost is linear, whatever the depth of the departments.
 */
export function countFigures(source: Source, asOf: IsoDate, department?: string): OrganisationFigures {
  const { config, workspace, graph } = source;
  const procedures = firstOfEach(workspace.procedures);
  const named = new Set(procedures.filter(({ appliesTo = [] }) => appliesTo.length > 0));
  const general = procedures.length - named.size;
  const terms = { asOf, allNamed: config.handbook.vacancies };
  const tallies = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? new Tally();
    tallies.set(name, tally);
    return tally;
  };
  for (const position of workspace.byId.values()) {
    tallyOf(position.department).add(position, graph.byId.get(position.id), terms);
  }
  addProcedures(source, named, tallyOf);
  const forest = nestDepartments(graph, config.departments);
  const chosen = department === undefined ? forest : listNodes(forest).flatMap(pick(department));
  const own = new Map(listNodes(chosen).map(({ value }) => [value, tallyOf(value).read(general)]));
  const totals = new Map<string, Figures>();
  const whole = new Tally();
  for (const { value, superior } of listNodes(chosen).reverse()) {
    totals.set(value, tallyOf(value).read(general));
    (superior === undefined ? whole : tallyOf(superior.value)).take(tallyOf(value));
  }
  const all = whole.read(general);
  return {
    all: department === undefined ? { ...all, procedures: procedures.length } : all,
    departments: mapTrees(chosen, (name): DepartmentFigures => {
      const [mine, total] = [own.get(name), totals.get(name)];
      if (mine === undefined || total === undefined) throw new Error(`${name} is not counted`);
      return { name, own: mine, total };
    }),
    broken: workspace.broken.size,
  };
}

function pick(department: string): (node: { readonly tree: Tree<string>; readonly value: string }) => Tree<string>[] {
  return ({ tree, value }) => (value === department ? [tree] : []);
}

function firstOfEach(procedures: readonly Procedure[]): Procedure[] {
  const byId = new Map<string, Procedure>();
  for (const procedure of procedures) if (!byId.has(procedure.id)) byId.set(procedure.id, procedure);
  return [...byId.values()];
}

/** Each procedure counts in the departments whose positions it names. */
function addProcedures(
  { workspace, links }: Source,
  named: ReadonlySet<object>,
  tallyOf: (name: string) => Tally,
): void {
  for (const { from, outcome } of links) {
    if (outcome.kind !== 'found' || !named.has(from)) continue;
    const department = workspace.byId.get(outcome.id)?.department;
    if (department !== undefined) tallyOf(department).addProcedure(from);
  }
}
