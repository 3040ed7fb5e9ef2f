import type { Picture } from '../chapter/index.ts';
import { listPictures } from '../handbook/chapters.ts';
import type { Handbook } from '../handbook/index.ts';
import { assembleBook, assembleWithin, collectPlaces, keepPlaces, keptLineEnd } from './assemble.ts';
import { writeMarkdownProse } from './markdown-blocks.ts';
import { escapeMarkdown, writeAnchor, writeSentence } from './markdown-text.ts';
import { type FindPlace, findBeside, findWithin, nowhere } from './places.ts';
import type { Renderer } from './renderer.ts';
import { type Asset, bookParts, type TemplateSet } from './templates/index.ts';

/** Code hosts show lists that nest deeper as code or not at all. */
const deepestLevel = 12;

/** In characters; with its number and extension a name stays below 255 bytes in any script. */
const longestStem = 60;

export const markdownTemplates: TemplateSet = {
  format: 'markdown',
  names: [...bookParts, 'branch'],
  noEscape: true,
  helpers: {
    join: {
      says: 'The lines of a table’s cell, one below the other.',
      takesList: true,
      apply: (lines) => (Array.isArray(lines) ? lines.join('<br>') : ''),
    },
    count: {
      says: 'A number in a list that counts from 1, of an `@index`.',
      takesList: false,
      apply: (index) => Number(index) + 1,
    },
    rule: {
      says: 'The line under a table’s heading, as many cells as there are columns.',
      takesList: true,
      apply: (columns) => (Array.isArray(columns) ? ' --- |'.repeat(columns.length) : ''),
    },
  },
};

/** GitHub-flavoured Markdown that is readable as text and on a code host. */
export const markdown: Renderer = {
  name: 'md',
  async render(document, { asset }) {
    const elsewhere = findBeside(document, 'md', (other) => keepPlaces(other, listPlaces(other), 'markdown'));
    return [
      ...namePictures(document.book).map(({ path, picture }) => ({ path, content: picture.bytes })),
      { path: `${document.name}.md`, content: setMarkdown(document.book, asset, elsewhere) },
    ];
  },
};

/** `elsewhere` finds places in other documents. */
export function setMarkdown(book: Handbook, asset: Asset, elsewhere: FindPlace = nowhere): string {
  const paths = new Map(namePictures(book).map(({ path, picture }) => [picture.file, path]));
  return assembleWithin(book, listPlaces(book), 'markdown', asset, (whole, places) => {
    const find = findWithin(places, elsewhere);
    return assembleBook(
      whole,
      {
        templates: markdownTemplates,
        deepest: deepestLevel,
        prose: (part) => writeMarkdownProse(part, find, keptLineEnd, (picture) => paths.get(picture.file) ?? ''),
        tidy: (text) => text.replace(/\n{3,}/g, '\n\n'),
        writing: { text: escapeMarkdown, sentence: (inlines) => writeSentence(inlines, find), anchor: writeAnchor },
      },
      asset,
      places,
    );
  });
}

/** Code hosts don't show embedded pictures, so each is a file of its own; numbers keep the names different. */
function namePictures({ preface, closing }: Handbook): { readonly path: string; readonly picture: Picture }[] {
  return listPictures([...preface, ...closing]).map((picture, at) => {
    const [name = ''] = picture.file.split('/').slice(-1);
    const stem = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
    const short = [...stem].slice(0, longestStem).join('');
    return { path: `images/${at + 1}-${short}.${picture.type}`, picture };
  });
}

function listPlaces(book: Handbook): ReadonlySet<string> {
  return collectPlaces(book, false);
}
