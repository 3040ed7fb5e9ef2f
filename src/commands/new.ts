import { Option } from '@commander-js/extra-typings';
import type { Compilation, CompileInput } from '../compile.ts';
import { Failure } from '../failure.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import type { RawFile } from '../schema/read-file.ts';
import { defineCommand } from './command.ts';
import { nameFolder, schemaFolder } from './init.ts';
import type { DocumentOptions } from './new-document.ts';
import type { PositionOptions } from './new-position.ts';
import { loadLanguage } from './options.ts';
import type { PlannedFile } from './planned-file.ts';

interface Options extends PositionOptions, DocumentOptions {
  readonly procedure?: boolean;
}

export const newPosition = defineCommand({
  name: 'new',
  define: (program) =>
    program
      .argument('<id>')
      .argument('[workspace]')
      .option('--title <title>')
      .option('--reports-to <position>')
      .option('--department <name>')
      .option('--code <number>')
      .option('--procedure')
      .addOption(new Option('--kind <kind>').choices(['rules', 'stages', 'cases']))
      .option('--chapter'),
  async run(host, [id, workspace], options) {
    const { openWorkspace, reportFindings } = await import('../build/open.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const opened = await openWorkspace(host, workspace, { language, allowEmpty: true });
    const { folder, input, compilation } = opened;
    if (input.settings.findings.length > 0) {
      await reportFindings(host, opened, begun);
      return 2;
    }
    refuseMixture(options);
    const own = id.normalize('NFC');
    const planned = await planFile(compilation, own, options);
    const { path, kind } = planned;
    const file = host.resolve(folder, path);
    const schema = host.resolve(folder, schemaFolder, `${kind}.schema.json`);
    const hasSchema = host.kind(schema) === 'file';
    const text = planned.write(hasSchema ? host.relative(host.resolve(file, '..'), schema) : undefined);
    const { compile } = await import('../compile.ts');
    const grown = compile(await withFile(input, kind, { file: path, bytes: new TextEncoder().encode(text) }));
    checkStarter(grown, path);
    const { visible } = await import('../text/terminal.ts');
    const shown = host.relative(host.cwd, file);
    if (!host.create(folder, path, text)) throw new Failure('new/exists', { file: shown }, 2);
    const lists = listsToMend(grown, path).map((each) => visible(host.relative(host.cwd, host.resolve(folder, each))));
    const { new: texts } = await commandTexts[language.name]();
    const target = nameFolder(host.relative(host.cwd, folder), visible);
    const next = texts.next({ id: visible(own), lists, folder: target });
    host.stdout.write(`${texts.wrote(visible(shown))}\n\n${next}\n`);
    return 0;
  },
});

async function planFile(compilation: Compilation, id: string, options: Options): Promise<PlannedFile> {
  if (options.procedure || options.chapter) {
    const { planDocument } = await import('./new-document.ts');
    return planDocument(compilation, id, options);
  }
  const { planPosition } = await import('./new-position.ts');
  return planPosition(compilation, id, options);
}

/** The parser of Markdown is loaded only for a chapter. */
async function withFile(input: CompileInput, kind: PlannedFile['kind'], file: RawFile): Promise<CompileInput> {
  if (kind === 'position') return { ...input, positions: [...input.positions, file] };
  if (kind === 'procedure') return { ...input, procedures: [...input.procedures, file] };
  const { addResolver } = await import('../build/chapters.ts');
  const { parseChapters } = await import('../chapter/read.ts');
  const { languages } = await import('../languages/index.ts');
  const added = parseChapters([file], () => new Map());
  const prose = [...(input.chapters?.files ?? []), ...added];
  return { ...input, chapters: await addResolver(prose, languages[input.settings.config.handbook.language]) };
}

/** Refuses options that belong to another kind of file. */
function refuseMixture({ procedure, chapter, reportsTo, department, code, kind }: Options): void {
  if (procedure && chapter) throw new Failure('new/two-kinds', {}, 2);
  const given = { '--reports-to': reportsTo, '--department': department, '--code': code };
  const [odd] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if ((procedure || chapter) && odd !== undefined) {
    throw new Failure('new/other-kind', { option: odd, kind: 'position' }, 2);
  }
  if (!procedure && kind !== undefined) throw new Failure('new/other-kind', { option: '--kind', kind: 'procedure' }, 2);
}

/** The arguments must not cause findings in the new file; parts still to be filled in may. */
function checkStarter({ diagnostics }: Compilation, path: string): void {
  const given = /^(?:schema|yaml|file|chapter)\/|^org\/duplicate-(?:code|id)$|^form\/code-pattern$/;
  const fault = diagnostics.find(
    ({ file, severity, code, related = [] }) =>
      severity === 'error' && given.test(code) && [file, ...related.map((end) => end.file)].includes(path),
  );
  if (fault !== undefined) {
    const { message, help } = fault;
    throw new Failure('new/faulty', { message, ...(help === undefined ? {} : { help }) }, 2);
  }
}

/** The superior's file, if it declares its direct reports without this one. */
function listsToMend({ diagnostics }: Compilation, path: string): string[] {
  return diagnostics.flatMap(({ code, file, related = [] }) =>
    code === 'org/undeclared-report' && related.some((end) => end.file === path) ? [file] : [],
  );
}
