import { type Block, DocumentError, type Paragraph, type SourceDocument } from '../document.ts';
import { takeDrawnTables } from './drawn-tables.ts';
import { joinHanAtMargin } from './han-margin.ts';
import { joinAtMargin } from './margin.ts';
import { undoTwice } from './mojibake.ts';
import { findPageMarks } from './page-marks.ts';
import { takeRuledTables } from './ruled-tables.ts';
import { withStrokes } from './strokes-apart.ts';
import { withHeading } from './struck-headings.ts';
import { cutText } from './uncut.ts';
import { joinWrapped, type TextLine } from './wrapped.ts';

/** Reads a text file: a line is a paragraph. UTF-8, UTF-16 with its mark, or else the Chinese encoding of Windows. */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  const lines = decodeText(bytes).split(/\r\n|\r|\n|\f/);
  const cut = cutText(lines);
  if (cut !== undefined) return { file, blocks: cut, asides: [], notes: [] };
  const drawn = takeDrawnTables(lines);
  const ruled = takeRuledTables(drawn.rest, drawn.tables.length);
  const tables = [...drawn.tables, ...ruled.tables];
  const { text, marks } = withoutPageMarks(joinWrapped(ruled.rest));
  const paragraphs = withStrokes(joinHanAtMargin(joinAtMargin(text)).map(paragraphOf).map(withHeading));
  const blocks = tables.length === 0 ? paragraphs : inOrder([...paragraphs, ...tables]);
  return {
    file,
    blocks,
    asides: marks.length === 0 ? [] : [{ kind: 'footer', blocks: marks.map(paragraphOf) }],
    notes: [],
  };
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((first, second) => (first.place.line ?? 0) - (second.place.line ?? 0));
}

function paragraphOf({ text, line }: TextLine): Paragraph {
  return { kind: 'paragraph', text, place: { line }, bold: isCapitals(text) };
}

/** A mark between two pages, with the empty lines around it where a sentence goes on over the page. */
function withoutPageMarks(lines: readonly TextLine[]): { text: TextLine[]; marks: TextLine[] } {
  const found = findPageMarks(lines.map(({ text }) => text));
  const text: TextLine[] = [];
  let isCut = false;
  lines.forEach((line, at) => {
    const isEmpty = line.text.trim() === '';
    if (found.has(at)) {
      while (text.at(-1)?.text.trim() === '') text.pop();
      isCut = true;
    } else if (!isCut || !isEmpty) {
      text.push(line);
      isCut = false;
    }
  });
  return { text, marks: lines.filter((_, at) => found.has(at)) };
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
