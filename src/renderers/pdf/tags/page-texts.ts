import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Element } from './tree.ts';

/** Texts of the printed page by which links and pictures are described. */
export interface PageTexts {
  /** The text of the first link to each place or address. */
  readonly links: ReadonlyMap<string, string>;
  /** The charts, in order. */
  readonly charts: readonly string[];
  /** The rows of each table, in order. */
  readonly tables: readonly (readonly (readonly CellText[])[])[];
  /** For a link without a target. */
  readonly elsewhere: string;
}

/** A cell of a table. */
export interface CellText {
  readonly isEmpty: boolean;
  /** In columns and rows. */
  readonly wide: number;
  readonly high: number;
}

/** Reads them from the HTML; `chart` describes a chart that has no text. */
export function readPageTexts(page: string, chart: string): PageTexts {
  const links = new Map<string, string>();
  for (const [, quoted = '', written = ''] of page.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
    const text = readText(written);
    const target = readText(quoted).replace(/^#/, '');
    if (text !== '' && !links.has(target)) links.set(target, text);
  }
  const charts = [...page.matchAll(/<svg\b([^>]*)>([\s\S]*?)<\/svg>/g)].map(([, attributes = '', drawing = '']) => {
    const label = readText(/\saria-label="([^"]*)"/.exec(attributes)?.[1] ?? chart);
    const boxes = [...drawing.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => readText(text));
    return [label, ...boxes.filter((text) => text !== '')].join('; ');
  });
  const tables = [...page.matchAll(/<table\b[\s\S]*?<\/table>/g)].map(([table]) => readRows(table));
  return { links, charts, tables, elsewhere: chart };
}

function readRows(table: string): CellText[][] {
  return [...table.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd]\b([^>]*)>([\s\S]*?)<\/t[hd]>/g)].map(([, attributes = '', content = '']): CellText => {
      const read = (key: string): number => Number(new RegExp(`\\s${key}="?(\\d+)`).exec(attributes)?.[1] ?? 1);
      return { isEmpty: readText(content) === '', wide: read('colspan'), high: read('rowspan') };
    }),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
  nbsp: '\u00a0',
};

function readText(html: string): string {
  const plain = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
  return plain.replace(/\s+/g, ' ').trim();
}

/** Gives each picture without a description that of the chart at its place. */
export function describeFigures(figures: readonly Element[], { charts, elsewhere }: PageTexts): void {
  const bare = figures.filter(({ dict }) => dict !== undefined && !dict.has(PDFName.of('Alt')));
  for (const [at, { dict }] of bare.entries()) {
    const text = bare.length === charts.length ? charts[at] : elsewhere;
    dict?.set(PDFName.of('Alt'), PDFHexString.fromText(text ?? elsewhere));
  }
}
