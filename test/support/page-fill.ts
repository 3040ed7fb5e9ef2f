import type { ReadPage } from './read-pdf.ts';

/** How far down a page with running titles has text, as a share of what is between these. */
export function fillOf({ lines }: ReadPage): number {
  const ys = lines.filter(({ text }) => text.trim() !== '').map(({ y }) => y);
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const [lowest = top] = ys.slice(1, -1).slice(-1);
  return top === bottom ? 0 : (top - lowest) / (top - bottom);
}

/** The pages, from 1, that are under half full, without the cover and the last. */
export function listHollow(pages: readonly ReadPage[]): number[] {
  return pages.flatMap((page, at) => (at > 0 && at < pages.length - 1 && fillOf(page) < 0.5 ? [at + 1] : []));
}
