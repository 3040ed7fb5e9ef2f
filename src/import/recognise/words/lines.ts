import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, Paragraph } from '../../document.ts';
import { type NumberStyle, splitNumber, styleOf } from '../../labels/numbers.ts';
import { joinSoftBreaks } from './soft-breaks.ts';

/** A line of text: a paragraph, or what a line break makes of it. */
export interface Line {
  /** As written, without the spaces around it. */
  readonly written: string;
  /** Without its number. */
  readonly text: string;
  readonly style?: NumberStyle;
  /** The numbers before it, as 3, 1 and 2 of `3.1.2`. */
  readonly levels?: readonly number[];
  /** How many lists it is within another one. */
  readonly depth?: number;
  /** Of a decimal number. */
  readonly count?: number;
  readonly heading?: number;
  readonly bold: boolean;
  readonly place: SourcePlace;
  readonly misread?: Paragraph['misread'];
  readonly outside?: true;
  readonly uncut?: string;
  /** A bullet that somebody typed. */
  readonly mark?: string;
  /** How many tabs set it in; absent for none. */
  readonly indented?: number;
  /** Bold words at its beginning, where the rest is not bold. */
  readonly lead?: string;
  /** A setting at the head of a page. */
  readonly setting?: true;
  /** A stroke across the page sets it apart from what is above it. */
  readonly ruled?: true;
  /** It names a group of the items below it, as others of its look do. */
  readonly group?: true;
  /** It names a group of duties that no label is above: the first, or one below it. */
  readonly unlabelled?: 'first' | 'next';
  /** It begins with a label, as others of its look do, whatever the label says. */
  readonly labelled?: true;
  /** One of several options of which some are ticked. */
  readonly box?: 'ticked' | 'empty';
}

/** `Permanent,` and `full time` on two lines of one paragraph. */
const inTwo = /^([^\n\p{Ll}][^\n]{0,39},)[ \t]{0,9}\n[ \t]{0,9}(?=\p{Ll}[^\n]*$)/u;
const goesOn = /([,，])[ \t]{0,9}\n\t{1,9}(?=\S)/gu;
/** A long row of spaces is a gap; expressions that look for its end would take for ever. */
const gaps = /[ \u00a0\u3000]{32,}/g;

/** Every part of the reading asks for the lines of a paragraph, of a cell a dozen times. */
const kept = new WeakMap<Paragraph, readonly Line[]>();

/** The lines of a paragraph that have text; the lines of a table of contents repeat what stands elsewhere. */
export function linesOf(paragraph: Paragraph): readonly Line[] {
  const known = kept.get(paragraph);
  if (known !== undefined) return known;
  const lines = paragraph.contents ? [] : splitParagraph(paragraph);
  kept.set(paragraph, lines);
  return lines;
}

function splitParagraph(paragraph: Paragraph): readonly Line[] {
  // `Unit:⇥Acute Services,` goes on below, where a tab sets it in.
  const broken = paragraph.text
    .replace(inTwo, '$1 ')
    .replace(goesOn, (_, mark: string) => (mark === ',' ? ', ' : mark))
    .split('\n');
  const raw = joinSoftBreaks(broken, paragraph.number !== undefined);
  const texts = raw.map((text) => text.replaceAll('\u200b', '').trim().replace(gaps, '    '));
  const first = texts.findIndex((text) => text !== '');
  return texts.flatMap((written, at): Line[] => {
    if (written === '' || isRule(written)) return [];
    const found =
      at === first && paragraph.number !== undefined ? numbered(paragraph.number, written) : splitMarks(written);
    return [
      {
        written,
        text: found.text.trim(),
        ...(found.style === undefined ? {} : { style: found.style }),
        ...(found.style === 'bullet' && found.number !== '' ? { mark: found.number } : {}),
        ...levelsOf(found, paragraph.number),
        ...(paragraph.depth === undefined ? {} : { depth: paragraph.depth }),
        ...(found.style === 'decimal' ? { count: Number.parseInt(found.number, 10) } : {}),
        ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
        bold: paragraph.bold,
        ...tabsBefore(raw[at] ?? ''),
        ...(paragraph.outside ? { outside: true as const } : {}),
        ...(paragraph.misread === undefined ? {} : { misread: paragraph.misread }),
        ...(paragraph.uncut === undefined ? {} : { uncut: paragraph.uncut }),
        ...(paragraph.ruled ? { ruled: true as const } : {}),
        ...(paragraph.setting ? { setting: true as const } : {}),
        ...leadOf(paragraph),
        place: paragraph.place,
      },
    ];
  });
}

function tabsBefore(raw: string): Pick<Line, 'indented'> {
  const [tabs = ''] = /^\t+/.exec(raw) ?? [];
  return tabs === '' ? {} : { indented: tabs.length };
}

function levelsOf(
  { style, number }: { style?: NumberStyle; number: string },
  own: string | undefined,
): Pick<Line, 'levels'> {
  if ((style !== 'decimal' && style !== 'outline') || /^[A-H]\./.test(own || number)) return {};
  const all = (own || number).match(/\d+/g)?.map(Number) ?? [];
  // `8.0` is above `8.1`.
  const levels = all.length === 2 && all[1] === 0 ? all.slice(0, 1) : all;
  return levels.length === 0 ? {} : { levels };
}

/** Strokes across a page set its parts apart. */
function isRule(text: string): boolean {
  return /^(?:[-–—─]\s){5,80}[-–—─]$|^[-=~*#+—―─━═＝－]{6,}$|^(?:[★☆◆◇■▪●○◎※▲△•·～]\s?){6,}$|^[✁-✄][ ✁-✄-]{6,}$/u.test(
    text,
  );
}

function leadOf({ looks, text, number }: Paragraph): { lead?: string } {
  const [first] = looks ?? [];
  if (first?.bold !== true || text.slice(0, first.from).trim() !== '' || text.includes('\n') || number) return {};
  const lead = text.slice(first.from, first.to).trim();
  const rest = text.slice(first.to).trim();
  return lead === '' || rest === '' || /[:：]/u.test(lead) || /^[:：]/u.test(rest) ? {} : { lead };
}

/** `T. Mokoena` is a name, and `T.` no number; a list that goes on to T has more to say in its items than a word. */
export function isInitial(written: string): boolean {
  return /^\p{Lu}\. (?:\p{Lu}\. )?(?:(?:van|von|de|der|den|du|da|la|le|bin|al|el|st)\s){0,3}\p{Lu}[\p{Ll}\p{Lu}'’-]+$/u.test(
    written,
  );
}

/** A bullet may stand before a box to tick or a number. */
function splitMarks(text: string): { style?: NumberStyle; number: string; text: string } {
  if (/^[J-UW-Z]/.test(text) && isInitial(text)) return { number: '', text };
  const found = splitNumber(text);
  if (found.style === 'bullet') return { ...found, style: 'bullet', text: bareOf(found.text) };
  // A tab sets a number off as a mark does, where the line is no row of columns.
  const [, number, rest] = /^(\d{1,2}|[a-h])\t+(\p{L}[^\t]*)$/u.exec(text) ?? [];
  if (found.style !== undefined || number === undefined || rest === undefined) return found;
  return { style: /\d/.test(number) ? 'decimal' : 'letter', number, text: rest };
}

function numbered(number: string, text: string): { style: NumberStyle; number: string; text: string } {
  const own = splitNumber(text);
  // Somebody typed a bullet or a number after the one that Word makes.
  return {
    style: styleOf(number),
    number: number.replace(/\D/g, ''),
    text: own.style === 'part' ? text : bareOf(text),
  };
}

/** Without a second number; `H. Abara` beside a bullet is a name. */
function bareOf(text: string): string {
  const own = splitNumber(text);
  return own.style === undefined || /^(?:letter|roman)$/.test(own.style) ? text : own.text;
}

const keptOfBlocks = new WeakMap<readonly Block[], readonly Line[]>();

/** All lines of some blocks, those of nested tables row by row. */
export function allLines(blocks: readonly Block[]): readonly Line[] {
  const known = keptOfBlocks.get(blocks);
  if (known !== undefined) return known;
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? linesOf(block)
      : block.rows.flatMap((row) => row.flatMap((cell) => allLines(cell.blocks))),
  );
  keptOfBlocks.set(blocks, lines);
  return lines;
}
