import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset, reader } from './asset.ts';
import { listElements, named, readHtml, textOf } from './read-html.ts';
import { compileFiles } from './workspace.ts';

export const shows = {
  html: (book: Handbook): string => setHtml(book, asset).text,
  md: (book: Handbook): string => `<!doctype html>${reader.render(setMarkdown(book, asset).text)}`,
};
export const labels = english.handbook;

const config = `
departments:
  - { name: Service }
  - { name: Desk, parent: Service }
  - { name: Night, parent: Abroad }
  - { name: Abroad }
handbook:
  language: en
`;
const positions = {
  'positions/head.yaml':
    'code: S-10\ntitle: Head\ndepartment: Service\nreportsTo: null\nheadcount: 1\nformerTitles: [Chief]\nduties: [{ duty: Leads, kpi: [Peace, { name: Growth, target: 5, unit: "%", weight: 0 }] }]\n',
  'positions/clerk.yaml':
    'code: S-9\ntitle: Clerk\ndepartment: Desk\nreportsTo: head\nheadcount: 3\naliases: [Agent]\nincumbents: [Ann, Ben]\neffective: 2024-07-01\nrevisions: [{ version: "2.1", date: 2024-06-01, change: New }]\nduties: [{ duty: Answers, kpi: { name: Speed, target: 3, unit: min } }, { duty: Waits }]\n',
  'positions/watch.yaml':
    'title: Watch\ndepartment: Night\nreportsTo: null\npay: { grade: P1, min: 10, max: 20, currency: EUR, period: hour }\n',
};

export function compose(
  more = '',
  files: Readonly<Record<string, string>> = positions,
  language: Language = english,
): Handbook {
  return composeHandbook(compileFiles({ 'jd.config.yaml': config + more, ...files }, { language }), language, false);
}
/** The cells of every row of every table whose head holds the column. */
export function rowsUnder(page: string, column: string): string[][] {
  return named(readHtml(page), 'table')
    .filter((table) => named(listElements(table.childNodes), 'th').some((head) => textOf(head) === column))
    .flatMap((table) => named(listElements(table.childNodes), 'tr'))
    .map((row) =>
      [...named(listElements(row.childNodes), 'th'), ...named(listElements(row.childNodes), 'td')].map(textOf),
    );
}
