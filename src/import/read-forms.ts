import type { DocumentFault, KeptText } from '../model/imported.ts';
import { type Account, account } from './account.ts';
import { DocumentError, type SourceDocument } from './document.ts';
import type { Dictionary } from './labels/index.ts';
import { readDocument } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { allLines, type Line } from './recognise/lines.ts';
import type { Form } from './values/form.ts';
import { readPosition } from './values/position.ts';
import { refuseFaults } from './write/refuse.ts';

/** What one document holds: its positions, and its text outside them. */
export interface Reading {
  readonly file: string;
  readonly fault?: DocumentFault;
  readonly document?: SourceDocument;
  readonly forms: readonly Form[];
  /** Lines outside of any form; the whole text where there is none. */
  readonly prose: readonly Line[];
  readonly missed: readonly KeptText[];
  readonly account: Account;
}

/** Fewer lines beside forms are notes on them, and not a chapter. */
const leastProse = 3;

export function readForms(file: string, bytes: Uint8Array, dictionary: Dictionary): Reading {
  let document: SourceDocument;
  try {
    document = readDocument(file, bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const nothing = { characters: 0, inValues: 0, kept: 0, labels: 0 };
    return { file, fault: error.fault, forms: [], prose: [], missed: [], account: nothing };
  }
  const { drafts, prose } = recognise(document, dictionary);
  const forms = drafts.map((draft) => readPosition(draft, file)).filter((form) => form !== undefined);
  for (const form of forms) refuseFaults(form);
  const [first] = forms;
  if (first === undefined) {
    const lines = allLines([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]);
    const characters = lines.reduce((sum, { written }) => sum + written.replace(/[^\p{L}\p{N}\p{S}%]/gu, '').length, 0);
    return {
      file,
      document,
      forms,
      prose: lines,
      missed: [],
      account: { characters, inValues: characters, kept: 0, labels: 0 },
    };
  }
  const isChapter = prose.length >= leastProse;
  if (!isChapter) for (const { written, place } of prose) first.keep({ text: written, place });
  const { missed, ...counted } = account(document, forms, isChapter ? prose : [], dictionary);
  return { file, document, forms, prose: isChapter ? prose : [], missed, account: counted };
}
