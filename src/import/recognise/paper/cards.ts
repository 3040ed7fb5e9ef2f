import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines, type Line, linesOf } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';

const fewest = 2;

/** What the lines of a card are labels of: a cell alone, with a label and its value on each line. Empty for another table. */
function labelsOnCard(dictionary: Dictionary, { rows }: Table): readonly string[] {
  const [cell, another] = rows.flat().filter(({ blocks }) => allLines(blocks).length > 0);
  if (cell === undefined || another !== undefined) return [];
  const lines = allLines(cell.blocks);
  const paths = lines.flatMap((line) => pathOf(dictionary, line) ?? []);
  return paths.length >= fewest && paths.length * 2 > lines.length ? paths : [];
}

function pathOf(dictionary: Dictionary, { text, lead }: Line): string | undefined {
  const [pair] = splitPairs(dictionary, text, undefined);
  return (lead === undefined ? undefined : dictionary.find(lead)?.path) ?? (pair?.value ? pair.label?.path : undefined);
}

/** Puts what heads a card above it: the name of a job, or one of several names on cards that each say where they report. */
export function withNamesAboveCards(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const cut = blocks.map((block) => (block.kind === 'table' ? cutName(dictionary, block) : undefined));
  const names = cut.flatMap((each) => (each?.reports ? [each.name] : []));
  const areNames = names.length > 1 && new Set(names).size === names.length;
  return blocks.flatMap((block, at) => {
    const each = cut[at];
    return each !== undefined && (namesJob(each.name) || (areNames && each.reports))
      ? [each.above, each.card]
      : [block];
  });
}

/** A card below the bold line in it that is no label; it has a place of its own, since heads are known by theirs. */
function cutName(dictionary: Dictionary, table: Table) {
  const [cell, another] = table.rows.flat();
  const [above, ...rest] = cell?.blocks ?? [];
  if (cell === undefined || another !== undefined || above?.kind !== 'paragraph' || !above.bold) return undefined;
  const [line, more] = linesOf(above);
  if (line === undefined || more !== undefined || lookOf(line) === undefined) return undefined;
  if (dictionary.find(line.text) !== undefined) return undefined;
  const card: Table = { ...table, rows: [[{ ...cell, blocks: rest }]] };
  const labels = labelsOnCard(dictionary, card);
  return labels.length === 0
    ? undefined
    : { name: line.text, above: { ...above, place: { ...above.place } }, card, reports: labels.includes('reportsTo') };
}

/**
 * Headings of one look, each right above a card that says where it reports, or the names of jobs above cards with their
 * departments: all that name positions in the document.
 */
export function findHeadsOfCards(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const byLook = new Map<string, Line[]>();
  blocks.forEach((block, at) => {
    const [line, more] = block.kind === 'paragraph' ? linesOf(block) : [];
    const card = blocks[at + 1];
    const look = line === undefined ? undefined : lookOf(line);
    if (line === undefined || more !== undefined || look === undefined || card?.kind !== 'table') return;
    const paths = labelsOnCard(dictionary, card);
    if (paths.includes('title') || dictionary.find(line.text) !== undefined) return;
    if (paths.includes('reportsTo') || (paths.includes('department') && namesJob(line.text)))
      byLook.set(look, [...(byLook.get(look) ?? []), line]);
  });
  const [look, heads] = [...byLook].find(([, lines]) => lines.length > 1) ?? [];
  if (look === undefined || heads === undefined) return undefined;
  const places = new Set(heads.map(({ place }) => place));
  const ends = new Set<SourcePlace>();
  for (const line of blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : [])))
    if (look !== 'bold' && lookOf(line) === look && !places.has(line.place)) ends.add(line.place);
  return { places, level: heads[0]?.heading, ends, only: true };
}

function lookOf({ heading, bold, style, levels, text }: Line): string | undefined {
  if (style === 'bullet' || text.length > 60 || /[.;,:!?。；，：！？]$/u.test(text)) return undefined;
  if (heading !== undefined) return `h${heading}`;
  if (!bold) return undefined;
  return style === undefined ? 'bold' : `bold ${style} ${levels?.length ?? 0}`;
}
