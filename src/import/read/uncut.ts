import type { Paragraph } from '../document.ts';
import { findAnchors } from './anchors.ts';

/** A text in which nothing but marks of pages breaks a line: forms run on as one paragraph. */
const longestLine = 150;

/**
 * Cuts a text that lost its lines at the labels of the five-part form, which it finds in spite of misread characters.
 * Returns undefined for a text that has its lines.
 */
export function cutText(lines: readonly string[]): Paragraph[] | undefined {
  const { text, starts } = joinPages(lines.filter((line) => line.trim() !== ''));
  if (lines.length === 0 || text.length / lines.length < longestLine) return undefined;
  const anchors = findAnchors(text);
  if (anchors.length < 5) return undefined;
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const first = anchors[0]?.from ?? 0;
  const pieces: Paragraph[] = [{ ...paragraphOf(text.slice(0, first), lineAt(0)), outside: true }];
  anchors.forEach(({ from, to, label, meant: full, kind }, at) => {
    const written = text.slice(from, to);
    const value = text.slice(to, anchors[at + 1]?.from ?? text.length);
    const line = lineAt(from);
    const bare = (each: string) => each.replace(/[:：]$/u, '');
    const meant = bare(written) === bare(full) ? {} : { misread: { written: bare(written), meant: label } };
    if (kind === 'heading') {
      pieces.push(
        { ...paragraphOf(written, line), heading: 1, outside: true },
        { ...paragraphOf(value, line), outside: true },
      );
    } else if (kind === 'head') pieces.push({ ...paragraphOf(written, line), heading: 1 });
    else if (kind === 'uncut') pieces.push({ ...paragraphOf(value, line), uncut: written });
    else if (kind === 'part') pieces.push({ ...paragraphOf(label, line), ...meant }, ...sides(value, line));
    else pieces.push({ ...paragraphOf(`${label}：${value}`, line), ...meant });
  });
  return pieces.filter(({ text: each }) => each.trim() !== '');
}

function paragraphOf(text: string, line: number): Paragraph {
  return { kind: 'paragraph', text: text.trim(), place: { line }, bold: false };
}

/** The share of time inside and outside, each on its line. */
function sides(value: string, line: number): Paragraph[] {
  const outside = /(?<=.)[_.\s]*\d{1,3}\s*%?\s*时间?\S{0,3}?对外/u.exec(value)?.index;
  const texts = outside === undefined ? [value] : [value.slice(0, outside), value.slice(outside)];
  return texts.map((text) => paragraphOf(text.replace(/^[,:：]+|[,:：]+$/gu, ''), line));
}

/** The site that showed the text put a page's number before each page, wherever it fell: `5、` inside a word. */
function joinPages(lines: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  let page = 0;
  const starts = lines.map((line) => {
    const start = text.length;
    const mark = /^\s*(\d{1,3})、/.exec(line);
    const counts = mark !== null && Number(mark[1]) === page + 1;
    if (counts) page++;
    text += counts ? line.slice(mark[0].length) : line;
    return start;
  });
  return { text, starts };
}
