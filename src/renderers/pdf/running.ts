import type { Handbook } from '../../handbook/index.ts';
import { clip } from '../../terminal.ts';

/** Columns that a running title may take: left and right share a line. */
const widest = 46;

/** The running titles and page numbers of the printed book, as style that follows the sheet. */
export function writeRunning(book: Handbook): string {
  const { title, version, date, labels, organisation, departments, excerpt } = book;
  const [before, between, after] = labels.pageCount;
  // A form that lies by itself must say which edition it is of, and whose it is.
  const foot = [excerpt?.handbook ?? title, version, ...(excerpt === undefined ? [] : [date])].filter(isTold);
  const above = excerpt === undefined ? [] : [organisation].filter(isTold);
  const rules = [
    `@page{@top-left{content:${quote(organisation ?? '')}}@top-right{content:""}@bottom-left{content:${quote(foot.join(' · '))}}@bottom-right{content:${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}}}`,
    `@page cover{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-right{content:""}}`,
    writeSheet('contents', organisation ?? '', labels.contents),
    writeSheet('front', organisation ?? '', ''),
    writeSheet('procedures', organisation ?? '', labels.procedures),
    writeSheet('kpis', organisation ?? '', labels.kpiIndex),
    writeSheet('index', organisation ?? '', labels.positionIndex),
    writeSheet('unresolved', organisation ?? '', labels.unresolved),
  ];
  // On another sheet than the form beneath it, it would be on a page of its own.
  const [first] = departments;
  if (excerpt !== undefined && first?.sheet !== undefined) rules.push(`.letterhead{page:${first.sheet.name}}`);
  for (const { title: chapter, sheet } of [...book.preface, ...book.closing]) {
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

function isTold(text: string | undefined): text is string {
  return text !== undefined;
}

function writeSheet(name: string, left: string, right: string): string {
  return `@page ${name}{@top-left{content:${quote(left)}}@top-right{content:${quote(right)}}}`;
}

/** A string of CSS that no text can leave. Signs beyond ASCII stand as they are, so that fonts are made for them too. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const clipped = line === ' ' ? '' : clip(line, widest);
  return `"${clipped.replace(/[^a-zA-Z0-9 \u00a0-\u{10ffff}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
