import { measureText } from '../../charts/drawing/measure.ts';
import { listEdition } from '../../handbook/control.ts';
import type { Handbook } from '../../handbook/index.ts';
import { measurePaper, measureSheet } from '../../handbook/paper.ts';
import { derivePalette } from '../accent.ts';
import type { Head } from './heads.ts';
import { cutBefore, cutLine, shareLine } from './line.ts';
import { type Measure, measureLine } from './line-width.ts';

/** The size of the running titles in pixels: 8.5 points, as in the style sheet. */
const size = (8.5 * 96) / 72;

/** The running titles and page numbers of the printed book, as style that follows the style sheets. */
export function writeRunning(book: Handbook, heads: readonly Head[]): string {
  const { labels, excerpt, parts, control } = book;
  const [before, between, after] = labels.pageCount;
  const room = measureSheet(book.paper, control.binding) / size;
  const pageCount = `${before} 00000 ${between} 00000 ${after}`;
  const measure = measureLine(book.language);
  const left = room - measure(pageCount) - gap;
  const { name, details } = listFoot(book);
  const foot = cutBefore(clean(name), clean(details), left, measure);
  const rows = heads.map((head) => cutHead(head, room, measure));
  const passages = heads.map(({ passage }) =>
    passage === undefined ? '' : cutLine(clean(passage), room - measureText(labels.continued)) + labels.continued,
  );
  const rules = [
    ...shrinkTitle(book),
    ...fitWatermark(book),
    ...writeByPage(
      'jd-left',
      rows.map(([left]) => left),
    ),
    ...writeByPage(
      'jd-right',
      rows.map(([, right]) => right),
    ),
    ...writeByPage('jd-passage', passages),
    '@page{@top-left{content:counter(page,jd-left)}@top-right{content:counter(page,jd-right)}}',
    `@page{@top-left-corner{content:counter(page,jd-passage);color:${derivePalette(book.accent, 'light').accent}}}`,
    `@page{@bottom-left{content:${quote(foot)}}@bottom-right{content:${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}}}`,
    ...(measure(foot) > left ? ['@page{@bottom-left{white-space:normal;line-height:1.2}}'] : []),
    '@page cover{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-right{content:""}}',
  ];
  // With another page name than the form below it, the letterhead would be on a page of its own.
  const [first] = parts.departments ?? [];
  if (excerpt !== undefined && first?.sheet !== undefined) rules.push(`.letterhead{page:${first.sheet.name}}`);
  return `${rules.join('\n')}\n`;
}

/** The least space between two running titles, in em. */
const gap = 2;

/** Which book it is, and which version of it, or when it was issued. */
function listFoot(book: Handbook): { readonly name: string; readonly details: string } {
  const { title, excerpt } = book;
  return {
    name: excerpt?.handbook ?? title,
    details: listEdition(book)
      .map((text) => `· ${text}`)
      .join(' '),
  };
}

/** Both titles as they fit on a line; that something goes on is never cut off. */
function cutHead(
  { left, right, continued }: Head,
  room: number,
  measure: Measure,
): readonly [left: string, right: string] {
  const [one, other] = shareLine(clean(left), clean(right + continued), room, measure);
  return [cutLine(clean(left), one, measure), cutLine(clean(right), other - measure(continued), measure) + continued];
}

/** A text for each page, as the names of its number: the only content of a margin that can differ by page. */
function writeByPage(name: string, texts: readonly string[]): readonly string[] {
  return [
    `@counter-style ${name}-none{system:cyclic;symbols:"";suffix:""}`,
    `@counter-style ${name}{system:fixed 1;symbols:${texts.map(quote).join(' ') || '""'};fallback:${name}-none;suffix:""}`,
  ];
}

/** The most of the first page that the title may take. */
const titleShare = 0.35;
/** As in the style sheet: size in pixels, and line height as a factor. */
const titleSize = { print: 34, leading: 1.3 } as const;

/** Sets a title smaller that would run over the cover. */
function shrinkTitle({ title, paper, control: { binding } }: Handbook): string[] {
  const area = titleShare * measureSheet(paper, binding) * measurePaper(paper).height;
  const size = Math.floor(Math.sqrt(area / (titleSize.leading * measureText(title))));
  return size < titleSize.print ? [`.cover h1{font-size:${size}px}`] : [];
}

/** How much of the width of a sheet a watermark takes, and its largest size, in pixels. */
const watermark = { share: 0.85, largest: 96 } as const;

/** Sets a watermark as large as it fits across the sheet. */
function fitWatermark({ paper, control }: Handbook): string[] {
  if (control.watermark === undefined) return [];
  const room = watermark.share * measureSheet(paper);
  const size = Math.min(watermark.largest, Math.floor(room / measureText(control.watermark)));
  return [`:root{--watermark:${size}px}`];
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A CSS string that no text can break out of. Characters beyond ASCII are not escaped, so that fonts are made for them
 * too.
 */
function quote(text: string): string {
  return `"${text.replace(/[^a-zA-Z0-9 \u00a0-\u{10ffff}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
