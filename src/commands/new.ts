import type { Compilation } from '../compile.ts';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import type { Starter } from '../starter.ts';
import { foldText } from '../text.ts';
import type { Command, Options } from './index.ts';
import { nameFolder, schemaFolder } from './init.ts';
import { findPosition } from './names.ts';
import { fixedPart, loadLanguage } from './options.ts';

export const newPosition: Command = {
  name: 'new',
  define(program) {
    program
      .description('Start a position: a file with the five parts of the form to fill in.')
      .argument('<id>', "the position's id, which is its file's name")
      .argument('[workspace]', "the workspace's folder (default: the nearest one upward with jd.config.yaml)")
      .requiredOption('--title <title>', 'the title as it stands on the form')
      .option('--reports-to <position>', 'the superior, by id, code, title or alias')
      .option('--department <name>', "the department (default: the superior's)")
      .option('--code <code>', 'the number on the form')
      .addHelpText(
        'after',
        `
Examples:
  $ jd new night-agent --title "Night Agent" --reports-to head-of-service
  $ jd new 夜班客服 --title 夜班客服 --reports-to 客服部经理 --code 客-009
`,
      );
  },
  async run(host, [id, workspace], options) {
    const { openWorkspace, tellFindings } = await import('../open.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const opened = await openWorkspace(host, workspace as string | undefined, { language, allowEmpty: true });
    const { folder, input, compilation } = opened;
    if (input.settings.findings.length > 0) {
      await tellFindings(host, opened, begun);
      return 2;
    }
    const own = String(id).normalize('NFC');
    const { path, starter } = await planPosition(compilation, own, options);
    const file = host.resolve(folder, path);
    const schema = host.resolve(folder, schemaFolder, 'position.schema.json');
    const hasSchema = host.kind(schema) === 'file';
    const { writeStarter } = await import('../starter.ts');
    const text = writeStarter({
      ...starter,
      language: compilation.config.handbook.language,
      ...(hasSchema ? { schema: host.relative(host.resolve(file, '..'), schema) } : {}),
    });
    const { compile } = await import('../compile.ts');
    const added = { file: path, bytes: new TextEncoder().encode(text) };
    const grown = compile({ ...input, positions: [...input.positions, added] });
    checkStarter(grown, path);
    const { visible } = await import('../terminal.ts');
    const shown = host.relative(host.cwd, file);
    if (!host.create(file, text)) throw new Failure('new/exists', { file: shown }, 2);
    const lists = listsToMend(grown, path).map((each) => visible(host.relative(host.cwd, host.resolve(folder, each))));
    const next = ['fill it in', ...lists.map((list) => `add ${visible(own)} to \`directReports\` in ${list}`)];
    const target = nameFolder(host.relative(host.cwd, folder), visible);
    host.stdout.write(`wrote ${visible(shown)}\n\nnext: ${next.join(', ')}, then jd validate${target}\n`);
    return 0;
  },
};

/** What was given on the command line must not come back as an error; what is still to be filled in may. */
function checkStarter({ diagnostics }: Compilation, path: string): void {
  const given = /^(?:schema|yaml|file)\/|^org\/duplicate-code$|^form\/code-pattern$/;
  const fault = diagnostics.find(
    ({ file, severity, code, related = [] }) =>
      severity === 'error' && given.test(code) && [file, ...related.map((end) => end.file)].includes(path),
  );
  if (fault !== undefined) {
    const { message, help } = fault;
    throw new Failure('new/faulty', { message, ...(help === undefined ? {} : { help }) }, 2);
  }
}

/** The superior's file, where it declares its direct reports and not yet this one. */
function listsToMend({ diagnostics }: Compilation, path: string): string[] {
  return diagnostics.flatMap(({ code, file, related = [] }) =>
    code === 'org/undeclared-report' && related.some((end) => end.file === path) ? [file] : [],
  );
}

/** Where the file goes and what is known for it: a new position stands beside its superior and takes its department. */
async function planPosition(
  { workspace, config, graph }: Compilation,
  id: string,
  { title = '', reportsTo, department, code }: Options,
): Promise<{ path: string; starter: Omit<Starter, 'language'> }> {
  const { isId } = await import('../schema/index.ts');
  if (/\.ya?ml$/i.test(id)) {
    throw new Failure('new/file-name', { id, instead: id.replace(/\.ya?ml$/i, '') }, 2);
  }
  if (!isId(id)) {
    throw new Failure('new/not-id', { id }, 2);
  }
  const taken = graph.nodes.find((node) => foldText(node.id) === foldText(id));
  if (taken !== undefined) throw new Failure('new/taken', { id: taken.id, file: taken.file ?? '' }, 2);
  const superiorId = reportsTo === undefined ? null : await findPosition(workspace, reportsTo);
  const superior = superiorId === null ? undefined : workspace.byId.get(superiorId);
  const place = department ?? superior?.department;
  if (place === undefined) {
    if (reportsTo === undefined) throw new Failure('new/no-department', {}, 2);
    throw new Failure('new/superior-without-department', { name: reportsTo }, 2);
  }
  const declared = config.departments.map(({ name }) => name);
  if (declared.length > 0 && !declared.includes(place)) {
    const { closest } = await import('../spelling.ts');
    throw new Failure('name/unknown-department', { name: place, suggestions: closest(place, declared) }, 2);
  }
  return {
    path: placeFile(id, superior?.file, config),
    starter: { title, department: place, reportsTo: superiorId, ...(code === undefined ? {} : { code }) },
  };
}

/** Beside the superior's file; without one, where the config looks for positions first. */
function placeFile(id: string, superiorFile: string | undefined, { positions }: Config): string {
  const model = superiorFile ?? positions[0] ?? '';
  const folder = superiorFile === undefined ? fixedPart(model) : superiorFile.split('/').slice(0, -1).join('/');
  return `${folder === '' ? '' : `${folder}/`}${id}${model.endsWith('.yml') ? '.yml' : '.yaml'}`;
}
