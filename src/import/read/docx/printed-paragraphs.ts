import type { Block, Paragraph, SourceDocument, TextLook } from '../../document.ts';
import type { TextLine } from '../join-lines.ts';
import { joinPrinted } from '../printed.ts';

/** Stands for a table, into which no line goes on. */
const table = '\ufffc';

/** A line of a paragraph: which block it is of, and where it begins in its text. */
interface Source {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A document that a converter or a scanner made has each printed line in a paragraph, or a break at the end of each: its
 * paragraphs as they were before, and the heads and feet of its pages apart. What jd built itself has its lines as they are.
 */
export function withPrintedJoined(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  if (blocks.some((block) => block.kind === 'paragraph' && block.marks !== undefined)) return document;
  const sources: Source[] = [];
  const lines = blocks.flatMap((block, at) => linesOf(block, at, blocks[at - 1], sources));
  const { text, marks } = joinPrinted(lines, true);
  if (text.length === lines.length && marks.length === 0) return document;
  const parts = new Map<number, TextLine[]>();
  for (const line of text) {
    const { block } = sourceOf(sources, line);
    parts.set(block, [...(parts.get(block) ?? []), line]);
  }
  const foot = marks.flatMap((line) => markOf(blocks, sources, line));
  return {
    ...document,
    blocks: [...parts].flatMap(([at, own]): Block[] => {
      const block = blocks[at];
      return block?.kind === 'table' ? [block] : paragraphOf(blocks, sources, own);
    }),
    asides: [...document.asides, ...(foot.length === 0 ? [] : [{ kind: 'footer' as const, blocks: foot }])],
  };
}

/** The lines of a block. */
function linesOf(block: Block, at: number, above: Block | undefined, sources: Source[]): TextLine[] {
  const texts = block.kind === 'table' ? [table] : block.text.split('\n');
  let from = 0;
  return texts.map((text, each) => {
    const to = from + text.length;
    const line = sources.push({ block: at, from, to });
    from = to + 1;
    return { text, line, ...(each === 0 && beginsAnew(block, above) ? { begins: true as const } : {}) };
  });
}

/** Whether its look or its number sets a block apart from the one above it. */
function beginsAnew(block: Block, above: Block | undefined): boolean {
  if (block.kind === 'table' || above?.kind !== 'paragraph') return true;
  const isLabel = !block.bold && block.looks?.[0]?.bold === true && block.looks[0].from === 0;
  return block.number !== undefined || block.heading !== above.heading || block.bold !== above.bold || isLabel;
}

function sourceOf(sources: readonly Source[], { line }: Pick<TextLine, 'line'>): Source {
  const source = sources[line - 1];
  if (source === undefined) throw new Error(`no line ${line}`);
  return source;
}

/** The paragraph of some lines that begin in it, with the looks of all that was joined to them. */
function paragraphOf(blocks: readonly Block[], sources: readonly Source[], lines: readonly TextLine[]): Paragraph[] {
  const [first] = lines;
  const block = first === undefined ? undefined : blocks[sourceOf(sources, first).block];
  if (block?.kind !== 'paragraph') return [];
  if (lines.map(({ text }) => text).join('\n') === block.text) return [block];
  let start = 0;
  const looks: TextLook[] = [];
  for (const line of lines) {
    const parts = line.isWoven ? [] : [{ line: line.line, moved: 0 }, ...(line.joined ?? [])];
    for (const { line: own, moved } of parts)
      looks.push(...looksOf(blocks, sourceOf(sources, { line: own }), start + moved, line.text.length + start));
    start += line.text.length + 1;
  }
  const { looks: _, ...rest } = block;
  return [{ ...rest, text: lines.map(({ text }) => text).join('\n'), ...(looks.length === 0 ? {} : { looks }) }];
}

function markOf(blocks: readonly Block[], sources: readonly Source[], line: TextLine): Paragraph[] {
  const block = blocks[sourceOf(sources, line).block];
  return block?.kind === 'paragraph' ? [{ kind: 'paragraph', text: line.text, place: block.place, bold: false }] : [];
}

/** How one line looks, moved to where it is now. */
function looksOf(blocks: readonly Block[], { block, from, to }: Source, start: number, end: number): TextLook[] {
  const paragraph = blocks[block];
  if (paragraph?.kind !== 'paragraph') return [];
  return (paragraph.looks ?? []).flatMap((look) => {
    const first = Math.max(look.from, from);
    const last = Math.min(look.to, to);
    const moved = { ...look, from: Math.max(0, start + first - from), to: Math.min(end, start + last - from) };
    return first < last && moved.from < moved.to ? [moved] : [];
  });
}
