import type { Handbook } from '../../src/handbook/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset, reader } from './asset.ts';
import { type Element, readHtml } from './read-html.ts';
import { sampleBook } from './sample-book.ts';
import { englishBook } from './sample-english.ts';

export const books = [
  ['Chinese', sampleBook],
  ['English', englishBook],
] as const;

export const html = { name: 'html', set: setHtml } as const;
export const markdown = { name: 'md', set: setMarkdown } as const;
type Setter = typeof html | typeof markdown;

export function render({ set }: Setter, book: Handbook): string {
  return set(book, asset).text;
}
/** Either format as a page. */
export function show(renderer: Setter, book: Handbook): string {
  return renderer.name === 'md' ? reader.render(render(renderer, book)) : render(renderer, book);
}

export function listHtml(page: string): Element[] {
  return readHtml(page.startsWith('<!doctype') ? page : `<!doctype html>${page}`);
}
export function listHeadings(page: string): Element[] {
  return listHtml(page).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
}
