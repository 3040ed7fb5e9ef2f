import type { Block, Paragraph, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';

const fewestRows = 2;
const share = /^\d{1,3}(?:\.\d)?\s*[%％]$/u;
const number = /^(?:\d{1,2}[.)、]?|[a-z][.)])$/u;

/** What stands above the lines: over the duties, over their shares. */
interface Heads {
  readonly duties: readonly string[];
  readonly share: string;
  readonly isShareFirst: boolean;
  /** How many paragraphs they take. */
  readonly height: number;
}

/** `Percentage of time⇥⇥Accountabilities` above `70%⇥⇥1.⇥Pays bills`: each line a duty with its share, as a table. */
export function withTabbedShares(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const heads = headsAt(dictionary, blocks, at);
    const lines = heads === undefined ? [] : linesBelow(blocks, at + heads.height);
    const last = lines.at(-1);
    if (heads === undefined || lines.length < fewestRows || last === undefined || block.kind !== 'paragraph')
      read.push(block);
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

/** The heads at a place: `Main duties⇥In order of importance⇥Percent of`, and `⇥⇥working time` in the paragraph below it. */
function headsAt(dictionary: Dictionary, blocks: readonly Block[], at: number): Heads | undefined {
  const cells = cellsOf(blocks[at]);
  const [first = '', ...others] = cells;
  const last = others.pop() ?? '';
  if (cells.length < 2 || cells.length > 3) return undefined;
  if (isShareHead(first) && others.length === 0 && isOfDuties(dictionary, last))
    return { duties: [last], share: first, isShareFirst: true, height: 1 };
  let next = at + 1;
  while (isBlank(blocks[next])) next++;
  const [below = '', more] = cellsOf(blocks[next]);
  const isCut = more === undefined && below !== '' && isShareHead(`${last} ${below}`);
  if (!isOfDuties(dictionary, first) || !(isCut || isShareHead(last))) return undefined;
  const share = isCut ? `${last} ${below}` : last;
  return { duties: [first, ...others], share, isShareFirst: false, height: isCut ? next - at + 1 : 1 };
}

function isBlank(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.trim() === '';
}

function isOfDuties(dictionary: Dictionary, head: string): boolean {
  return /^duties/.test((dictionary.find(head) ?? dictionary.guess(head))?.path ?? '');
}

function linesBelow(blocks: readonly Block[], from: number): Paragraph[] {
  const lines: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (isBlank(block)) continue;
    const cells = cellsOf(block).filter((text) => !number.test(text));
    if (block?.kind !== 'paragraph' || cells.length !== 2 || cells.filter((text) => share.test(text)).length !== 1)
      break;
    lines.push(block);
  }
  return lines;
}

function tableOf(head: Paragraph, { duties, share: shares, isShareFirst }: Heads, lines: readonly Paragraph[]): Table {
  const row = ({ place }: Paragraph, texts: readonly (readonly string[])[]) =>
    (isShareFirst ? texts.toReversed() : texts).map((own, column) => ({
      column,
      span: 1,
      height: 1,
      blocks: own.map((text) => ({ kind: 'paragraph' as const, text, place, bold: false })),
    }));
  const rows = lines.map((line) => {
    const cells = cellsOf(line);
    const own = cells.find((text) => share.test(text)) ?? '';
    return row(line, [[cells.filter((text) => text !== own).join(' ')], [own]]);
  });
  return { kind: 'table', rows: [row(head, [duties, [shares]]), ...rows], columns: 2, place: head.place };
}
