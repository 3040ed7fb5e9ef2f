import type { DocumentFault, DocumentNote, KeptText } from '../model/imported.ts';
import { type Account, account } from './account.ts';
import { DocumentError, type SourceDocument } from './document.ts';
import type { Dictionary } from './labels/index.ts';
import { readDocument } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { allLines, type Line } from './recognise/lines.ts';
import type { SourceFile } from './source-file.ts';
import type { Form } from './values/form.ts';
import { readPosition } from './values/position.ts';
import { refuseFaults } from './write/refuse.ts';

/** What one document holds: its positions, and its text outside them. */
export interface Reading {
  readonly file: string;
  readonly fault?: DocumentFault;
  readonly document?: SourceDocument;
  readonly notes: readonly DocumentNote[];
  readonly forms: readonly Form[];
  /** Lines outside of any form; the whole text where there is none. */
  readonly prose: readonly Line[];
  readonly missed: readonly KeptText[];
  readonly account: Account;
}

/** Fewer lines beside forms are notes on them, and not a chapter. */
const leastProse = 3;

export function readForms({ file, bytes, convertedTo }: SourceFile, dictionary: Dictionary): Reading {
  let document: SourceDocument;
  try {
    document = readDocument(file, bytes, convertedTo);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const nothing = { characters: 0, inValues: 0, kept: 0, labels: 0 };
    return { file, fault: error.fault, notes: [], forms: [], prose: [], missed: [], account: nothing };
  }
  const { drafts, prose, notes } = recognise(document, dictionary);
  const forms = drafts.map((draft) => readPosition(draft, file)).filter((form) => form !== undefined);
  for (const form of forms) refuseFaults(form);
  const all = [...document.notes, ...notes];
  const [first] = forms;
  if (first === undefined) {
    const lines = allLines([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]);
    const characters = lines.reduce((sum, { written }) => sum + written.replace(/[^\p{L}\p{N}\p{S}%]/gu, '').length, 0);
    return {
      file,
      document,
      notes: all,
      forms,
      prose: lines,
      missed: [],
      account: { characters, inValues: characters, kept: 0, labels: 0 },
    };
  }
  const isChapter = prose.length >= leastProse;
  if (!isChapter) for (const { written, place } of prose) first.keep({ text: written, place });
  const { missed, ...counted } = account(document, forms, isChapter ? prose : [], dictionary);
  return { file, document, notes: all, forms, prose: isChapter ? prose : [], missed, account: counted };
}
