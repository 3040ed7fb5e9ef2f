import { DocumentError, type Paragraph, type SourceDocument } from '../document.ts';
import { cutText } from './uncut.ts';

/** Reads a text file: a line is a paragraph. UTF-8, UTF-16 with its mark, or else the Chinese encoding of Windows. */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  const lines = decodeText(bytes).split(/\r\n|\r|\n|\f/);
  const blocks =
    cutText(lines) ??
    lines.map((text, at): Paragraph => ({ kind: 'paragraph', text, place: { line: at + 1 }, bold: false }));
  return { file, blocks, asides: [], notes: [] };
}

/** The text of a file in one of the encodings that office programs write. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not of that encoding.
    }
  }
  throw new DocumentError('not-utf8');
}
