import type { Block, Paragraph } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';

/** Fewer labels with their values right behind them may be words of a text. */
const fewest = 3;
/** No label is longer, and only so much of a line is looked at. */
const longest = 40;
const inCapitals = /^((?:\p{Lu}[\p{Lu}&/'’-]+\s+){1,5})(?=\p{Lu}?\p{Ll}|\p{Lu}?\d)/u;
const atCapital = /(?<=\p{Ll})(?=\p{Lu}|\d|[£$€])/gu;

/** Where the label of a line ends, and what is between it and its value. */
interface Cut {
  readonly at: number;
  readonly until: number;
  readonly path: string;
  readonly kind: 'glued' | 'capitals';
}

/**
 * `Job titlePorter`, `DEPARTMENT Stores`: the lines of a document in which several labels have nothing, or a space behind capitals,
 * between them and their values, with a colon there.
 */
export function withGluedLabels(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const paths = { glued: new Set<string>(), capitals: new Set<string>() };
  for (const line of linesIn(blocks)) {
    const cut = cutOf(dictionary, line);
    if (cut !== undefined) paths[cut.kind].add(cut.path);
  }
  const kinds = new Set(Object.entries(paths).flatMap(([kind, found]) => (found.size < fewest ? [] : [kind])));
  return kinds.size === 0 ? blocks : withColons(dictionary, blocks, kinds);
}

function* linesIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks)
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* linesIn(cell.blocks);
    else if (block.heading === undefined) yield* block.text.split('\n');
}

function cutOf(dictionary: Dictionary, line: string): Cut | undefined {
  const start = line.slice(0, longest);
  // `FLSA Status: Exempt` has its colon, and `FLSA Status` is all a label.
  if (/[:：](?:\s|$)|\t/u.test(line.slice(0, 2 * longest)) || dictionary.find(line) !== undefined) return undefined;
  const [capitals = ''] = inCapitals.exec(start) ?? [];
  const label = capitals.trim();
  if (label !== '') {
    const path = pathOf(dictionary, label);
    return path === undefined ? undefined : { at: label.length, until: capitals.length, path, kind: 'capitals' };
  }
  for (const { index } of start.matchAll(atCapital)) {
    const path = pathOf(dictionary, start.slice(0, index));
    if (path !== undefined) return { at: index, until: index, path, kind: 'glued' };
  }
  return undefined;
}

function pathOf(dictionary: Dictionary, label: string): string | undefined {
  const found = /^\p{Lu}[^:\t\p{Script=Han}]{3,}$/u.test(label) ? dictionary.find(label) : undefined;
  return found === undefined || /^(?:form|basic|number)$/.test(found.path) ? undefined : found.path;
}

function withColons(dictionary: Dictionary, blocks: readonly Block[], kinds: ReadonlySet<string>): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph')
      return block.heading === undefined ? readParagraph(dictionary, block, kinds) : block;
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: withColons(dictionary, cell.blocks, kinds) })),
    );
    return { ...block, rows };
  });
}

function readParagraph(dictionary: Dictionary, paragraph: Paragraph, kinds: ReadonlySet<string>): Paragraph {
  const lines: string[] = [];
  // Where the old text is longer or shorter than the new one.
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let from = 0;
  for (const line of paragraph.text.split('\n')) {
    const cut = cutOf(dictionary, line);
    const isCut = cut !== undefined && kinds.has(cut.kind);
    lines.push(isCut ? `${line.slice(0, cut.at)}: ${line.slice(cut.until)}` : line);
    if (isCut) shifts.push({ from: from + cut.until, by: 2 - (cut.until - cut.at) });
    from += line.length + 1;
  }
  if (shifts.length === 0) return paragraph;
  const moved = (at: number) => shifts.reduce((sum, shift) => (at >= shift.from ? sum + shift.by : sum), at);
  const { marks, looks } = paragraph;
  return {
    ...paragraph,
    text: lines.join('\n'),
    ...(marks === undefined ? {} : { marks: marks.map((each) => ({ ...each, ...placed(each, moved) })) }),
    ...(looks === undefined ? {} : { looks: looks.map((each) => ({ ...each, ...placed(each, moved) })) }),
  };
}

function placed({ from, to }: { readonly from: number; readonly to: number }, moved: (at: number) => number) {
  // What ends where the label does, ends there still.
  return { from: moved(from), to: moved(to - 1) + 1 };
}
