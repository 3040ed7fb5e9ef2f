import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { Handbook } from '../../handbook/index.ts';

/** Every place that the contents lead to. */
export function listAnchors(entries: readonly ContentsEntry[]): Set<string> {
  return new Set(entries.flatMap(({ anchor, entries: below }) => [anchor, ...listAnchors(below)]));
}

/** Every place that is printed with the number of its page. */
export function listNumbered({ contents, index }: Pick<Handbook, 'contents' | 'index'>): Set<string> {
  return listAnchors([...contents, ...index.byCode, ...index.byTitle]);
}

const within = /\shref=(?:"#([^"]+)"|'#([^']+)'|#([^\s"'>]+))/g;

/** The places in a page that its links lead to. */
export function listLinks(page: string): Set<string> {
  return new Set([...page.matchAll(within)].map((found) => found.slice(1).join('')));
}

/** A browser names only the places that a link leads to: the others get one that isn't shown. */
export function linkAll(page: string, anchors: Iterable<string>, links: ReadonlySet<string>): string {
  const unlinked = [...anchors].filter((anchor) => !links.has(anchor));
  if (unlinked.length === 0) return page;
  return `${page}<nav hidden>${unlinked.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</nav>\n`;
}
