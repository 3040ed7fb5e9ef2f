import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import { type Config, configFile } from '../model/config.ts';
import { listDirectory, resolveReference } from '../org/reference/match-name.ts';
import { suggest } from '../org/reference/suggest.ts';
import { proposeId } from '../schema/propose-id.ts';
import { writeScalar } from '../source/write.ts';
import { fixedPart } from '../text/glob/index.ts';
import { closest } from '../text/spelling.ts';
import { foldText } from '../text/text.ts';
import { checkId, requireTitle, type TakenIds } from './new-id.ts';
import type { PlannedFile } from './planned-file.ts';
import { writeStarter } from './starters/position.ts';

export interface PositionOptions {
  readonly title?: string;
  readonly reportsTo?: string;
  readonly department?: string;
  readonly code?: string;
}

/** A new position is put beside its superior's file and takes its department. */
export function planPosition(compilation: Compilation, id: string, options: PositionOptions): PlannedFile {
  const { workspace, config, graph } = compilation;
  const taken: TakenIds = new Map(
    graph.nodes.map((node) => [foldText(node.id), { id: node.id, file: node.file ?? '' }]),
  );
  checkId(id, taken, options.title);
  const title = requireTitle(id, options.title);
  const superiorId = findSuperior(compilation, options.reportsTo);
  const superior = superiorId === null ? undefined : workspace.byId.get(superiorId);
  const department = options.department ?? superior?.department;
  if (department === undefined) {
    if (options.reportsTo === undefined) throw new Failure('new/no-department', {}, 2);
    throw new Failure('new/superior-without-department', { name: options.reportsTo }, 2);
  }
  checkDepartment(department, config);
  return {
    kind: 'position',
    path: placeFile(id, superior?.file, config),
    write: (schema) =>
      writeStarter({
        title,
        department,
        reportsTo: superiorId,
        language: config.handbook.language,
        ...(options.code === undefined ? {} : { code: options.code }),
        ...(schema === undefined ? {} : { schema }),
      }),
  };
}

function findSuperior({ workspace }: Compilation, name: string | undefined): string | null {
  if (name === undefined) return null;
  const directory = listDirectory(workspace);
  const outcome = resolveReference(directory, name);
  if (outcome.kind === 'found') return outcome.id;
  if (outcome.kind === 'ambiguous') {
    throw new Failure('name/ambiguous', { name, candidates: outcome.candidates }, 2);
  }
  const entry = `- { id: ${writeFlow(proposeId(name) ?? 'outside')}, title: ${writeFlow(name)} }`;
  const { names: suggestions, reading } = suggest(directory, name);
  const facts = { name, suggestions, file: configFile, entry, ...(reading && { reading }) };
  throw new Failure('new/unknown-superior', facts, 2);
}

function checkDepartment(name: string, { departments }: Config): void {
  const declared = departments.map((each) => each.name);
  if (declared.length === 0 || declared.includes(name)) return;
  const entry = `- name: ${writeScalar(name)}`;
  const suggestions = closest(name, declared);
  throw new Failure('new/unknown-department', { name, suggestions, file: configFile, entry }, 2);
}

/** Writes a text for use within braces, where commas and brackets would end it. */
function writeFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : writeScalar(text);
}

/** The folder of the superior's file, or else the first folder where the config looks for positions. */
function placeFile(id: string, superiorFile: string | undefined, { positions }: Config): string {
  const model = superiorFile ?? positions[0] ?? '';
  const folder = superiorFile === undefined ? fixedPart(model) : superiorFile.split('/').slice(0, -1).join('/');
  return `${folder === '' ? '' : `${folder}/`}${id}${model.endsWith('.yml') ? '.yml' : '.yaml'}`;
}
