import type { Block, Paragraph, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';

/** Two columns are labels and values, and one row below heads may be a value. */
const fewestColumns = 3;
const fewestRows = 2;
/** Longer heads are texts; a word in Latin letters takes more of them. */
const longestHead = 12;
const longestLatin = 28;

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
  const wide = withContacts(dictionary, blocks, at);
  if (wide.length > 0) return wide;
  const head = cellsOf(blocks[at]);
  const named = head.filter((text) => text !== '');
  if (head.length < fewestColumns || head[0] === '' || !named.every((text) => isHead(text))) return [];
  const bare = (text: string) => text.replace(/\s?\((?:continued|cont['’]?d?\.?)\)$/iu, '');
  const find = (text: string) => dictionary.find(bare(text), { asColumn: true }) ?? dictionary.find(bare(text));
  // An empty head is right of one over a column of numbers and one of texts.
  const isOverNumbers = named.length > 1 && head.length === named.length + 1 && head[1] === '';
  if (named.length < head.length && !isOverNumbers) return [];
  if (named.filter((text) => find(text) !== undefined).length * 2 < named.length) return [];
  const lines: Paragraph[] = [];
  for (let next = at; next < blocks.length; next++) {
    const block = blocks[next];
    const cells = cellsOf(block);
    if (block?.kind !== 'paragraph' || cells.length !== head.length) break;
    if (isOverNumbers && next > at && !/^\d{1,2}[.、)]?$/.test(cells[0] ?? '')) break;
    lines.push(block);
  }
  const below = lines.slice(1).map((line) => cellsOf(line)[0] ?? '');
  // Labels and values in turn begin with labels on each line.
  const isPairs = !isOverNumbers && below.some((text) => dictionary.find(text) !== undefined);
  return below.length < fewestRows || isPairs ? [] : lines;
}

/** `Contact⇥⇥⇥Purpose of communication`: two heads that only columns of contacts have, above lines of as many texts. */
function withContacts(dictionary: Dictionary, blocks: readonly Block[], at: number): Paragraph[] {
  const pathsOf = (texts: readonly string[]) =>
    texts.map(
      (text) => dictionary.find(text.replace(/\s*\([^()]*\)$/u, ''), { within: 'contacts', asColumn: true })?.path,
    );
  const [block] = blocks.slice(at, at + 1);
  const heads = apart(block);
  if (heads.length !== 2 || pathsOf(heads).join() !== 'contacts.with,contacts.purpose') return [];
  const end = blocks.findIndex((each, nth) => nth > at && apart(each).length !== 2);
  const lines = blocks.slice(at, end === -1 ? undefined : end).filter((each) => each.kind === 'paragraph');
  return lines.length < 2 ? [] : lines.map(withOneTab);
}

/** The texts of a line that tabs set apart, however many. */
function apart(block: Block | undefined): string[] {
  return cellsOf(block).filter((text) => text !== '');
}

/** The same line with one tab between two texts; of several it is not known which columns are empty. */
function withOneTab(line: Paragraph): Paragraph {
  const texts = apart(line);
  return texts.length === 2 ? { ...line, text: texts.join('\t') } : line;
}

function cellsOf(block: Block | undefined): string[] {
  if (block?.kind !== 'paragraph' || block.heading !== undefined || block.text.includes('\n')) return [];
  return block.text.includes('\t') ? block.text.split('\t').map((text) => text.trim()) : [];
}

function isHead(text: string): boolean {
  const longest = /\p{Script=Han}/u.test(text) ? longestHead : longestLatin;
  return text.length <= longest && !/[\d:：。；;，,]/u.test(text);
}

function tableOf(lines: readonly Paragraph[]): Table {
  const columns = cellsOf(lines[0]).length;
  const rows = lines.map((line, row) =>
    cellsOf(line).flatMap((text, column, texts) => {
      const isUnderHead = row === 0 && text === '';
      if (isUnderHead) return [];
      const span = row === 0 && texts[column + 1] === '' ? 2 : 1;
      const blocks = [{ kind: 'paragraph' as const, text, place: line.place, bold: false }];
      return [{ column, span, height: 1, blocks }];
    }),
  );
  return { kind: 'table', rows, columns, place: lines[0]?.place ?? {} };
}
