import { writeScalar } from '../../source/write.ts';
import type { Block, Table } from '../document.ts';
import type { Reading } from '../read-forms.ts';
import { allLines, type Line, linesOf } from '../recognise/lines.ts';
import { sentenceOf } from '../values/words.ts';
import { nameFile } from './names.ts';

interface WrittenChapter {
  readonly path: string;
  readonly text: string;
  /** The document that it comes from. */
  readonly document: string;
}

/** The text of a document that belongs to no form, as a chapter; none if there is no such text. */
export function writeProse({ file, document, forms, prose, missed }: Reading, taken: Set<string>): WrittenChapter[] {
  const [first] = prose;
  if (document === undefined || (first === undefined && missed.length === 0)) return [];
  const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const title = first !== undefined && first.text.length <= 60 && /\p{L}/u.test(first.text) ? first.text : stem;
  const body =
    forms.length === 0
      ? writeBlocks([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)])
      : [...prose.map(writeLine), ...missed.map(({ text }) => markdownOf(text))].join('\n\n');
  return [{ document: file, path: `chapters/${nameFile(title, taken)}.md`, text: headOf(title) + body }];
}

function headOf(title: string): string {
  return `---\ntitle: ${writeScalar(title)}\nplace: before\n---\n\n`;
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

function writeTable({ rows, columns }: Table): string {
  const lines = rows.map((row) => {
    const cells: string[] = Array.from({ length: columns }, () => '');
    for (const cell of row)
      cells[cell.column] = allLines(cell.blocks)
        .map(({ written }) => markdownOf(written).replaceAll('|', '\\|'))
        .join(' ');
    return `| ${cells.join(' | ')} |`;
  });
  const [head = '', ...rest] = lines;
  return [head, `|${' --- |'.repeat(columns)}`, ...rest].join('\n');
}
