import { expect } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset, reader } from './asset.ts';
import { attribute, bare, type Element, listElements, named, readHtml, textOf } from './read-html.ts';
import { compileFiles, writePosition } from './workspace.ts';

export const html = { name: 'html', show: (book: Handbook): string => setHtml(book, asset).text };
export const markdown = {
  name: 'md',
  show: (book: Handbook): string => `<!doctype html>${reader.render(setMarkdown(book, asset).text)}`,
};

export function compose(files: Readonly<Record<string, string>>, language: Language = english): Handbook {
  const compilation = compileFiles(files, { language });
  return composeHandbook(compilation, language, compilation.diagnostics.length > 0);
}
/** The procedures with their heading, to the next of its level. */
export function proceduresOf(elements: readonly Element[]): Element[] {
  const titles = [english, chinese].map(({ handbook }) => handbook.procedures);
  const first = elements.findIndex((element) => element.tagName === 'h2' && titles.includes(textOf(element)));
  const next = elements.findIndex(({ tagName }, at) => at > first && tagName === 'h2');
  return elements.slice(first, next < 0 ? undefined : next);
}
/** Headings, paragraphs and the entries of lists, in their order. */
export function listTexts(elements: readonly Element[]): string[] {
  const within = new Set(named(elements, 'li').flatMap((entry) => listElements(entry.childNodes)));
  return elements
    .filter((element) => /^(?:h3|h4|p|li)$/.test(element.tagName) && !within.has(element))
    .map((element) => `${element.tagName} ${bare(textOf(element))}`)
    .filter((line) => line !== 'p ' && line !== `p ${bare(english.handbook.toTop)}`);
}
/** Where each link of the page leads, by its words; a link to a place that isn't there fails. */
export function listLinks(page: string): (readonly [words: string, place: string])[] {
  const elements = readHtml(page);
  const places = elements.map((element) => attribute(element, 'id'));
  return named(elements, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    if (href?.startsWith('#') !== true) return [];
    const place = decodeURIComponent(href.slice(1));
    expect(places).toContain(place);
    return [[textOf(link), place] as const];
  });
}

export const staff = {
  'positions/前台.1.yaml': writePosition('title: 前台员\ndepartment: 客服部\nreportsTo: head'),
  'positions/head.yaml': writePosition('title: 主管\ndepartment: 客服部\nreportsTo: board'),
  'jd.config.yaml': 'external: [{ id: board, title: 董事会 }]\n',
};
