import type { Aside, Block, SourceDocument, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { namesPaper } from '../words/paper-label.ts';
import { titleIn } from '../words/title.ts';
import { textOf } from '../words/words-in.ts';

/** Fewer labels beside their values may be a code and a page. */
const fewest = 3;

/**
 * The table at the head of the pages of a section (文件名称 | 车间工艺员岗位职责, who wrote it and since when it holds) is that
 * of the form below it, and is read there.
 */
export function withHeadsOfSections(
  dictionary: Dictionary,
  { blocks, asides }: Pick<SourceDocument, 'blocks' | 'asides'>,
): Pick<SourceDocument, 'blocks' | 'asides'> {
  const heads = asides.filter((aside) => aside.above !== undefined && isHeadOfForm(dictionary, aside));
  const firsts = new Set(heads.map(({ above }) => above));
  // The first page and the others have a head each, that says the same.
  if (heads.length === 0 || firsts.size < heads.length) return { blocks, asides };
  const above = new Map(heads.map((head) => [head.above, head.blocks]));
  return {
    blocks: blocks.flatMap((block) => [...(above.get(block) ?? []), block]),
    asides: asides.filter((aside) => !heads.includes(aside)),
  };
}

function isHeadOfForm(dictionary: Dictionary, { kind, blocks }: Aside): boolean {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const pairs = tables.flatMap(({ rows }) => rows.flatMap((row) => pairsIn(row.map((cell) => textOf(cell.blocks)))));
  const known = pairs.filter(([label]) => dictionary.find(label) !== undefined);
  const names = pairs.some(
    ([label, value]) => dictionary.find(label)?.path === 'title' || (namesPaper(label) && titleIn(value) !== undefined),
  );
  return kind === 'header' && names && known.length >= fewest && blocks.every(isTableOrBlank);
}

function pairsIn(texts: readonly string[]): (readonly [label: string, value: string])[] {
  return texts.flatMap((text, at) => {
    const value = texts[at + 1] ?? '';
    return at % 2 === 0 && value !== '' ? [[text, value] as const] : [];
  });
}

function isTableOrBlank(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() === '';
}
