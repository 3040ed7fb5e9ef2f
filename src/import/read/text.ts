import { DocumentError, type Paragraph, type SourceDocument } from '../document.ts';
import { takeDrawnTables } from './drawn-tables.ts';
import type { TextLine } from './join-lines.ts';
import { undoTwice } from './mojibake.ts';
import { joinPrinted } from './printed.ts';
import { takeQuoted } from './quoted-mail.ts';
import { takeRuledTables } from './ruled-tables.ts';
import { cutColumns } from './side-by-side.ts';
import { withStrokes } from './strokes-apart.ts';
import { withHeading } from './struck-headings.ts';
import { cutText } from './uncut.ts';

const ends = /\r\n|\r|\n|\f/;

/** Reads a text file: a line is a paragraph. UTF-8, UTF-16 with its mark, or else the Chinese encoding of Windows. */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  const decoded = decodeText(bytes);
  const written = decoded.split(ends);
  const { lines, round } = takeQuoted(written) ?? { lines: written, round: [] };
  const cut = cutText(lines);
  if (cut !== undefined) return { file, blocks: cut, asides: [], notes: [] };
  const drawn = takeDrawnTables(lines);
  const ruled = takeRuledTables(drawn.rest, drawn.tables.length);
  const tables = [...drawn.tables, ...ruled.tables];
  const { text, marks } = joinPrinted(cutColumns(linesOfPages(ruled.rest, decoded)));
  const paragraphs = withStrokes(text.map(paragraphOf).map(withHeading));
  const others = [...tables, ...round.map((line) => ({ ...paragraphOf(line), outside: true as const }))];
  const blocks = [
    ...paragraphs.map((block, at) => ({ block, at: text[at]?.after ?? block.place.line ?? 0 })),
    ...others.map((block) => ({ block, at: block.place.line ?? 0 })),
  ].sort((first, second) => first.at - second.at);
  return {
    file,
    blocks: blocks.map(({ block }) => block),
    asides: marks.length === 0 ? [] : [{ kind: 'footer', blocks: marks.map(paragraphOf) }],
    notes: [],
  };
}

/** The lines of a text, and which of them are the last of their pages. */
function linesOfPages(lines: readonly string[], decoded: string): TextLine[] {
  let end = 0;
  const last = new Set<number>();
  for (const page of decoded.split('\f')) {
    const texts = page.split(/\r\n|\r|\n/);
    last.add(end + texts.findLastIndex((text) => text.trim() !== ''));
    end += texts.length;
  }
  return lines.map((text, at) => ({ text, line: at + 1, ...(last.has(at) ? { endsPage: true as const } : {}) }));
}

function paragraphOf({ text, line }: TextLine): Paragraph {
  return { kind: 'paragraph', text, place: { line }, bold: isCapitals(text) };
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
