import type { Piece } from './split.ts';

/** What is different on a page, so that a browser that shows the one before needn't load all of it again. */
export interface PageChanges {
  /** The number of the page before. */
  readonly since: number;
  /** Markup that stands between the marks of a piece, or of a part of one. */
  readonly pieces: readonly ChangedPiece[];
  /** What is inside the links of the contents, by where they lead. */
  readonly entries: readonly { readonly href: string; readonly markup: string }[];
}
interface ChangedPiece {
  /** `5`, or `5.2` for a part. */
  readonly mark: string;
  readonly markup: string;
}

/** More is no quicker than to load the page. In UTF-16 units. */
const mostMarkup = 2_000_000;

/** The page with a comment before and after each piece that is markup by itself, and each such part of one. */
export function markPieces(page: readonly Piece[]): readonly string[] {
  return page.map((piece, nth) => {
    const text = markParts(piece, nth);
    return piece.isMarkup ? wrap(String(nth), text) : text;
  });
}

function markParts({ text, parts }: Piece, nth: number): string {
  const marked = parts?.map((part, at) => (part.isMarkup ? wrap(`${nth}.${at}`, part.text) : part.text));
  return marked?.join('') ?? text;
}

function wrap(mark: string, markup: string): string {
  return `<!--jd ${mark}-->${markup}<!--/jd ${mark}-->`;
}

/**
 * Undefined where they differ in more than some pieces and some entries of the contents: in what is around these, as in
 * the typeface when a form has a new character. Takes time in proportion to what isn't the same string.
 */
export function comparePages(
  before: readonly Piece[],
  after: readonly Piece[],
): Omit<PageChanges, 'since'> | undefined {
  if (before.length !== after.length) return undefined;
  const pieces: ChangedPiece[] = [];
  const entries: { href: string; markup: string }[] = [];
  let size = 0;
  for (const [nth, piece] of after.entries()) {
    const old = before[nth];
    if (old === undefined || old.text === piece.text) continue;
    if (old.isMarkup && piece.isMarkup) {
      const changed = compareParts(old, piece, nth) ?? [{ mark: String(nth), markup: markParts(piece, nth) }];
      pieces.push(...changed);
      for (const { markup } of changed) size += markup.length;
    } else {
      const changed = compareEntries(old.text, piece.text);
      if (changed === undefined) return undefined;
      entries.push(...changed);
      size += piece.text.length;
    }
    if (size > mostMarkup) return undefined;
  }
  return { pieces, entries };
}

/** The parts that are not the same, if all that is around them is. */
function compareParts({ parts: before }: Piece, { parts: after }: Piece, nth: number): ChangedPiece[] | undefined {
  if (before === undefined || after === undefined || before.length !== after.length) return undefined;
  const changed: ChangedPiece[] = [];
  for (const [at, { text, isMarkup }] of after.entries()) {
    const old = before[at];
    if (old?.isMarkup !== isMarkup) return undefined;
    if (old.text === text) continue;
    if (!isMarkup) return undefined;
    changed.push({ mark: `${nth}.${at}`, markup: text });
  }
  return changed;
}

/** The links of the contents whose words have changed, if nothing else has. */
function compareEntries(before: string, after: string): PageChanges['entries'] | undefined {
  const [old, fresh] = [splitContents(before), splitContents(after)];
  if (old === undefined || fresh === undefined || old.length !== fresh.length) return undefined;
  const changed: { href: string; markup: string }[] = [];
  for (const [at, markup] of fresh.entries()) {
    if (old[at] === markup) continue;
    // Every third part is what is inside a link, and the one before it where that leads.
    const href = /\shref="([^"&]*)"/.exec(fresh[at - 1] ?? '')?.[1];
    if (at % 3 !== 2 || href === undefined) return undefined;
    changed.push({ href, markup });
  }
  return changed;
}

/** What is around the links of the contents, and of each its opening tag and what is inside. */
function splitContents(frame: string): readonly string[] | undefined {
  const [from, to] = [frame.indexOf('<nav'), frame.lastIndexOf('</nav>')];
  if (from < 0 || to < from) return undefined;
  const [first = '', ...rest] = frame.slice(from, to).split(/(<a\b[^>]*>)([\s\S]*?)<\/a>/);
  return [frame.slice(0, from) + first, ...rest.slice(0, -1), (rest.at(-1) ?? '') + frame.slice(to)];
}
