import type { ValuePath } from '../../model/imported.ts';
import type { SourceDocument } from '../document.ts';
import { type Dictionary, openDictionary } from '../labels/index.ts';
import { Draft } from '../recognise/form/draft.ts';
import { Form } from '../values/form.ts';
import { MergeError, wholeOf } from './change.ts';
import { type BuiltChapter, findChapters } from './chapters.ts';
import { complete } from './complete.ts';
import { listAdded } from './conflict.ts';
import { listOwnPairs } from './own-pairs.ts';
import { put } from './put.ts';
import { findRegions, type Line, linesOf, type Region, textOf } from './regions.ts';
import { type Known, toValue } from './to-value.ts';

/** A form that jd printed, read by its marks; positions and procedures alike. */
export interface BuiltForm {
  readonly kind: Region['kind'];
  /** Absent if the document has lost its properties. */
  readonly id?: string;
  readonly form: Form;
}
export interface Built {
  readonly forms: readonly BuiltForm[];
  readonly chapters: readonly BuiltChapter[];
}

/** The forms of a document that jd built, by its marks, which know more than any label; undefined if it has none. */
export function readBuilt(document: SourceDocument): Built | undefined {
  const regions = [...findRegions(document).values()];
  if (regions.length === 0) return undefined;
  const owners = regions.map((region) => ({ region, ...readOwner(document, region) }));
  const ids = new Map<string, string | undefined>();
  for (const { region, id } of owners) {
    if (region.kind !== 'position') continue;
    const title = titleOf(region);
    ids.set(title, ids.has(title) ? undefined : id);
  }
  const dictionary = openDictionary();
  const forms = owners.map(({ region, id, shape }): BuiltForm => {
    const form = readForm(region, (name) => ids.get(name) ?? name, dictionary);
    if (region.kind === 'procedure')
      form.value['kind'] = shape ?? (form.value['cases'] === undefined ? 'rules' : 'cases');
    return { kind: region.kind, form, ...(id === undefined ? {} : { id }) };
  });
  return { forms, chapters: findChapters(document) };
}

function readOwner({ properties }: SourceDocument, { kind, hash }: Region): { id?: string; shape?: string } {
  const name = `jd_${kind === 'position' ? 'p' : 'r'}${hash}`;
  const found = /^[a-z\d]+(?:\.([a-z]+))? (.+)$/.exec(properties?.get(name) ?? '');
  if (found === null) return {};
  return { id: found[2] ?? '', ...(found[1] === undefined ? {} : { shape: found[1] }) };
}

function titleOf({ rows }: Region): string {
  const line = rows.flatMap(linesOf).find(({ values }) => values.some(({ mark }) => mark.path.join('.') === 'title'));
  const value = line?.values.find(({ mark }) => mark.path.join('.') === 'title');
  return line === undefined || value === undefined ? '' : textOf(line, value).trim();
}

function readForm(region: Region, findId: (name: string) => string, dictionary: Dictionary): Form {
  const form = new Form(new Draft());
  const known: Known = { valueAt: () => 0, findId, yes: '是' };
  for (const line of region.rows.flatMap(linesOf)) {
    for (const { mark, from, to } of line.values) {
      const piece = isAlone(line) ? wholeOf(line) : { line, from, to };
      const text = line.text.slice(piece.from, piece.to).trim();
      if (text === '') continue;
      put(form.value, mark.path, readValue(mark.path, piece, known));
      form.sources.push({ path: mark.path, piece: { text, place: line.place, written: text } });
    }
  }
  complete(region, form.value);
  for (const { text, place } of listAdded(region)) form.keep({ text: text.trim(), place });
  for (const { label, lines } of listOwnPairs(region, dictionary))
    for (const { text, place } of lines) form.keep({ text: text.trim(), place }, label);
  return form;
}

/** Text beside the only mark of such a line belongs to its value. */
function isAlone({ values: [first, ...others] }: Line): boolean {
  const own = /^(?:summary|qualifications|(?:duties\.\d+\.duty|dut(?:ies|yGroups)\.\d+\.kpi\.\d+(?:\.name)?)$)/;
  return others.length === 0 && own.test(first?.mark.path.join('.') ?? '');
}

/** What is no date or number stays as it is written, for `jd validate` to say. */
function readValue(path: ValuePath, piece: Parameters<typeof toValue>[1], known: Known): unknown {
  try {
    return toValue(path, piece, known);
  } catch (error) {
    if (error instanceof MergeError) return error.trouble.text;
    throw error;
  }
}
