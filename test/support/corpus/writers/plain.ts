import { type Cell, listParagraphs, type Paragraph, type Run, type Sheet } from '../blocks.ts';

const hashes = { title: '# ', 'heading-1': '## ', 'heading-2': '## ', 'heading-3': '### ' } as const;
const chinese = '一二三四五六七八九十';

/** What Word would count, counted. */
function countOf(each: Paragraph, at: number): string {
  if (each.list === 'chinese') return `（${chinese[at]}）`;
  return each.list === 'bullet' ? '- ' : each.list ? `${at + 1}. ` : '';
}

type Rows = readonly (readonly string[])[];

function writeLines(
  sheet: Sheet,
  write: (each: Paragraph, count: string) => string,
  writeRows: (rows: Rows) => string,
): string[] {
  let run = 0;
  return sheet.body.map((block) => {
    if (block.kind === 'table') {
      const textOf = ({ content }: Cell): string =>
        [...listParagraphs(content)].map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
      return writeRows(block.rows.map((row) => row.map(textOf)));
    }
    run = block.list ? run + 1 : 0;
    return write(block, countOf(block, run - 1));
  });
}

/** Bold as Markdown has it: spaces stay outside the stars. */
function embolden({ text, bold }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return bold && words ? `${before}**${words}**${after}` : text;
}

/** The first row heads a table of Markdown. */
function writePipes(rows: Rows): string {
  const [head = '', ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n');
}

export function writeMarkdown(sheet: Sheet): Uint8Array {
  const lines = writeLines(
    sheet,
    ({ runs, style }, count) => {
      const text = runs.map((run) => (style ? run.text : embolden(run))).join('');
      return `${style ? hashes[style] : count}${text.replace(/^• /, '- ')}`;
    },
    writePipes,
  );
  // Items of a list stay together; all else is a paragraph of its own.
  const isItem = (line: string | undefined): boolean => /^(?:- |\d+[.)] )/.test(line ?? '');
  const spaced = lines.map((line, at) => (isItem(line) && isItem(lines[at + 1]) ? line : `${line}\n`));
  return new TextEncoder().encode(`${spaced.join('\n')}`);
}

/** The same in another hand: underlined headings, colons outside the stars, stars as bullets, a mark of byte order. */
export function writeOtherMarkdown(sheet: Sheet): Uint8Array {
  const text = new TextDecoder()
    .decode(writeMarkdown(sheet))
    .replace(/^# (.*)$/gm, (_, words: string) => `${words}\n${'='.repeat(Math.max(3, words.length))}`)
    .replace(/^## (.*)$/gm, (_, words: string) => `${words}\n${'-'.repeat(Math.max(3, words.length))}`)
    .replace(/^\*\*(.*?)([:：])\*\*/gm, '**$1**$2')
    .replace(/^- /gm, '* ');
  return new TextEncoder().encode(`\ufeff${text.replace(/\n/g, '\r\n')}`);
}

export function writePlainText(sheet: Sheet): Uint8Array {
  const lines = writeLines(
    sheet,
    ({ runs }, count) => `${count}${runs.map(({ text }) => text).join('')}`,
    (rows) => rows.map((row) => row.join('\t')).join('\r\n'),
  );
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
