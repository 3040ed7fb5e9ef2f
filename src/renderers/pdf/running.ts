import { measureText } from '../../charts/drawing/measure.ts';
import type { Handbook } from '../../handbook/index.ts';
import { measurePaper, measureSheet } from '../../handbook/paper.ts';
import { partKeys, partOf } from '../../handbook/parts/index.ts';
import { cutBefore, cutLine, shareLine } from './line.ts';

/** The size of the running titles in pixels: 8.5 points, as in the style sheet. */
const size = (8.5 * 96) / 72;

/** The running titles and page numbers of the printed book, as style that follows the style sheets. */
export function writeRunning(book: Handbook): string {
  const { title, version, date, labels, organisation, excerpt } = book;
  const { departments = [], preface = [], closing = [] } = book.parts;
  const [before, between, after] = labels.pageCount;
  // A separate form must say which version of which handbook it is from.
  const foot = [excerpt?.handbook ?? title, version, ...(excerpt === undefined ? [] : [date])].filter(isGiven);
  const above = excerpt === undefined ? [] : [organisation].filter(isGiven);
  const room = measureSheet(book.paper) / size;
  const [named = '', ...details] = foot;
  const below = cutBefore(
    clean(named),
    clean(details.map((part) => `· ${part}`).join(' ')),
    shareLine(foot.join(' · '), `${before} 00000 ${between} 00000 ${after}`, room)[0],
  );
  const writeSheet = (name: string, left: string, right: string): string => {
    const [one, other] = shareLine(clean(left), clean(right), room);
    return `@page ${name}{@top-left{content:${quote(cutLine(left, one))}}@top-right{content:${quote(cutLine(right, other))}}}`;
  };
  const rules = [
    ...shrinkTitle(book),
    writeSheet('', organisation ?? '', ''),
    `@page{@bottom-left{content:${quote(below)}}@bottom-right{content:${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}}}`,
    `@page cover{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-right{content:""}}`,
    writeSheet('contents', organisation ?? '', labels.contents),
    writeSheet('front', organisation ?? '', ''),
    ...partKeys.flatMap((key) => {
      const { ownPage, title: heading } = partOf(key);
      return ownPage && heading ? [writeSheet(key, organisation ?? '', heading(labels))] : [];
    }),
  ];
  // With another page name than the form below it, the letterhead would be on a page of its own.
  const [first] = departments;
  if (excerpt !== undefined && first?.sheet !== undefined) rules.push(`.letterhead{page:${first.sheet.name}}`);
  for (const { title: chapter, sheet } of [...preface, ...closing]) {
    if (sheet !== undefined) rules.push(writeSheet(sheet.name, organisation ?? '', chapter));
  }
  for (const { name, sheet, positions } of departments) {
    if (sheet !== undefined) rules.push(writeSheet(sheet.name, organisation ?? '', name));
    for (const { code = '', title, sheet: own } of positions) {
      if (own !== undefined) rules.push(writeSheet(own.name, [...above, name].join(' · '), `${code} ${title}`.trim()));
    }
  }
  return `${rules.join('\n')}\n`;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined;
}

/** The most of the first page that the title may take. */
const titleShare = 0.35;
/** As in the style sheet: size in pixels, and line height as a factor. */
const titleSize = { print: 34, leading: 1.3 } as const;

/** Sets a title smaller that would run over the cover. */
function shrinkTitle({ title, paper }: Handbook): string[] {
  const area = titleShare * measureSheet(paper) * measurePaper(paper).height;
  const size = Math.floor(Math.sqrt(area / (titleSize.leading * measureText(title))));
  return size < titleSize.print ? [`.cover h1{font-size:${size}px}`] : [];
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
