import { writeScalar } from '../../source/write.ts';
import type { Block, Table } from '../document.ts';
import { openTables, type ProseTables, tableFrom } from '../prose-tables.ts';
import type { Reading } from '../read-forms.ts';
import { allLines, type Line, linesOf } from '../recognise/words/lines.ts';
import { sentenceOf } from '../values/words.ts';
import { nameFile } from './names.ts';

interface WrittenChapter {
  readonly path: string;
  readonly text: string;
  /** The document that it comes from. */
  readonly document: string;
}

/** The text of a document that belongs to no form, as chapters: one for each of its highest headings beside forms. */
export function writeProse(
  { file, document, forms, prose, missed, built }: Reading,
  taken: Set<string>,
): WrittenChapter[] {
  if (document === undefined || built !== undefined) return [];
  const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const chapterOf = (title: string, body: string) => ({
    document: file,
    path: `chapters/${nameFile(title, taken)}.md`,
    text: headOf(title) + body,
  });
  const titleOf = (line: Line | undefined) =>
    line !== undefined && line.text.length <= 60 && /\p{L}/u.test(line.text) ? line.text : stem;
  if (forms.length === 0) {
    const blocks = [...document.blocks, ...document.asides.flatMap((aside) => aside.blocks)];
    return prose.length === 0 ? [] : [chapterOf(titleOf(namedBy(prose)), writeBlocks(blocks))];
  }
  return splitProse(
    openTables(document),
    prose,
    missed.map(({ text }) => markdownOf(text)),
  ).map(({ heading, body }) => chapterOf(titleOf(heading), `${body.join('\n\n')}\n`));
}

/** What names a page: its setting `title`, or else its first line that is no setting such as `layout: post`. */
function namedBy(prose: readonly Line[]): Line | undefined {
  const setting = prose.find((line) => line.setting && /^title:\s*\S/.test(line.text));
  if (setting === undefined) return prose.find((line) => !line.setting);
  return { ...setting, text: setting.text.replace(/^title:\s*/, '') };
}

/** The chapters of a document that jd built. */
export function writeBuilt({ file, built }: Reading, taken: Set<string>): WrittenChapter[] {
  return (built?.chapters ?? []).map(({ title, place, blocks }) => ({
    document: file,
    path: `chapters/${nameFile(title, taken)}.md`,
    text: headOf(title, place) + writeBlocks(blocks),
  }));
}

/** Prose at its highest headings; what no heading precedes is a chapter of its own. */
function splitProse(
  tables: ProseTables,
  prose: readonly Line[],
  missed: readonly string[],
): { heading: Line | undefined; body: string[] }[] {
  const chapters: { heading: Line | undefined; body: string[] }[] = [];
  for (let at = 0; at < prose.length; at++) {
    const line = prose[at] as Line;
    const table = tableFrom(tables, prose, at);
    if (table !== undefined) at += allLines([table]).length - 1;
    const text = table === undefined ? writeLine(line) : writeTable(table);
    if (line.heading === 1 && table === undefined) chapters.push({ heading: line, body: [] });
    else if (chapters.length === 0) chapters.push({ heading: line, body: [text] });
    else chapters.at(-1)?.body.push(text);
  }
  if (missed.length > 0) chapters.push({ heading: undefined, body: [...missed] });
  return chapters;
}

function headOf(title: string, place = 'before'): string {
  return `---\ntitle: ${writeScalar(title)}\nplace: ${place}\n---\n\n`;
}

/** Headings, paragraphs, lists and tables as they were. */
function writeBlocks(blocks: readonly Block[]): string {
  const body = blocks.map((block) => (block.kind === 'table' ? writeTable(block) : writeLines(linesOf(block))));
  return `${body.filter((text) => text !== '').join('\n\n')}\n`;
}

function writeLines(lines: readonly Line[]): string {
  return lines.map(writeLine).join('\n\n');
}

function writeLine({ written, text, style, heading }: Line): string {
  if (heading !== undefined) return `${'#'.repeat(Math.min(heading + 1, 6))} ${markdownOf(written)}`;
  if (style === 'bullet') return `- ${markdownOf(text)}`;
  return markdownOf(written);
}

/** A line that Markdown would read as something else (`1.`, `#`, `>`, `+`) begins with an escape. */
function markdownOf(text: string): string {
  return sentenceOf(text.replaceAll('\t', ' '))
    .replaceAll('<', '\\<')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
    .replace(/^([#>+=-])/, '\\$1');
}

/** Wider rows are written as far as they have text, since a page of empty cells is all that they would add. */
const widest = 64;

function writeTable({ rows, columns }: Table): string {
  const lines = rows.map((row) => {
    const last = row.at(-1);
    const length = columns <= widest ? columns : last === undefined ? 1 : last.column + 1;
    const cells: string[] = Array.from({ length }, () => '');
    for (const cell of row)
      cells[cell.column] = allLines(cell.blocks)
        .map(({ written }) => markdownOf(written).replaceAll('|', '\\|'))
        .join(' ');
    return `| ${cells.join(' | ')} |`;
  });
  const [head = '', ...rest] = lines;
  return [head, `|${' --- |'.repeat(columns)}`, ...rest].join('\n');
}
