import type { DocumentFault } from '../../model/imported.ts';
import { DocumentError, type SourceDocument } from '../document.ts';
import { type Archive, ArchiveError, type ArchiveFault, openArchive } from './archive.ts';
import { withBarred } from './barred-headings.ts';
import { readCsv } from './csv.ts';
import { readDocx } from './docx/index.ts';
import { withPrintedJoined } from './docx/printed-paragraphs.ts';
import { readMarkdown } from './markdown.ts';
import { holdsMarkdown, withoutMarkdown } from './pasted-markdown.ts';
import { decodeText, readText } from './text.ts';
import { readWiki } from './wiki.ts';
import { readXlsx } from './xlsx/index.ts';
import { XmlError } from './xml.ts';

type Reader = (file: string, bytes: Uint8Array) => SourceDocument;

/** Readers by the ending of a file's name; macros and templates of Word are read as documents. */
const readers: Readonly<Record<string, Reader>> = {
  docx: readWord,
  docm: readWord,
  dotx: readWord,
  xlsx: readWorkbook,
  xlsm: readWorkbook,
  csv: readCsv,
  tsv: readCsv,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: (file, bytes) => readWiki(file, bytes) ?? readPlain(file, bytes),
};

/** The endings of documents that jd reads itself, and of those that LibreOffice has to convert. */
export const ownEndings: readonly string[] = Object.keys(readers);
export const convertedEndings: Readonly<Record<string, 'docx' | 'xlsx'>> = {
  doc: 'docx',
  rtf: 'docx',
  odt: 'docx',
  wps: 'docx',
  xls: 'xlsx',
  ods: 'xlsx',
};

/** Reads a file by its ending; throws a DocumentError that says why it can't be read. */
export function readDocument(file: string, bytes: Uint8Array, ending = endingOf(file)): SourceDocument {
  const reader = readers[ending];
  if (reader === undefined)
    throw new DocumentError(Object.hasOwn(convertedEndings, ending) ? 'needs-libreoffice' : 'unknown-kind');
  try {
    const document = reader(file, bytes);
    return { ...document, blocks: withBarred(document.blocks) };
  } catch (error) {
    if (error instanceof ArchiveError) throw new DocumentError(archiveFaults[error.fault]);
    if (error instanceof XmlError)
      throw new DocumentError(error.fault === 'doctype' || error.fault === 'too-deep' ? 'unsafe' : 'damaged');
    throw error;
  }
}

export function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

const archiveFaults: Readonly<Record<ArchiveFault, DocumentFault>> = {
  'not-zip': 'not-a-document',
  damaged: 'damaged',
  encrypted: 'encrypted',
  'too-large': 'too-large',
};

function readWord(file: string, bytes: Uint8Array): SourceDocument {
  const document = withPrintedJoined(readDocx(file, openOffice(bytes)));
  return { ...document, blocks: withoutMarkdown(document.blocks) };
}

/** Text that a chat or a wiki gave may hold the marks of Markdown. */
function readPlain(file: string, bytes: Uint8Array): SourceDocument {
  return holdsMarkdown(decodeText(bytes).split(/\r\n|\r|\n/)) ? readMarkdown(file, bytes) : readText(file, bytes);
}

function readWorkbook(file: string, bytes: Uint8Array): SourceDocument {
  return readXlsx(file, openOffice(bytes));
}

function openOffice(bytes: Uint8Array): Archive {
  // The container of documents before 2007, and of those with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new DocumentError('old-or-encrypted');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new DocumentError('pdf');
  return openArchive(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
