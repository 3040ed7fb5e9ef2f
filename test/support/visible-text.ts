import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Value } from './visible-values.ts';

const unseen = new Set(['script', 'style', 'svg', 'template', 'head']);
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'mark', 'span', 'strong', 'wbr', 'del']);

/** What a person sees of a page: blocks and lines apart, runs of space as one. Drawings have tests of their own. */
export function seePage(page: string): string {
  const parts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!('childNodes' in node) || unseen.has(node.nodeName)) return;
    const isBlock = !inline.has(node.nodeName);
    if (isBlock) parts.push('\n');
    node.childNodes.forEach(visit);
    if (isBlock) parts.push('\n');
  };
  visit(parse(page));
  return parts.join('').replace(/[ \t\r\n\f]+/g, ' ');
}

/** Where the sign of a value is and the value isn't seen whole; undefined where all is well. */
export function findLoss(page: string, { sign, shown, length }: Value): string | undefined {
  let at = page.indexOf(sign);
  if (at < 0) return 'nowhere';
  for (; at >= 0; at = page.indexOf(sign, at + 1)) {
    const before = page.slice(Math.max(0, at - length), at + sign.length);
    const after = page.slice(at, at + sign.length + length);
    if (!shown.test(before) && !shown.test(after)) return page.slice(Math.max(0, at - length / 2), at + length / 2);
  }
  return undefined;
}

/**
 * The same of print, whose lines end where the paper does: space counts for nothing, and one whole place is enough, as running
 * titles and drawings have less room. A row of a table may go on at the next page, below the heads of its columns.
 */
export function findLossInPrint(pages: readonly string[], { sign, shown, length, text }: Value): string | undefined {
  const pattern = new RegExp(shown.source.replaceAll(' ?', '').replace(/\s/g, ''), 'u');
  const all = pages.map((page) => page.replace(/\s+/g, ''));
  const bare = all.join('');
  const found: string[] = [];
  for (let at = bare.indexOf(sign); at >= 0; at = bare.indexOf(sign, at + 1)) {
    const before = bare.slice(Math.max(0, at - length), at + sign.length);
    const after = bare.slice(at, at + sign.length + length);
    if (pattern.test(before) || pattern.test(after)) return undefined;
    found.push(bare.slice(Math.max(0, at - length / 2), at + length / 2));
  }
  return goesOn(all, text.replace(/\s+/g, '')) ? undefined : (found[0] ?? 'nowhere');
}

/** Whether the beginning of a text is on a page, and all the rest of it on the next. */
function goesOn(pages: readonly string[], text: string): boolean {
  return pages.slice(1).some((next, at) => {
    const page = pages[at] ?? '';
    for (let cut = 1; cut < text.length && page.includes(text.slice(0, cut)); cut++)
      if (next.includes(text.slice(cut))) return true;
    return false;
  });
}
