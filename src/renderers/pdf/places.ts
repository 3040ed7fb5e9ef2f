import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { Handbook } from '../../handbook/index.ts';

/** The anchors of all entries of the contents. */
export function listAnchors(entries: readonly ContentsEntry[]): Set<string> {
  return new Set(entries.flatMap(({ anchor, entries: below }) => [anchor, ...listAnchors(below)]));
}

/** The anchors of all entries of lists that are printed with a page number. */
export function listNumbered({ contents, parts: { index, table } }: Pick<Handbook, 'contents' | 'parts'>): Set<string> {
  const indexed = [...(index?.byCode ?? []), ...(index?.byTitle ?? []), ...(table?.rows ?? [])];
  return new Set([...listAnchors(contents), ...indexed.flatMap(({ anchor }) => anchor ?? [])]);
}

const within = /\shref=(?:"#([^"]+)"|'#([^']+)'|#([^\s"'>]+))/g;

/** The anchors that the links in a page lead to. */
export function listLinks(page: string): Set<string> {
  return new Set([...page.matchAll(within)].map((found) => found.slice(1).join('')));
}

/** A browser names only places that a link leads to, so the others get a hidden link. */
export function linkAll(page: string, anchors: Iterable<string>, links: ReadonlySet<string>): string {
  const unlinked = [...anchors].filter((anchor) => !links.has(anchor));
  if (unlinked.length === 0) return page;
  return `${page}<nav hidden>${unlinked.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</nav>\n`;
}
