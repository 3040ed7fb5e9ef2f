import type { KeptText, SourcePlace, ValuePath } from '../model/imported.ts';
import { findCountingNumbers } from './counting-numbers.ts';
import type { SourceDocument } from './document.ts';
import type { Dictionary } from './labels/index.ts';
import { withoutPart } from './labels/numbers.ts';
import type { Piece } from './recognise/form/draft.ts';
import { allLines, type Line } from './recognise/words/lines.ts';
import { isBracketed } from './recognise/words/placeholder.ts';
import { joinLines } from './recognise/words/words-in.ts';
import type { Form } from './values/form.ts';
import { isKnown, isNumber, isNumberOf, remove, visible, withoutSigns, withSentenceApart } from './visible-text.ts';

/** How much of a document's text is in a value, is kept, or is a known label, in visible characters. */
export interface Account {
  readonly characters: number;
  readonly inValues: number;
  readonly kept: number;
  readonly labels: number;
}

interface Output {
  readonly text: string;
  readonly form?: Form;
  readonly kind: 'value' | 'kept' | 'label';
}

/**
 * Counts what came in against what goes out, line by line, and keeps beside the nearest position what no output has. So
 * nothing is lost even where the recognition passes over it. `blanks` are words in brackets that were left out as places
 * to fill in.
 */
export function account(
  document: SourceDocument,
  forms: readonly Form[],
  prose: readonly Line[],
  dictionary: Dictionary,
): Account & { readonly missed: readonly KeptText[]; readonly blanks: readonly KeptText[] } {
  const outputs = listOutputs(forms, prose);
  const [heads, labels] = [listHeads(forms), listLabels(forms)];
  const missed: KeptText[] = [];
  const blanks: KeptText[] = [];
  const count = { value: 0, kept: 0, label: 0 };
  let characters = 0;
  let nearest = forms[0];
  const blocks = [...document.blocks, ...document.asides.flatMap((aside) => aside.blocks)];
  const groups = groupByPlace(allLines(blocks));
  const counting = findCountingNumbers(groups);
  for (const group of groups) {
    const { place, texts } = group;
    characters += length(texts);
    let rest = texts;
    for (const { text, form, kind } of outputs.get(keyOf(place)) ?? []) {
      const before = length(rest);
      rest = isInStrokes(rest, text) ? [] : remove(rest, text);
      const taken = before - length(rest);
      count[kind] += taken;
      if (taken > 0 && form !== undefined) nearest = form;
    }
    const left = rest.filter((piece) => visible(piece) !== '');
    // Line breaks may cut a label anywhere.
    if (left.length > 1 && (isKnown(dictionary, joinLines(left)) || labels.has(visible(joinLines(texts))))) {
      count.label += length(left);
      continue;
    }
    for (const piece of left.flatMap((each) => withSentenceApart(dictionary, each))) {
      const size = visible(piece).length;
      const isHead =
        labels.has(visible(piece)) ||
        labels.has(visible(withoutPart(piece))) ||
        heads.has(`${rowOf(place)} ${visible(piece)}`);
      if (isHead || isNumberOf(texts, piece)) count.label += size;
      else if (isKnown(dictionary, piece) && (counting.has(group) || !isNumber(texts, piece))) {
        count.label += size;
        if (isBracketed(withoutSigns(piece))) blanks.push({ text: withoutSigns(piece), place });
      } else {
        count.kept += size;
        const lost = { text: piece.trim(), place };
        if (nearest === undefined) missed.push(lost);
        else nearest.keep(lost);
      }
    }
  }
  return { characters, inValues: count.value, kept: count.kept, labels: count.label, missed, blanks };
}

/** 领 / 导 / 责 / 任: a label that line breaks set downwards. */
function isInStrokes(lines: readonly string[], text: string): boolean {
  return lines.length > 1 && lines.length <= 12 && visible(joinLines(lines)) === visible(text);
}

/** The lines of one place together: a cell's, or a paragraph's. */
function groupByPlace(lines: readonly Line[]): { place: SourcePlace; texts: readonly string[] }[] {
  const groups: { place: SourcePlace; texts: string[] }[] = [];
  let key: string | undefined;
  for (const { place, written } of lines) {
    const next = keyOf(place);
    if (next === key) groups.at(-1)?.texts.push(written);
    else groups.push({ place, texts: [written] });
    key = next;
  }
  return groups;
}

/** What the reader took for heads, by the row or line in which it stands. */
function listHeads(forms: readonly Form[]): ReadonlySet<string> {
  const heads = forms.flatMap(({ draft }) => draft.heads);
  return new Set(heads.map(({ text, place }) => `${rowOf(place)} ${visible(text)}`));
}

/** Labels that stand on a line of their own and go with what is below them: of kept texts, and of groups. */
function listLabels(forms: readonly Form[]): ReadonlySet<string> {
  const texts = forms.flatMap(({ draft, kept }) => [
    ...[...draft.entries, ...draft.rows].map(({ group }) => group),
    ...kept.map(({ label }) => label),
    ...draft.remarks.map(({ written }) => written),
  ]);
  return new Set(texts.flatMap((text) => (text === undefined ? [] : [visible(text)])));
}

function length(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + visible(piece).length, 0);
}

function listOutputs(forms: readonly Form[], prose: readonly Line[]): ReadonlyMap<string, readonly Output[]> {
  const outputs = new Map<string, Output[]>();
  const add = (piece: Piece, output: Output) => {
    const key = keyOf(piece.place);
    const list = outputs.get(key);
    if (list === undefined) outputs.set(key, [output]);
    else list.push(output);
  };
  for (const form of forms) {
    for (const { path, piece } of form.sources) {
      const said = sayOf(valueAt(form.value, path));
      if (piece.written !== undefined) {
        add(piece, { text: piece.written, form, kind: 'value' });
        continue;
      }
      // A number or a date says in its own way what was written; a text must have every character.
      for (const line of piece.text.split('\n')) {
        if (said === undefined || visible(said).includes(visible(line)))
          add(piece, { text: line, form, kind: 'value' });
        else for (const part of partsIn(line, said)) add(piece, { text: part, form, kind: 'value' });
      }
    }
    for (const piece of form.draft.continued) add(piece, { text: piece.text, form, kind: 'value' });
    for (const kept of form.kept) {
      for (const line of kept.text.split('\n')) add(kept, { text: line, form, kind: 'kept' });
      if (kept.label !== undefined) add(kept, { text: kept.label, form, kind: 'kept' });
    }
  }
  for (const line of prose) add({ text: line.written, place: line.place }, { text: line.written, kind: 'value' });
  // A long text is taken out before a short one that may be a part of it.
  for (const list of outputs.values()) list.sort((a, b) => b.text.length - a.text.length);
  return outputs;
}

/** The pieces of a line that a value has, where it has not all of it. */
function partsIn(line: string, said: string): string[] {
  const whole = visible(said);
  return line.split(/[，,、；;\s（）()：:]+/u).filter((part) => visible(part) !== '' && whole.includes(visible(part)));
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<string | number, unknown> | undefined)?.[key], value);
}

/** The texts of a value, joined; undefined if it has something that is no text. */
function sayOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? undefined : value.replaceAll('\\', '');
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = Object.values(value).map((each) =>
    typeof each === 'string' || typeof each === 'object' ? sayOf(each) : '',
  );
  return texts.some((text) => text === undefined) ? undefined : texts.join('\n');
}

/** The row of a table, or outside of one the line. */
function rowOf(place: SourcePlace): string {
  const { sheet, aside, table, row } = place;
  return table === undefined ? keyOf(place) : [sheet, aside, table, row].join('|');
}

function keyOf({ sheet, aside, table, row, cell, line, paragraph }: SourcePlace): string {
  return [sheet, aside, table, row, cell, line, paragraph].join('|');
}
