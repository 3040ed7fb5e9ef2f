import { parseSentence } from '../../text/sentence/index.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import type { TextLook } from '../document.ts';
import { MergeError, type Piece, textOfPiece } from './change.ts';

/** A part of what is written: letters of the document, or a mark that stands for no letter of it. */
interface Part {
  readonly written: string;
  /** Whether it is a sign that may have to be escaped. */
  readonly isSign: boolean;
  readonly isEscaped: boolean;
  /** How many letters of the text it shows. */
  readonly shows: number;
}

/** Signs that can be escaped in a sentence. */
const sign = /[\\*_`[\]<>!]/;

/** A piece as inline Markdown: bold, slanted, code and links as its runs have them, and what would be a mark escaped. */
export function writeSentence(piece: Piece): string {
  const text = foldLines(textOfPiece(piece));
  const written = writeParts(listParts(piece), text) ?? writeParts(listText(text), text);
  if (written === undefined) throw new MergeError('marks', piece.line.place, textOfPiece(piece));
  return written;
}

/** With as few escapes as seem to be needed; else with all but those that would be printed, as those in a path are. */
function writeParts(parts: readonly Part[], text: string): string | undefined {
  const few = join(parts);
  if (shows(few, text)) return few;
  let all = parts.map((part) => ({ ...part, isEscaped: part.isSign }));
  for (let steps = parts.length; steps >= 0; steps--) {
    const written = join(all);
    if (shows(written, text)) return written;
    const extra = findExtra(all, foldLines(showText(parseSentence(written))), text);
    if (extra === -1) return undefined;
    all = all.map((part, at) => (at === extra ? { ...part, isEscaped: false } : part));
  }
  return undefined;
}

/** The escape whose backslash is printed. */
function findExtra(parts: readonly Part[], shown: string, text: string): number {
  let same = 0;
  while (same < text.length && shown[same] === text[same]) same++;
  let end = 0;
  let found = -1;
  for (const [at, part] of parts.entries()) {
    if (end > same) break;
    if (part.isEscaped) found = at;
    end += part.shows;
  }
  return found;
}

function join(parts: readonly Part[]): string {
  return foldLines(parts.map(({ written, isEscaped }) => (isEscaped ? `\\${written}` : written)).join('')).trim();
}

function shows(written: string, text: string): boolean {
  return foldLines(showText(parseSentence(written))) === text;
}

/** The words of a sentence as they are printed, its lines apart. */
function showText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return 'children' in inline ? showText(inline.children) : inline.text;
    })
    .join('');
}

/** More than one empty line in a row adds nothing. */
function foldLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n');
}

function listParts({ line, from, to }: Piece): Part[] {
  const start = from + line.text.slice(from, to).search(/\S|$/);
  let at = start;
  const parts: Part[] = [];
  for (const look of line.paragraph.looks ?? []) {
    const [begin, end] = [Math.max(look.from, start), Math.min(look.to, to)];
    if (begin >= end) continue;
    parts.push(...listText(line.text.slice(at, begin)), ...wrap(line.text.slice(begin, end), look));
    at = end;
  }
  return [...parts, ...listText(line.text.slice(at, Math.max(at, to)))];
}

/** Spaces stay outside, since Markdown knows no bold space. */
function wrap(text: string, { bold, italic, code, link }: TextLook): Part[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return listText(text);
  const ticks = inner.includes('`') ? '``' : '`';
  const stars = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const href =
    link !== undefined && /^(?:https?|mailto|tel):/.test(link)
      ? link.replace(/[()\s]/g, encodeURIComponent)
      : undefined;
  const own = code
    ? [mark(ticks), { written: inner, isSign: false, isEscaped: false, shows: inner.length }, mark(ticks)]
    : listText(inner);
  return [
    ...listText(before),
    mark(`${href === undefined ? '' : '['}${stars}`),
    ...own,
    mark(`${[...stars].reverse().join('')}${href === undefined ? '' : `](${href})`}`),
    ...listText(after),
  ];
}

function mark(written: string): Part {
  return { written, isSign: false, isEscaped: false, shows: 0 };
}

/** The letters of a text; its signs are escaped if one of them would be read as a mark. */
function listText(text: string): Part[] {
  const isPlain = !sign.test(text) || shows(`x${text}x`, foldLines(`x${text}x`));
  return (text.match(/[\\*_`[\]<>!]|[^\\*_`[\]<>!]+/g) ?? []).map((written) => ({
    written,
    isSign: sign.test(written),
    isEscaped: !isPlain && sign.test(written),
    shows: written.length,
  }));
}
