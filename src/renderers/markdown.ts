import type { Picture } from '../chapter/index.ts';
import { listPictures } from '../handbook/chapter.ts';
import type { Handbook } from '../handbook/index.ts';
import { listPlaces } from '../handbook/parts/index.ts';
import { type Assembled, assembleWithin } from './assemble.ts';
import { nestChart } from './layout.ts';
import { writeMarkdownProse } from './markdown-blocks.ts';
import { escapeMarkdown, writeAnchor, writeSentence } from './markdown-text.ts';
import { type FindPlace, findBeside, findWithin, nowhere } from './places.ts';
import type { Renderer } from './renderer.ts';
import { keptLineEnd } from './set-around.ts';
import { type Asset, bookTemplates, type TemplateSet } from './templates/index.ts';
import { type Writing, writeDeep } from './writing.ts';

/** Code hosts show lists that nest deeper as code or not at all. */
const deepestLevel = 12;

/** In characters; with its number and extension a name stays below 255 bytes in any script. */
const longestStem = 60;

export const markdownTemplates: TemplateSet = {
  format: 'markdown',
  names: [...bookTemplates, 'branch'],
  noEscape: true,
  helpers: {
    join: {
      description: 'The lines of a table cell, one below the other.',
      takesList: true,
      apply: (lines) => (Array.isArray(lines) ? lines.join('<br>') : ''),
    },
    count: {
      description: 'The number in a list, counted from 1, from an `@index`.',
      takesList: false,
      apply: (index) => Number(index) + 1,
    },
    rule: {
      description: 'The line under a table’s heading, with one cell per column.',
      takesList: true,
      apply: (columns) => (Array.isArray(columns) ? ' --- |'.repeat(columns.length) : ''),
    },
  },
};

/** GitHub-flavoured Markdown that is readable as text and on a code host. */
export const markdown: Renderer = {
  name: 'md',
  async render(document, { asset }, placesBeside) {
    const { text, places } = setMarkdown(
      document.book,
      asset,
      findBeside(document, 'md', placesBeside),
      '../'.repeat(document.name.split('/').length - 1),
    );
    const { logo } = document.book.control;
    const pictures = [
      ...(logo === undefined ? [] : [{ path: nameLogo(logo), content: logo.bytes }]),
      ...namePictures(document.book).map(({ path, picture }) => ({ path, content: picture.bytes })),
    ];
    return { files: [...pictures, { path: `${document.name}.md`, content: text }], places };
  },
};

/** `elsewhere` finds places in other documents; `from` leads from the document to the output folder. */
export function setMarkdown(book: Handbook, asset: Asset, elsewhere: FindPlace = nowhere, from = ''): Assembled {
  const { logo } = book.control;
  const paths = new Map(namePictures(book).map(({ path, picture }) => [picture.file, path]));
  return assembleWithin(book, listPlaces(book, 'markdown'), asset, (_, places) => {
    const find = findWithin(places, elsewhere);
    const writing = (findPlace: FindPlace): Writing => ({
      text: escapeMarkdown,
      sentence: (inlines) => writeSentence(inlines, findPlace),
      anchor: writeAnchor,
    });
    return {
      templates: markdownTemplates,
      find,
      writing,
      prose: (page) => writeMarkdownProse(page, find, keptLineEnd, (picture) => paths.get(picture.file) ?? ''),
      chart: ({ groups }) => ({
        of: groups,
        view: (findPlace) => ({
          groups: groups.map(({ trees }) =>
            Object(writeDeep({ rows: nestChart(trees, places, deepestLevel) }, writing(findPlace))),
          ),
        }),
      }),
      ...(logo === undefined
        ? {}
        : { extra: { logo: { source: from + nameLogo(logo), name: escapeMarkdown(logo.alternative) } } }),
      tidy: (text) => text.replace(/\n{3,}/g, '\n\n'),
    };
  });
}

/** All documents of a build show the same file. */
function nameLogo({ type }: Picture): string {
  return `images/logo.${type}`;
}

/** Code hosts don't show embedded pictures, so each is a file of its own; numbers keep the names different. */
function namePictures({
  parts: { preface = [], closing = [] },
}: Handbook): { readonly path: string; readonly picture: Picture }[] {
  return listPictures([...preface, ...closing]).map((picture, at) => {
    const [name = ''] = picture.file.split('/').slice(-1);
    const stem = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
    const short = [...stem].slice(0, longestStem).join('');
    return { path: `images/${at + 1}-${short}.${picture.type}`, picture };
  });
}
