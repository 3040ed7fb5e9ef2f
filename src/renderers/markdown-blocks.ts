import type { Block, Cell, Picture } from '../chapter/index.ts';
import type { ChapterPage } from '../handbook/chapter.ts';
import { escapeMarkdown, writeAnchor, writeSentence } from './markdown-text.ts';
import type { FindPlace } from './places.ts';

const topLevel = 3;
const deepest = 6;
/** A larger number does not begin a list item; readers continue the count by themselves. */
const mostItems = 999_999_999;

/**
 * The prose of a chapter, written again from its parsed form, so that code hosts show the same as the HTML; line ends
 * that must stay are written as `lineEnd`.
 */
export function writeMarkdownProse(
  { blocks, headings }: ChapterPage,
  find: FindPlace,
  lineEnd: string,
  pathOf: (picture: Picture) => string,
): string {
  let nth = 0;
  const say = (inlines: Parameters<typeof writeSentence>[0]): string => writeSentence(inlines, find);
  const writeAll = (list: readonly Block[], nested: boolean): string =>
    list.map((block, at) => `${separate(list[at - 1], block)}${write(block, nested)}`).join('\n\n');

  function write(block: Block, nested: boolean): string {
    switch (block.kind) {
      case 'heading': {
        if (nested) return `<strong>${say(block.inlines)}</strong>`;
        const id = headings[nth++] ?? '';
        const signs = '#'.repeat(Math.min(topLevel + block.depth - 1, deepest));
        return `<a id="${writeAnchor(id).id}"></a>\n\n${signs} ${say(block.inlines)}`;
      }
      case 'paragraph':
        return say(block.inlines);
      case 'list':
        return block.items
          .map((item, at) =>
            writeItem(block.start === undefined ? '- ' : `${Math.min(block.start + at, mostItems)}. `, item),
          )
          .join('\n');
      case 'quote':
        return indent(writeAll(block.blocks, true), '> ', '> ');
      case 'listing':
        return writeListing(block.lines);
      case 'table':
        return writeTable(block.head, block.rows);
      case 'rule':
        return '***';
      case 'image':
        return `![${escapeMarkdown(block.image.alternative)}](${pathOf(block.image)})`;
    }
  }

  function writeItem(mark: string, item: readonly Block[]): string {
    return indent(writeAll(item, true) || '<!-- -->', mark, ' '.repeat(mark.length));
  }

  /** The fence is longer than any run of backticks inside. */
  function writeListing(lines: readonly string[]): string {
    const longest = lines
      .flatMap((line) => line.match(/`+/g) ?? [])
      .reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [fence, ...lines, fence].join(lineEnd);
  }

  function writeTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const marks = head.map(({ align }) => (align === 'right' ? '---:' : align === 'center' ? ':---:' : '---'));
    const lines = [head, ...rows].map((row) => line(row.map(({ inlines }) => say(inlines))));
    return [lines[0], line(marks), ...lines.slice(1)].join('\n');
  }

  /** Each `lineEnd` ends a line too. */
  function indent(text: string, first: string, others: string): string {
    const lines = text.split(new RegExp(`(\\n|${lineEnd})`));
    return lines
      .map((part, at) => (at % 2 === 1 ? part : `${at === 0 ? first : part === '' ? others.trimEnd() : others}${part}`))
      .join('');
  }

  return writeAll(blocks, false);
}

/** A comment between two lists keeps them from being read as one. */
function separate(before: Block | undefined, block: Block): string {
  return before?.kind === 'list' && block.kind === 'list' ? '<!-- -->\n\n' : '';
}
