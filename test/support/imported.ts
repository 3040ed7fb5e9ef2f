import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

/** The positions of a document that is a text, in the order of its forms. */
export function positionsIn(file: string, text: string): Record<string, unknown>[] {
  return importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

/** A Markdown table of these rows. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  const stroke = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return `\n${[lines[0], stroke, ...lines.slice(1)].join('\n')}\n\n`;
}
