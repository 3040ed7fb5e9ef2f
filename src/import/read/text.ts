import { DocumentError, type Paragraph, type SourceDocument } from '../document.ts';
import { joinAtMargin } from './margin.ts';
import { undoTwice } from './mojibake.ts';
import { cutText } from './uncut.ts';
import { joinWrapped } from './wrapped.ts';

/** Reads a text file: a line is a paragraph. UTF-8, UTF-16 with its mark, or else the Chinese encoding of Windows. */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  const lines = decodeText(bytes).split(/\r\n|\r|\n|\f/);
  const blocks =
    cutText(lines) ??
    joinAtMargin(joinWrapped(lines)).map(
      ({ text, line }): Paragraph => ({ kind: 'paragraph', text, place: { line }, bold: isCapitals(text) }),
    );
  return { file, blocks, asides: [], notes: [] };
}

/** Plain text has no bold: capitals set headings apart. */
function isCapitals(text: string): boolean {
  return /^\s*\p{Lu}[\p{Lu}\s&/,'’()-]{5,58}$/u.test(text);
}

/** The text of a file in one of the encodings that office programs write. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return undoTwice(text);
    } catch {
      // Not of that encoding.
    }
  }
  throw new DocumentError('not-utf8');
}
