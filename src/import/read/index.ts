import type { DocumentFault } from '../../model/imported.ts';
import { DocumentError, type SourceDocument } from '../document.ts';
import { ArchiveError, type ArchiveFault, openArchive } from './archive.ts';
import { readDocx } from './docx/index.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';
import { XmlError } from './xml.ts';

type Reader = (file: string, bytes: Uint8Array) => SourceDocument;

/** Readers by the ending of a file's name; macros and templates of Word are read as documents. */
const readers: Readonly<Record<string, Reader>> = {
  docx: readWord,
  docm: readWord,
  dotx: readWord,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readText,
};

/** The endings of documents that jd reads itself, and of those for which it asks LibreOffice. */
export const ownEndings: readonly string[] = Object.keys(readers);
export const convertedEndings: readonly string[] = ['doc', 'rtf', 'odt', 'wps'];

/** Reads a file by its ending; throws a DocumentError that says why it can't be read. */
export function readDocument(file: string, bytes: Uint8Array): SourceDocument {
  const reader = readers[endingOf(file)];
  if (reader === undefined)
    throw new DocumentError(convertedEndings.includes(endingOf(file)) ? 'needs-libreoffice' : 'unknown-kind');
  try {
    return reader(file, bytes);
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
  // The container of Word before 2007, and of documents with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new DocumentError('old-or-encrypted');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new DocumentError('pdf');
  return readDocx(file, openArchive(bytes));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
