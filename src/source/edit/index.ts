import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Path } from '../../findings/anchor.ts';
import { composeDocument } from '../compose.ts';
import { readTokens } from '../tokens.ts';
import { addLines, EditError, splice } from './change-text.ts';
import { makeList, makeMap } from './grow.ts';
import { endOf, followPath, isInFlow, lineEnd, lineStart, type Step, startOf } from './places.ts';
import { writeAlone, writeBlock, writeLike } from './write-value.ts';

/** A change of one value. A list of one may be written as its item alone; paths name it as a list. */
export type Edit =
  | {
      readonly kind: 'set' | 'insert';
      readonly path: Path;
      readonly value: unknown;
      /** The key of a text that is written alone where a map could be: it becomes a map if the path names another key. */
      readonly textKey?: string;
    }
  | { readonly kind: 'delete'; readonly path: Path };

/** The text after changes that are made one after the other: every byte that belongs to no changed value stays. */
export function editSource(file: string, text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => {
    const root = composeDocument(readTokens(file, before).tokens, before)?.contents ?? null;
    if (edit.kind === 'delete') return remove(before, root, edit.path);
    return edit.kind === 'insert' ? insert(before, root, edit.path, edit.value, edit.textKey) : set(before, root, edit);
  }, text);
}

function set(text: string, root: Node | null, { path, value, textKey }: Exclude<Edit, { kind: 'delete' }>): string {
  const { steps, rest } = followPath(root, path);
  if (rest.length > 0) return create(text, root, { steps, rest, textKey }, value);
  const last = steps.at(-1);
  if (last === undefined || !isScalar(last.node)) throw new EditError(path.join('.'));
  const [start, end] = [startOf(last.node), endOf(last.node)];
  const written = writeLike(value, last.node, text.slice(start, end), isInFlow(steps));
  return start === end ? fill(text, start, written) : splice(text, start, end, written);
}

/** Writes a value where none is: neither the mark before it nor a comment after it may become a part of it. */
function fill(text: string, at: number, written: string): string {
  const lead = /[:-]/.test(text.charAt(at - 1)) ? ' ' : '';
  return splice(text, at, at, `${lead}${written}${text[at] === '#' ? ' ' : ''}`);
}

/** Puts an item before the one that the path names, or after the last. */
function insert(text: string, root: Node | null, path: Path, value: unknown, textKey?: string): string {
  const list = path.slice(0, -1);
  const at = Number(path.at(-1));
  const { steps, rest } = followPath(root, list);
  const last = steps.at(-1);
  if (rest.length > 0) return create(text, root, { steps, rest, textKey }, [value]);
  if (last === undefined) throw new EditError(path.join('.'));
  const { node } = last;
  if (!isSeq(node)) return makeList(text, last, at, value, isInFlow(steps));
  if (node.flow) {
    const written = writeAlone(value, true);
    const [before, after] = [node.items[at - 1], node.items[at]];
    if (before !== undefined) return splice(text, endOf(before), endOf(before), `, ${written}`);
    const start = after === undefined ? startOf(node) + 1 : startOf(after);
    return splice(text, start, start, after === undefined ? written : `${written}, `);
  }
  const start = startOf(node);
  const column = start - lineStart(text, start);
  if (text.slice(start - column, start).trim() !== '') throw new EditError(path.join('.'));
  const place = at === 0 ? start - column : lineEnd(text, endOf(node.items[Math.min(at, node.items.length) - 1]));
  return addLines(text, place, writeBlock([value], column));
}

interface Missing {
  readonly steps: readonly Step[];
  readonly rest: Path;
  readonly textKey: string | undefined;
}

function create(text: string, root: Node | null, { steps, rest, textKey }: Missing, value: unknown): string {
  const holder = steps.at(-1)?.node ?? root;
  const [key = '', ...below] = rest;
  const whole = below.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
  if (isSeq(holder) && typeof key === 'number')
    return insert(text, root, [...pathOf(steps), holder.items.length], whole);
  const last = steps.at(-1);
  if (last !== undefined && isScalar(holder) && textKey !== undefined && typeof key === 'string')
    return makeMap(text, last, [textKey, key, whole], isInFlow(steps));
  if (!isMap(holder) || typeof key !== 'string' || holder.items.length === 0) throw new EditError(rest.join('.'));
  return addKey(text, holder, key, whole);
}

function addKey(text: string, holder: YAMLMap, key: string, value: unknown): string {
  const last = holder.items.at(-1);
  const end = endOf(last);
  if (holder.flow) return splice(text, end, end, `, ${key}: ${writeAlone(value, true)}`);
  const first = startOf(holder.items[0]);
  const column = first - lineStart(text, first);
  return addLines(text, lineEnd(text, end), writeBlock({ [key]: value }, column));
}

/** A list that loses its last item, and a map that loses its last key, goes too. */
function remove(text: string, root: Node | null, path: Path): string {
  const { steps, rest } = followPath(root, path);
  const last = steps.at(-1);
  if (rest.length > 0 || last === undefined) throw new EditError(path.join('.'));
  const { holder, at } = last;
  if (holder.items.length === 1 && steps.length > 1) return remove(text, root, pathOf(steps.slice(0, -1)));
  const [item, next, before] = [holder.items[at], holder.items[at + 1], holder.items[at - 1]];
  if (holder.flow) {
    return next === undefined
      ? splice(text, before === undefined ? startOf(item) : endOf(before), endOf(item), '')
      : splice(text, startOf(item), startOf(next), '');
  }
  const mark = isSeq(holder) ? text.lastIndexOf('-', startOf(item) - 1) : startOf(item);
  const start = lineStart(text, mark);
  if (text.slice(start, mark).trim() === '') return splice(text, start, lineEnd(text, endOf(item)), '');
  if (isSeq(holder) || next === undefined) throw new EditError(path.join('.'));
  // The first key of an item stands after its dash.
  return splice(text, startOf(item), startOf(next), '');
}

function pathOf(steps: readonly Step[]): Path {
  return steps.map(({ holder, at }) => {
    const key = isMap(holder) ? holder.items[at]?.key : at;
    return isScalar(key) ? String(key.value) : at;
  });
}
