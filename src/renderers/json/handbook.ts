import type { Document } from '../../handbook/documents.ts';
import type { Records } from '../../handbook/records.ts';
import type { Position } from '../../model/position.ts';
import { listKpis, type PlacedKpi } from '../../org/figures/kpis.ts';
import { writePosition } from './position.ts';
import { writeProcedure } from './procedure.ts';
import { writeApproval, writeKpi, writeRevision } from './values.ts';

/** Every key is there in every file, and null or an empty list if a form leaves it out; only groups have keys of their own. */
export function writeHandbook({ book, records }: Document): object {
  const { config, positions, procedures, workspace, errors } = records;
  const { handbook } = config;
  return {
    version: 1,
    draft: book.draft,
    part: writePart(records),
    handbook: {
      title: book.title,
      subtitle: handbook.subtitle ?? null,
      organisation: handbook.organisation ?? null,
      version: handbook.version ?? null,
      date: handbook.date ?? null,
      confidentiality: handbook.confidentiality ?? null,
      number: handbook.number ?? null,
      effective: handbook.effective ?? null,
      status: handbook.status ?? null,
      copy: handbook.copy ?? null,
      language: handbook.language,
      region: handbook.region ?? null,
      approval: writeApproval(handbook.approval),
      revisions: handbook.revisions.map(writeRevision),
    },
    departments: listDepartments(records),
    externals: workspace.externals.map(({ id, title }) => ({ id, title })),
    positions: positions.map((position) => writePosition(position, records)),
    kpis: positions.flatMap((position) => listKpis(position).map((each) => writeOwned(position, each))),
    procedures: procedures.map((procedure) => writeProcedure(procedure, records)),
    errors: errors.map(({ code, file, span, message }) => ({ code, file, line: span.start.line, message })),
  };
}

function writeOwned({ id, dutyGroups }: Position, { kpi, path: [list, at] }: PlacedKpi): object {
  const duty = list === 'duties' ? Number(at) + 1 : null;
  const group = list === 'dutyGroups' ? dutyGroups[Number(at)]?.group : undefined;
  return { position: id, duty, ...(group === undefined ? {} : { group }), ...writeKpi(kpi) };
}

function writePart({ scope: { department, positions } }: Records): object | null {
  if (department === undefined && positions === undefined) return null;
  return { department: department?.name ?? null, positions: positions === undefined ? null : [...positions] };
}

/** Those of the config, then those that only positions name. In a part, those that have a position in it. */
function listDepartments({ config, departments, scope }: Records): object[] {
  const members = new Map(departments.map(({ name, positions }) => [name, positions.map(({ id }) => id)]));
  const declared = new Map(config.departments.map((department) => [department.name, department]));
  const isPart = scope.department !== undefined || scope.positions !== undefined;
  const names = [...new Set([...declared.keys(), ...members.keys()])].filter((name) => !isPart || members.has(name));
  return names.map((name) => {
    const { parent = null, mission = null, functions = [], order = null } = declared.get(name) ?? {};
    return { name, parent, mission, functions, order, positions: members.get(name) ?? [] };
  });
}
