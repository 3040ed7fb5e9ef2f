import type { Block, Cell } from '../../chapter/index.ts';
import type { ChapterPage } from '../../handbook/chapter.ts';
import { plainText } from '../../text/sentence/plain.ts';
import { planColumns } from './columns.ts';
import type { Draft } from './draft.ts';
import { type Style, writeParagraph } from './paragraph.ts';
import { writePicture } from './picture.ts';
import { writeRun } from './runs.ts';
import { type TableCell, writeTable } from './table.ts';
import { writeWords } from './words.ts';

/** Where a block is: how far it is indented, and whether it belongs to a quotation. */
interface Setting {
  readonly depth: number;
  readonly quoted: boolean;
  /** The number of the list item that it begins. */
  readonly list?: readonly [id: number, level: number];
}

/** A chapter on pages of its own. */
export function writeChapter(draft: Draft, { anchor, title, blocks, headings }: ChapterPage): string {
  let nth = 0;
  const { bookmarks, lists, page, palette } = draft;

  function writeAll(list: readonly Block[], setting: Setting): string {
    // Only the first block of an item has its number.
    return list
      .map((block, at) => write(block, at === 0 ? setting : { depth: setting.depth, quoted: setting.quoted }))
      .join('');
  }

  /** A paragraph in its setting. */
  function set(style: Style, runs: string, { depth, quoted, list }: Setting): string {
    if (list !== undefined) return writeParagraph(quoted ? 'Quote' : 'ListParagraph', runs, { list });
    const own = quoted && style === 'BodyText' ? 'Quote' : style;
    const indent = depth * lists.step + (own === 'Quote' ? lists.step : 0);
    return writeParagraph(own, runs, depth === 0 ? {} : { indent });
  }

  function write(block: Block, setting: Setting): string {
    switch (block.kind) {
      case 'heading': {
        if (setting.depth > 0 || setting.quoted || setting.list !== undefined)
          return set('BodyText', writeWords(draft, block.inlines, undefined, { bold: true }), setting);
        const level = Math.min(block.depth + 1, 6) as 2 | 3 | 4 | 5 | 6;
        const place = headings[nth++];
        const words = writeWords(draft, block.inlines);
        return writeParagraph(`Heading${level}`, place === undefined ? words : bookmarks.place(place, words));
      }
      case 'paragraph':
        return set('BodyText', writeWords(draft, block.inlines), setting);
      case 'list':
        return writeList(block, setting);
      case 'quote':
        return begin(block.blocks[0], setting) + writeAll(block.blocks, { depth: setting.depth, quoted: true });
      case 'listing':
        return begin(block, setting) + block.lines.map((line) => writeCode(line, setting)).join('') + writeGap();
      case 'table':
        return begin(block, setting) + writeProseTable(block.head, block.rows) + writeGap();
      case 'rule':
        return `${begin(block, setting)}<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A6A6A6"/></w:pBdr></w:pPr></w:p>`;
      case 'image':
        return begin(block, setting) + writePicture(draft, block.image);
    }
  }

  /** An item that does not begin with a paragraph still needs its number. */
  function begin(block: Block | undefined, setting: Setting): string {
    return setting.list === undefined || block === undefined ? '' : set('BodyText', '', setting);
  }

  function writeList({ start, items }: Extract<Block, { kind: 'list' }>, setting: Setting): string {
    const level = Math.min(setting.depth + Number(setting.quoted), 8);
    const id = start === undefined ? lists.bullets : lists.addNumbers(start, level);
    return (
      begin(items[0]?.[0], setting) +
      items
        .map((item) => {
          const list = [id, level] as const;
          const inside = { depth: setting.depth + 1, quoted: setting.quoted, list };
          return item.length === 0 ? set('BodyText', '', inside) : writeAll(item, inside);
        })
        .join('')
    );
  }

  /** Spaces at the start of a line are kept, as are blank lines. */
  function writeCode(line: string, { depth }: Setting): string {
    return writeParagraph('CodeBlock', writeRun(line), depth === 0 ? {} : { indent: depth * lists.step });
  }

  /** Two tables without a paragraph between them would become one. */
  function writeGap(): string {
    return writeParagraph('FormGap', '');
  }

  function writeProseTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
    const line = (cells: readonly Cell[]) => cells.map(({ inlines }) => [inlines]);
    const columns = head.map(({ inlines }) => plainText(inlines));
    const widths = planColumns(page.text, { columns, rows: rows.map(line) });
    const cell = ({ align, inlines }: Cell, at: number, style: Style): TableCell => ({
      width: widths[at] ?? 0,
      content: writeParagraph(style, writeWords(draft, inlines), { align }),
      ...(style === 'TableHeading' ? { fill: palette.tint } : {}),
    });
    return writeTable(
      [
        { cells: head.map((each, at) => cell(each, at, 'TableHeading')), header: true },
        ...rows.map((row) => ({ cells: row.map((each, at) => cell(each, at, 'TableText')) })),
      ],
      'BookTable',
    );
  }

  const heading = bookmarks.place(anchor, writeRun(title));
  return writeParagraph('Heading1', heading, { pageBreakBefore: true }) + writeAll(blocks, { depth: 0, quoted: false });
}
