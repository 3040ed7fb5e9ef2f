import type { Compilation } from '../compile.ts';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import type { Starter } from '../starter.ts';
import { foldText } from '../text.ts';
import type { Command, Options } from './index.ts';
import { nameFolder, schemaFolder } from './init.ts';
import { didYouMean, fixedPart, loadLanguage } from './options.ts';

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
    if (!host.create(file, text)) throw new Failure(`\`${shown}\` is there already; nothing was written`, 2);
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
    throw new Failure(`${fault.message}${fault.help === undefined ? '' : `; ${fault.help}`}`, 2);
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
  const { listDirectory, resolveReference, suggestNames } = await import('../reference.ts');
  const { isId } = await import('../schema/index.ts');
  if (/\.ya?ml$/i.test(id)) {
    throw new Failure(
      `\`${id}\` is a file's name; its id goes without the ending: \`${id.replace(/\.ya?ml$/i, '')}\``,
      2,
    );
  }
  if (!isId(id)) {
    throw new Failure(`\`${id}\` can't be an id: use letters, digits, \`-\`, \`_\` and \`.\`, at most 64 of them`, 2);
  }
  const taken = graph.nodes.find((node) => foldText(node.id) === foldText(id));
  if (taken !== undefined)
    throw new Failure(`the id \`${taken.id}\` is taken${taken.file ? ` by ${taken.file}` : ''}`, 2);
  const directory = listDirectory(workspace);
  const outcome = reportsTo === undefined ? undefined : resolveReference(directory, reportsTo);
  if (outcome !== undefined && outcome.kind !== 'found') {
    throw new Failure(
      outcome.kind === 'ambiguous'
        ? `\`${reportsTo}\` may be ${outcome.candidates.join(' or ')}; say which by its id`
        : `no position bears the name \`${reportsTo}\`${didYouMean(suggestNames(directory, reportsTo ?? ''))}`,
      2,
    );
  }
  const superior = outcome === undefined ? undefined : workspace.byId.get(outcome.id);
  const place = department ?? superior?.department;
  if (place === undefined) {
    throw new Failure(
      outcome === undefined
        ? 'name the superior with --reports-to, or, for a position that has none, its --department'
        : `\`${reportsTo}\` has no department here to take over; name one with --department`,
      2,
    );
  }
  const declared = config.departments.map(({ name }) => name);
  if (declared.length > 0 && !declared.includes(place)) {
    const { closest } = await import('../spelling.ts');
    throw new Failure(`there is no department \`${place}\`${didYouMean(closest(place, declared))}`, 2);
  }
  return {
    path: placeFile(id, superior?.file, config),
    starter: { title, department: place, reportsTo: outcome?.id ?? null, ...(code === undefined ? {} : { code }) },
  };
}

/** Beside the superior's file; without one, where the config looks for positions first. */
function placeFile(id: string, superiorFile: string | undefined, { positions }: Config): string {
  const model = superiorFile ?? positions[0] ?? '';
  const folder = superiorFile === undefined ? fixedPart(model) : superiorFile.split('/').slice(0, -1).join('/');
  return `${folder === '' ? '' : `${folder}/`}${id}${model.endsWith('.yml') ? '.yml' : '.yaml'}`;
}
