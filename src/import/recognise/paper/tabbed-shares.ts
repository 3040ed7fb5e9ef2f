import type { Block, Paragraph, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';

const fewestRows = 2;
const share = /^\d{1,3}(?:\.\d)?\s*[%％]$/u;
const number = /^\d{1,2}[.)、]?$/u;

/** `Percentage of time⇥⇥Accountabilities` above `70%⇥⇥1.⇥Pays bills`: each line a duty with its share, as a table. */
export function withTabbedShares(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const heads = cellsOf(block);
    const lines = isHead(dictionary, heads) ? linesBelow(blocks, at + 1) : [];
    const last = lines.at(-1);
    if (lines.length < fewestRows || last === undefined || block.kind !== 'paragraph') read.push(block);
    else {
      read.push(tableOf(block, heads, lines));
      at = blocks.indexOf(last, at);
    }
  }
  return read;
}

function cellsOf(block: Block | undefined): string[] {
  if (block?.kind !== 'paragraph' || block.heading !== undefined || block.text.includes('\n')) return [];
  const cells = block.text.split(/\t+/u).map((text) => text.trim());
  return cells.filter((text) => text !== '');
}

function isHead(dictionary: Dictionary, heads: readonly string[]): boolean {
  return (
    heads.length === 2 &&
    heads.some(isShareHead) &&
    heads.some((head) => /^duties/.test((dictionary.find(head) ?? dictionary.guess(head))?.path ?? ''))
  );
}

function linesBelow(blocks: readonly Block[], from: number): Paragraph[] {
  const lines: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'paragraph' && block.text.trim() === '') continue;
    const cells = cellsOf(block).filter((text) => !number.test(text));
    if (block?.kind !== 'paragraph' || cells.length !== 2 || cells.filter((text) => share.test(text)).length !== 1)
      break;
    lines.push(block);
  }
  return lines;
}

function tableOf(head: Paragraph, heads: readonly string[], lines: readonly Paragraph[]): Table {
  const first = heads.findIndex(isShareHead);
  const row = ({ place }: Paragraph, texts: readonly string[]) =>
    texts.map((text, column) => ({
      column,
      span: 1,
      height: 1,
      blocks: [{ kind: 'paragraph' as const, text, place, bold: false }],
    }));
  const rows = lines.map((line) => {
    const cells = cellsOf(line);
    const own = cells.find((text) => share.test(text)) ?? '';
    const duty = cells.filter((text) => text !== own).join(' ');
    return row(line, first === 0 ? [own, duty] : [duty, own]);
  });
  return { kind: 'table', rows: [row(head, heads), ...rows], columns: 2, place: head.place };
}
