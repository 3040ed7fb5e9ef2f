import { type Compilation, type CompileInput, compile } from '../compile.ts';
import { Failure } from '../failure.ts';
import type { RawFile } from '../schema/read-file.ts';
import type { PlannedFile } from './planned-file.ts';

/** Compiles the workspace with the new file and refuses the file if the arguments cause findings in it. */
export async function compileWith(input: CompileInput, kind: PlannedFile['kind'], file: RawFile): Promise<Compilation> {
  const grown = compile(await addFile(input, kind, file));
  checkStarter(grown, file.file);
  return grown;
}

/** The files of superiors that declare their direct reports without the new position. */
export function listsWithout({ diagnostics }: Compilation, path: string): string[] {
  return diagnostics.flatMap(({ code, file, related = [] }) =>
    code === 'org/undeclared-report' && related.some((end) => end.file === path) ? [file] : [],
  );
}

/** The parser of Markdown is loaded only for a chapter. */
async function addFile(input: CompileInput, kind: PlannedFile['kind'], file: RawFile): Promise<CompileInput> {
  if (kind === 'position') return { ...input, positions: [...input.positions, file] };
  if (kind === 'procedure') return { ...input, procedures: [...input.procedures, file] };
  const { addResolver } = await import('../build/chapters.ts');
  const { parseChapters } = await import('../chapter/read.ts');
  const { languages } = await import('../languages/index.ts');
  const added = parseChapters([file], () => new Map());
  const prose = [...(input.chapters?.files ?? []), ...added];
  return { ...input, chapters: await addResolver(prose, languages[input.settings.config.handbook.language]) };
}

/** Parts that are still to be filled in may cause findings. */
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
