import type { Compilation } from '../compile.ts';
import { defaultConfig } from '../model/config.ts';
import type { Procedure } from '../model/procedure.ts';
import { fixedPart } from '../text/glob/index.ts';
import { foldText } from '../text/text.ts';
import { checkId, requireTitle, type TakenIds } from './new-id.ts';
import type { PlannedFile } from './planned-file.ts';
import { writeChapter, writeProcedure } from './starters/document.ts';

export interface DocumentOptions {
  readonly title?: string;
  readonly chapter?: boolean;
  readonly kind?: Procedure['kind'];
}

/** A procedure or a chapter, in the first folder where the config looks for such files. */
export function planDocument(
  { workspace, config, chapters }: Compilation,
  id: string,
  options: DocumentOptions,
): PlannedFile {
  const { language } = config.handbook;
  const isChapter = options.chapter === true;
  const taken: TakenIds = isChapter
    ? listFiles(chapters.map(({ file }) => file))
    : new Map([
        ...listFiles([...workspace.broken.values()]),
        ...workspace.procedures.map(({ id: own, file }) => [foldText(own), { id: own, file }] as const),
      ]);
  checkId(id, taken, options.title);
  const title = requireTitle(id, options.title);
  const [glob = ''] = isChapter
    ? [...config.chapters, ...defaultConfig.chapters]
    : [...config.procedures, ...defaultConfig.procedures];
  const folder = fixedPart(glob);
  const ending = isChapter ? '.md' : glob.endsWith('.yml') ? '.yml' : '.yaml';
  return {
    kind: isChapter ? 'chapter' : 'procedure',
    path: `${folder === '' ? '' : `${folder}/`}${id}${ending}`,
    write: (schema) =>
      isChapter
        ? writeChapter({ title, language })
        : writeProcedure({
            title,
            kind: options.kind ?? 'rules',
            language,
            ...(schema === undefined ? {} : { schema }),
          }),
  };
}

/** The files by their stem. */
function listFiles(files: readonly string[]): TakenIds {
  return new Map(
    files.map((file) => {
      const id = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
      return [foldText(id), { id, file }];
    }),
  );
}
