import type { Anchor } from '../findings/anchor.ts';
import type { ChapterLimit, Finding, ImageTrouble } from '../findings/finding.ts';
import { type CommentRange, ignoreMark } from '../text/comments.ts';
import type { Unprinted } from '../text/sentence/asterisks.ts';

/** More findings than this say nothing new: the chapter was written for something else. */
export const mostFindings = 50;
/** How many characters after the last words the next are searched, in addition to their own length. */
const reach = 2000;

/** The range in the file of a paragraph, a heading or a row; `at` moves forward as the range is read. */
export interface Place {
  readonly start: number;
  readonly end: number;
  at: number;
}

export interface Faults {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly comments: readonly CommentRange[];
  /** Records that words of the place have been read, so that later searches begin after them. */
  pass(place: Place, words: string): void;
  /** Finds words that have not been read yet; if they are not found, the range of the whole place. */
  seek(place: Place, spellings: readonly string[]): Anchor;
  /** Finds words that have not been read yet, else anywhere in the place, else the first character of the place. */
  aim(place: Place, spellings: readonly string[]): Anchor;
  html(place: Place, written: string): void;
  /** Notes the comments in HTML, if one of them may say which findings are ignored. */
  comment(place: Place, html: string): void;
  /** `spellings` are the ways in which the file may write it; the last one is reported. */
  image(place: Place, spellings: readonly string[], trouble: ImageTrouble): void;
  /** Reports signs that may have been meant to be printed; the chapter is read in spite of them. */
  asterisks(place: Place, unprinted: Unprinted): void;
  /** Reports each limit at most once. */
  limit(place: Pick<Place, 'start' | 'end'>, limit: ChapterLimit): void;
}

/**
 * The parser says where a paragraph is, but not where its parts are, so their words are searched for in it.
 * `mdast-util-from-markdown` says both, but took 66 s and 2.8 GB for a table of 1 MB (markdown-it: 3 s, 0.4 GB), didn't
 * end 100,000 `>` in 25 s, and doesn't read `**“重要”**的事` as bold.
 */
export function openFaults(file: string, text: string): Faults {
  const findings: Finding[] = [];
  const warnings: Finding[] = [];
  const comments: CommentRange[] = [];
  const tags = new Set<string>();
  const limits = new Set<ChapterLimit>();

  const mayIgnore = text.includes(ignoreMark);
  const isFull = (): boolean => findings.length >= mostFindings;
  const aim = (place: Place, spellings: readonly string[]): Anchor => {
    for (const from of [place.at, place.start]) {
      for (const words of spellings) {
        const found = text.slice(from, place.end).indexOf(words);
        if (found < 0 || words === '') continue;
        place.at = from + found + words.length;
        return { file, range: [from + found, place.at] };
      }
    }
    const begin = place.start + text.slice(place.start, place.end).search(/\S|$/);
    return { file, range: [begin, begin + 1] };
  };

  return {
    findings,
    warnings,
    comments,
    aim,
    pass(place, words) {
      if (isFull()) return;
      const found = text.slice(place.at, Math.min(place.end, place.at + words.length + reach)).indexOf(words);
      if (found >= 0) place.at += found + words.length;
    },
    seek(place, spellings) {
      for (const words of spellings) {
        const found = text.slice(place.at, Math.min(place.end, place.at + words.length + reach)).indexOf(words);
        if (found >= 0 && words !== '') return { file, range: [place.at + found, place.at + found + words.length] };
      }
      return { file, range: [place.start, place.end] };
    },
    html(place, written) {
      if (isFull()) return;
      const rest = withoutComments(written);
      if (rest === '') return;
      const [tag = rest.split('\n', 1)[0] ?? ''] = /<[^>\n]*>?/.exec(rest) ?? [];
      const name = /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase();
      // The closing tag of an element that is already reported.
      if (tag.startsWith('</') && name !== undefined && tags.has(name)) return;
      if (name !== undefined) tags.add(name);
      findings.push({ code: 'chapter/html', at: aim(place, [tag]), facts: { written: tag } });
    },
    comment(place, html) {
      if (!mayIgnore) return;
      for (let start = html.indexOf('<!--'); start >= 0; ) {
        const end = html.indexOf('-->', start);
        const [first = ''] = html.slice(start, end + 3).split('\n', 1);
        const from = text.slice(0, place.end).indexOf(first, place.at);
        if (end < 0 || from < 0) return;
        place.at = Math.min(text.indexOf('-->', from) + 3, place.end);
        comments.push([from, place.at]);
        start = html.indexOf('<!--', end);
      }
    },
    image(place, spellings, trouble) {
      if (isFull()) return;
      const written = spellings.at(-1) ?? '';
      findings.push({ code: 'chapter/image', at: aim(place, spellings), facts: { written, trouble } });
    },
    asterisks({ start, end, at }, { words, written }) {
      if (warnings.length >= mostFindings) return;
      const [line = ''] = written.split('\n');
      warnings.push({ code: 'text/asterisks', at: aim({ start, end, at }, [line]), facts: { words } });
    },
    limit({ start, end }, limit) {
      if (limits.has(limit)) return;
      limits.add(limit);
      findings.push({ code: 'chapter/limit', at: { file, range: [start, end] }, facts: { limit } });
    },
  };
}

/** The HTML without the comments that it begins with, which are the author's own notes. */
export function withoutComments(html: string): string {
  let rest = html.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 2);
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
