import { expect } from 'vitest';
import type { Chapter, ChapterFile } from '../../src/chapter/index.ts';
import { parseChapter } from '../../src/chapter/parse.ts';
import { showPictures } from '../../src/chapter/show.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset, reader } from './asset.ts';
import { attribute, type Element, listElements, readHtml, textOf } from './read-html.ts';
import { compileFiles, writePosition } from './workspace.ts';

export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export function parse(text: string, pictures: ReadonlyMap<string, Uint8Array> = new Map()): ChapterFile {
  const [file] = showPictures([parseChapter('chapters/a.md', new TextEncoder().encode(text))], pictures);
  return file as ChapterFile;
}
export function chapterOf(text: string): Chapter {
  const { chapter, findings } = parse(text);
  expect(findings).toEqual([]);
  return chapter as Chapter;
}
export const base = composeHandbook(
  compileFiles({ 'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: null') }),
  english,
  false,
);
/** A book with these chapters as its preface. */
export function bookWith(...chapters: readonly Chapter[]): Handbook {
  const preface = chapters.map(({ title, blocks }, at) => ({
    anchor: `chapter-${at + 1}`,
    title,
    blocks,
    headings: blocks.filter(({ kind }) => kind === 'heading').map((_, nth) => `section-${at + 1}-${nth + 1}`),
  }));
  return { ...base, parts: { ...base.parts, preface } };
}
export const shows = {
  html: (book: Handbook) => setHtml(book, asset).text,
  md: (book: Handbook) => `<!DOCTYPE html>${reader.render(setMarkdown(book, asset).text)}`,
};
/** What stands between the heading of the chapter and the next of its level. */
export function proseOf(page: string, title: string): Element[] {
  const elements = readHtml(page);
  const section = elements.find((each) => attribute(each, 'class') === 'chapter');
  if (section !== undefined) return listElements(section.childNodes).filter(({ tagName }) => tagName !== 'h2');
  const first = elements.findIndex((each) => each.tagName === 'h2' && textOf(each) === title);
  const next = elements.findIndex(({ tagName }, at) => at > first && tagName === 'h2');
  return elements.slice(first + 1, next < 0 ? undefined : next);
}
