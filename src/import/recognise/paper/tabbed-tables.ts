import type { Block, Paragraph, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';

/** Two columns are labels and values, and one row below heads may be a value. */
const fewestColumns = 3;
const fewestRows = 2;
/** Longer heads are texts. */
const longestHead = 12;

/** `版本号⇥变更日期⇥变更内容` above lines with as many tabs: lines that are the rows of a table, as that table. */
export function withTabbedTables(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const lines = linesOfTable(dictionary, blocks, at);
    if (lines.length > 0) read.push(tableOf(lines));
    else if (blocks[at] !== undefined) read.push(blocks[at] as Block);
    at += Math.max(lines.length, 1);
  }
  return read;
}

function linesOfTable(dictionary: Dictionary, blocks: readonly Block[], at: number): Paragraph[] {
  const head = cellsOf(blocks[at]);
  if (head.length < fewestColumns || !head.every((text) => isHead(text))) return [];
  const find = (text: string) => dictionary.find(text, { asColumn: true }) ?? dictionary.find(text);
  if (head.filter((text) => find(text) !== undefined).length * 2 < head.length) return [];
  const lines: Paragraph[] = [];
  for (let next = at; next < blocks.length; next++) {
    const block = blocks[next];
    if (block?.kind !== 'paragraph' || cellsOf(block).length !== head.length) break;
    lines.push(block);
  }
  const below = lines.slice(1).map((line) => cellsOf(line)[0] ?? '');
  // Labels and values in turn begin with labels on each line.
  const isPairs = below.some((text) => dictionary.find(text) !== undefined);
  return below.length < fewestRows || isPairs ? [] : lines;
}

function cellsOf(block: Block | undefined): string[] {
  if (block?.kind !== 'paragraph' || block.heading !== undefined || block.text.includes('\n')) return [];
  return block.text.includes('\t') ? block.text.split('\t').map((text) => text.trim()) : [];
}

function isHead(text: string): boolean {
  return text !== '' && text.length <= longestHead && !/[\d:：。；;，,]/u.test(text);
}

function tableOf(lines: readonly Paragraph[]): Table {
  const rows = lines.map((line) =>
    cellsOf(line).map((text, column) => ({
      column,
      span: 1,
      height: 1,
      blocks: [{ kind: 'paragraph' as const, text, place: line.place, bold: false }],
    })),
  );
  return { kind: 'table', rows, columns: rows[0]?.length ?? 0, place: lines[0]?.place ?? {} };
}
