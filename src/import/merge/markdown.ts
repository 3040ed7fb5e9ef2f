import { parseSentence } from '../../text/sentence/index.ts';
import { plainText } from '../../text/sentence/plain.ts';
import type { TextLook } from '../document.ts';
import { type Piece, textOfPiece } from './change.ts';

/** A piece as inline Markdown: bold, slanted, code and links as its runs have them, and every other sign escaped. */
export function writeSentence(piece: Piece): string {
  const text = textOfPiece(piece);
  const written = writeLooks(piece).trim();
  if (plainText(parseSentence(written)).trim() === text) return written;
  const escaped = escapeMarks(text);
  return plainText(parseSentence(escaped)) === text ? escaped : text;
}

function writeLooks({ line, from, to }: Piece): string {
  const start = from + line.text.slice(from, to).search(/\S|$/);
  let at = start;
  let written = '';
  for (const look of line.paragraph.looks ?? []) {
    const [begin, end] = [Math.max(look.from, start), Math.min(look.to, to)];
    if (begin >= end) continue;
    written += escapeMarks(line.text.slice(at, begin)) + wrap(line.text.slice(begin, end), look);
    at = end;
  }
  return written + escapeMarks(line.text.slice(at, Math.max(at, to)));
}

/** Spaces stay outside, since Markdown knows no bold space. */
function wrap(text: string, { bold, italic, code, link }: TextLook): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text;
  const ticks = inner.includes('`') ? '``' : '`';
  let written = code ? `${ticks}${inner}${ticks}` : escapeMarks(inner);
  if (italic) written = `*${written}*`;
  if (bold) written = `**${written}**`;
  if (link !== undefined && /^(?:https?|mailto|tel):/.test(link))
    written = `[${written}](${link.replace(/[()\s]/g, encodeURIComponent)})`;
  return `${before}${written}${after}`;
}

/** A sign is escaped only where it would be read as one; a line's end is a break. */
function escapeMarks(text: string): string {
  const broken = (each: string) => each.replace(/[ \t]*\n[ \t]*/g, '\\\n');
  if (!/[\\*_`[\]<>&~!]/.test(text) || plainText(parseSentence(`x${text}x`)) === `x${text}x`) return broken(text);
  return broken(text.replace(/[\\*_`[\]<>&~!]/g, '\\$&'));
}
