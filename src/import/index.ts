import { importTexts } from '../languages/imports.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { ImportReport } from '../model/imported.ts';
import { writeDocument } from '../source/write-document.ts';
import { foldText } from '../text/text.ts';
import { findCopies, readingOfCopy } from './copies.ts';
import { openDictionary } from './labels/index.ts';
import { type Reading, readForms } from './read-forms.ts';
import { allLines } from './recognise/words/lines.ts';
import { reportDocument, reportPosition } from './report.ts';
import type { SourceFile } from './source-file.ts';
import { writeBuilt, writeProse } from './write/chapter.ts';
import { nameFile } from './write/names.ts';
import { writePosition, writeProcedure } from './write/position.ts';
import { resolveNames } from './write/references.ts';

export interface ImportedFile {
  /** Relative to the workspace, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export interface ImportOptions {
  /** The language of the documents, if it should not be found from their text. */
  readonly language?: HandbookLanguage;
  /** Labels of the workspace's own forms, and the key that each stands for. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Ids that the workspace has, which no file may take. */
  readonly taken?: readonly string[];
  /** Whether the workspace has its settings already. */
  readonly configured?: boolean;
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly report: ImportReport;
  readonly language: HandbookLanguage;
}

/** THE STORY of importing, from bytes to texts: read, recognise, name, link, write, account. */
export function importDocuments(documents: readonly SourceFile[], options: ImportOptions = {}): ImportResult {
  const dictionary = openDictionary(options.labels);
  const copies = findCopies(documents);
  const readings = documents.map((document) => {
    const of = copies.get(document.file);
    return of === undefined ? readForms(document, dictionary) : readingOfCopy(document.file, of);
  });
  const language = options.language ?? languageOf(readings);
  const texts = importTexts[language];
  const taken = new Set((options.taken ?? []).map(foldText));
  const forms = readings.flatMap(({ file, forms: found, built }) => [
    ...found.map((form) => ({ form, kind: 'position' as const, id: undefined, document: file })),
    ...(built?.forms ?? []).map(({ form, kind, id }) => ({ form, kind, id, document: file })),
  ]);
  const named = forms.map(({ form, kind, id: own, document }) => {
    const id = nameFile(`${form.value['title']}`, taken, own);
    return { id, kind, form, value: form.value, document, path: `${kind}s/${id}.yaml` };
  });
  const positions = named.filter(({ kind }) => kind === 'position');
  resolveNames(positions);
  const chapters = readings.flatMap((reading) => [...writeProse(reading, taken), ...writeBuilt(reading, taken)]);
  const written = [
    ...named.map(({ kind, form, document, path }) => ({
      path,
      document,
      text: kind === 'position' ? writePosition(form, document, texts) : writeProcedure(form, document, texts),
    })),
    ...chapters,
  ];
  const config = { path: 'jd.config.yaml', text: writeDocument({ handbook: { language } }) };
  return {
    language,
    files: [
      ...written.map(({ path, text }) => ({ path, text })),
      ...(options.configured || written.length === 0 ? [] : [config]),
    ],
    report: {
      version: 1,
      documents: readings.map((reading) =>
        reportDocument(
          reading,
          written.filter(({ document }) => document === reading.file).map(({ path }) => path),
        ),
      ),
      positions: positions.map(({ id, form, document, path }) => reportPosition(form, id, document, path)),
    },
  };
}

/** The language in which most of the text is. */
function languageOf(readings: readonly Reading[]): HandbookLanguage {
  let han = 0;
  let latin = 0;
  for (const { document } of readings) {
    for (const { written } of allLines(document?.blocks ?? [])) {
      han += written.match(/\p{Script=Han}/gu)?.length ?? 0;
      latin += written.match(/[A-Za-z]{2,}/g)?.length ?? 0;
    }
  }
  return han >= latin ? 'zh-CN' : 'en';
}
