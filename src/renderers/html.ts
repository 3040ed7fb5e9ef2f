import type { Picture } from '../chapter/index.ts';
import type { Handbook } from '../handbook/index.ts';
import { listPlaces } from '../handbook/parts/index.ts';
import type { Keep } from '../model/keep.ts';
import { accentProperties } from './accent.ts';
import { type Assembled, assembleWithin } from './assemble.ts';
import { chooseCharacters, embedFaces, facesMark } from './faces.ts';
import { layOutFigures } from './figures.ts';
import { writeDataUrl, writeHtmlProse } from './html-blocks.ts';
import { writeHtml } from './html-text.ts';
import { keepTogether } from './keep-together.ts';
import { type FindPlace, findBeside, findWithin, nowhere } from './places.ts';
import { placePieces, type Renderer } from './renderer.ts';
import { hashScript, readScript, scriptFiles } from './script.ts';
import { keptLineEnd } from './set-around.ts';
import { type Asset, bookTemplates, markSafe, type TemplateSet } from './templates/index.ts';

/** From this number of positions, the browser lays out only what it shows. */
const manyPositions = 60;

/**
 * The parts of the style sheet; later ones override earlier ones. `own` is empty in jd and is there for the workspace
 * to replace.
 */
const sheets = [
  'base',
  'lists',
  'cover',
  'contents',
  'parts',
  'chart',
  'tables',
  'form',
  'here',
  'procedure',
  'chapter',
  'matter',
  'signatures',
  'control',
  'search',
  'reading',
  'wide',
  'narrow',
  'narrow-duties',
  'large',
  'print',
  'printed-contents',
  'closer',
  'breaks',
  'own',
] as const;

export const htmlTemplates: TemplateSet = {
  format: 'html',
  names: bookTemplates,
  noEscape: false,
  helpers: {
    stack: {
      description: 'One line is printed as it is, several as paragraphs.',
      takesList: true,
      apply(lines) {
        if (!Array.isArray(lines) || lines.length === 0) return '';
        return markSafe(lines.length === 1 ? String(lines[0]) : lines.map((line) => `<p>${String(line)}</p>`).join(''));
      },
    },
    heading: {
      description: 'The heading of a column, by its `@index`; for narrow screens, where a table becomes cards.',
      takesList: true,
      apply: (columns, index) => (Array.isArray(columns) ? columns[Number(index)] : ''),
    },
  },
};

/** The files in a workspace's `templates/html/` that are not templates. */
export const pageFiles: readonly string[] = [
  ...scriptFiles,
  ...[...sheets, 'groups', 'letterhead'].map((name) => `templates/html/styles/${name}.css`),
];

/**
 * One file that can be opened from a mail attachment: styles and fonts are inside, and it runs no script but its own
 * and uses no network.
 */
export const html: Renderer = {
  name: 'html',
  async render(document, { asset, typeset, report, keep }, placesBeside) {
    const elsewhere = findBeside(document, 'html', placesBeside);
    const { pieces, places } = setHtml(document.book, asset, undefined, elsewhere, keep);
    report('fonts');
    const { characters, slanted } = chooseCharacters(pieces, keep);
    const whole = embedFaces(pieces, await typeset(characters, slanted), keep);
    return { files: [placePieces(`${document.name}.html`, whole)], places };
  },
};

/** What a printed page has and a screen has not. */
interface Print {
  /** jd's own style, added after the style sheets. */
  readonly style: string;
  /** The page of a place that a link leads to, to be printed after the link. */
  pageOf(anchor: string): number | undefined;
}

/**
 * The whole page except for its fonts. `elsewhere` finds places in other documents. Nothing is kept of a print, where
 * what follows a link depends on the pages.
 */
export function setHtml(
  book: Handbook,
  asset: Asset,
  print?: Print,
  elsewhere: FindPlace = nowhere,
  keep?: Keep,
): Assembled {
  const script = print === undefined && book.excerpt === undefined ? readScript(asset) : undefined;
  const sheets = chooseSheets(book).map((name) => readSheet(name, asset));
  const { logo } = book.control;
  const style = `${facesMark}${themeStyle(book)}\n${sheets.join('\n')}\n${print?.style ?? ''}`;
  return assembleWithin(book, listPlaces(book, 'html'), asset, ({ labels, parts }, places) => {
    const find = findWithin(places, elsewhere);
    const after = (anchor: string): string => {
      const page = print?.pageOf(anchor);
      return page === undefined ? '' : `<span class="at">\u00a0${labels.pageReference(page)}</span>`;
    };
    return {
      templates: htmlTemplates,
      find,
      elsewhere,
      keep: print === undefined ? keep : undefined,
      writing: (findPlace) => ({
        text: (text) => text.replace(/[\r\n]+/g, ' '),
        sentence: (inlines) => markSafe(keepTogether(writeHtml(inlines, findPlace, after).replace(/[\r\n]+/g, ' '))),
        anchor: (anchor) => anchor,
      }),
      prose: (page) => writeHtmlProse(page, { find, after }, keptLineEnd),
      chart: ({ figures }) => ({
        of: figures(),
        view: (findPlace) => ({ figures: layOutFigures(figures(), labels, findPlace, print !== undefined, keep) }),
      }),
      tidy: (text) => text.replace(/\n{2,}/g, '\n'),
      extra: {
        style: markSafe(style),
        ...(script === undefined
          ? {}
          : { script: markSafe(script.replaceAll('\n', keptLineEnd)), scriptHash: hashScript(script) }),
        ...(logo === undefined ? {} : { logo: showLogo(logo) }),
        many: (parts.table?.rows.length ?? 0) > manyPositions,
      },
    };
  });
}

/** The picture is in the page itself. */
function showLogo({ width, height, alternative, ...picture }: Picture) {
  return { source: markSafe(writeDataUrl(picture)), width, height, name: alternative };
}

/** Styles that only separate forms need, or only groups with a share or KPIs, are left out of other books. */
function chooseSheets(book: Handbook): readonly string[] {
  return [...sheets, ...(hasGroups(book) ? ['groups'] : []), ...(book.excerpt === undefined ? [] : ['letterhead'])];
}

function hasGroups({ parts: { departments = [] } }: Handbook): boolean {
  return departments.some(({ positions }) =>
    positions.some(({ parts }) =>
      parts.some(({ content }) => content.kind === 'duties' && content.duties.groups.some(({ whole }) => whole)),
    ),
  );
}

function readSheet(name: string, asset: Asset): string {
  const file = `templates/html/styles/${name}.css`;
  const sheet = asset(file);
  if (/<\/style/i.test(sheet)) throw new Error(`\`${file}\` closes the style that it is part of`);
  return sheet.replace(/^\s+/gm, '').trim();
}

/** The two palettes and the page size, placed before the style sheets that use them. */
function themeStyle({ accent, paper, control: { binding } }: Handbook): string {
  if (!/^[a-z]\w*(?: (?:portrait|landscape))?$/i.test(paper)) throw new Error('the paper is not the name of a size');
  return [
    `:root{${accentProperties(accent, 'light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${accentProperties(accent, 'dark')}}}`,
    `@page{size:${paper}}`,
    ...(binding > 0 ? [bindingStyle(binding)] : []),
  ].join('\n');
}

/** In millimetres, as in the style sheet of the printed page. */
const sideMargin = 20;

/** The first page of a sheet is bound at its left, the second at its right. */
function bindingStyle(binding: number): string {
  const inner = `${sideMargin + binding}mm`;
  return `@page :right{margin-left:${inner};@top-left-corner{padding-left:${inner}}}@page :left{margin-right:${inner}}`;
}
