/** What is different on a page, so that a browser that shows the one before needn't load all of it again. */
export interface PageChanges {
  /** The number of the page before. */
  readonly since: number;
  /** Markup that stands between the marks of a piece. */
  readonly pieces: readonly { readonly nth: number; readonly markup: string }[];
  /** What is inside the links of the contents, by where they lead. */
  readonly entries: readonly { readonly href: string; readonly markup: string }[];
}

/** More is no quicker than to load the page. In UTF-16 units. */
const mostMarkup = 2_000_000;

/** The page with a comment before and after each piece that is markup by itself. */
export function markPieces(page: readonly string[]): readonly string[] {
  return page.map((piece, nth) => (isMarkup(piece) ? `<!--jd ${nth}-->${piece}<!--/jd ${nth}-->` : piece));
}

/**
 * Undefined where they differ in more than some pieces and some entries of the contents: in what is around these, as in
 * the typeface when a form has a new character. Takes time in proportion to what isn't the same string.
 */
export function comparePages(
  before: readonly string[],
  after: readonly string[],
): Omit<PageChanges, 'since'> | undefined {
  if (before.length !== after.length) return undefined;
  const pieces: { nth: number; markup: string }[] = [];
  const entries: { href: string; markup: string }[] = [];
  let size = 0;
  for (const [nth, markup] of after.entries()) {
    const old = before[nth] ?? '';
    if (old === markup) continue;
    if (isMarkup(old) && isMarkup(markup)) pieces.push({ nth, markup });
    else {
      const changed = compareEntries(old, markup);
      if (changed === undefined) return undefined;
      entries.push(...changed);
    }
    size += markup.length;
    if (size > mostMarkup) return undefined;
  }
  return { pieces, entries };
}

function isMarkup(piece: string): boolean {
  return /^<[a-z]/i.test(piece) && piece.endsWith('>');
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
