import type { Handbook } from '../../handbook/index.ts';
import { clip } from '../../terminal.ts';

/** Columns that a running title may take: left and right share a line. */
const widest = 46;

/** The running titles and page numbers of the printed book, as style that follows the sheet. */
export function writeRunning(book: Handbook): string {
  const { title, version, labels, organisation, departments } = book;
  const [before, between, after] = labels.pageCount;
  const foot = version === undefined ? [title] : [title, version];
  const rules = [
    `@page{@top-left{content:${quote(organisation ?? '')}}@top-right{content:""}@bottom-left{content:${quote(foot.join(' · '))}}@bottom-right{content:${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}}}`,
    `@page cover{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-right{content:""}}`,
    writeSheet('contents', organisation ?? '', labels.contents),
    writeSheet('front', organisation ?? '', ''),
    writeSheet('procedures', organisation ?? '', labels.procedures),
    writeSheet('kpis', organisation ?? '', labels.kpiIndex),
    writeSheet('index', organisation ?? '', labels.positionIndex),
  ];
  for (const { name, sheet, positions } of departments) {
    if (sheet !== undefined) rules.push(writeSheet(sheet.name, organisation ?? '', name));
    for (const { code = '', title, sheet: own } of positions) {
      if (own !== undefined) rules.push(writeSheet(own.name, name, `${code} ${title}`.trim()));
    }
  }
  return `${rules.join('\n')}\n`;
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
