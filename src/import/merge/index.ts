import type { Compilation } from '../../compile.ts';
import type { Finding } from '../../findings/finding.ts';
import type { DocumentFault } from '../../model/imported.ts';
import { hashId, hashText, nameForm } from '../../model/mark.ts';
import { listDirectory, resolveReference } from '../../org/reference/index.ts';
import { shapePosition, shapeProcedure } from '../../schema/index.ts';
import { EditError, editSource } from '../../source/edit/index.ts';
import { parseSource } from '../../source/index.ts';
import { DocumentError, type SourceDocument } from '../document.ts';
import { Dictionary } from '../labels/index.ts';
import { readDocument } from '../read/index.ts';
import type { SourceFile } from '../source-file.ts';
import { MergeError, type Trouble } from './change.ts';
import { compareRegions } from './compare.ts';
import { type Clash, findClashes } from './conflict.ts';
import { planEdits } from './plan-edits.ts';
import { findRegions, linesOf, type Region } from './regions.ts';
import type { Known } from './to-value.ts';

/** A workspace as it is now, and the Word document that it would build. */
export interface MergeTarget {
  readonly compilation: Compilation;
  readonly printed: Uint8Array;
  /** Words of the book: between the items of a list, and for a fact that is so. */
  readonly words: { readonly comma: string; readonly yes: string };
}

export interface Merged {
  /** Files of the workspace that change. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Forms that were changed on both sides, and so are not written. */
  readonly conflicts: readonly { readonly file: string; readonly clashes: readonly Clash[] }[];
  /** Forms of which something can't be placed, and so are not written; without a file, the workspace has no such form. */
  readonly refused: readonly { readonly file?: string; readonly trouble: Trouble; readonly finding?: Finding }[];
  /** Why the document isn't read. */
  readonly fault?: DocumentFault | 'no-marks';
}

interface Form {
  readonly id: string;
  readonly file: string;
  readonly stem: string;
  readonly department?: string;
}

/** THE STORY of merging a document back: read, find its forms, compare each with what would be printed now, edit. */
export function mergeDocument({ file, bytes, convertedTo }: SourceFile, target: MergeTarget): Merged {
  const nothing = { files: [], conflicts: [], refused: [] };
  let document: SourceDocument;
  try {
    document = readDocument(file, bytes, convertedTo);
  } catch (error) {
    if (error instanceof DocumentError) return { ...nothing, fault: error.fault };
    throw error;
  }
  const edited = findRegions(document);
  if (edited.size === 0) return { ...nothing, fault: 'no-marks' };
  const now = readDocument('handbook.docx', target.printed);
  const printed = findRegions(now);
  const forms = listForms(target.compilation);
  const merged: { [Key in 'files' | 'conflicts' | 'refused']: Merged[Key][number][] } = {
    files: [],
    conflicts: [],
    refused: [],
  };
  for (const [key, region] of edited) {
    const form = forms.get(key);
    const base = printed.get(key);
    const first = region.rows.flatMap(linesOf).find(({ values }) => values.length > 0);
    if (form === undefined || base === undefined) {
      const known = document.properties?.get(nameOf(region))?.replace(/^\S+ /, '');
      const trouble = { kind: 'unknown-form', place: first?.place ?? {}, text: known ?? first?.text ?? '' } as const;
      merged.refused.push({ trouble, ...(form === undefined ? {} : { file: form.file }) });
      continue;
    }
    const was = document.properties?.get(nameOf(region))?.split(/[. ]/)[0];
    if (was !== digestOf(base)) {
      const clashes = findClashes(base, region, was === digestOf(region));
      if (clashes.length > 0) merged.conflicts.push({ file: form.file, clashes });
      continue;
    }
    const result = mergeForm(form, base, region, target);
    if ('after' in result && result.after !== result.before) merged.files.push(result);
    else if ('trouble' in result) merged.refused.push(result);
  }
  return merged;
}

function mergeForm(
  form: Form,
  base: Region,
  region: Region,
  { compilation, words }: MergeTarget,
): Merged['files'][number] | (Required<Pick<Merged['refused'][number], 'file' | 'trouble'>> & { finding?: Finding }) {
  const { file } = form;
  const source = compilation.sources.get(file);
  const before = source?.text ?? '';
  const directory = listDirectory(compilation.workspace);
  const known: Known = {
    valueAt: (path) =>
      path.reduce<unknown>(
        (here, step) => (here as Record<string | number, unknown> | null | undefined)?.[step],
        source?.value,
      ),
    findId(name) {
      const outcome = resolveReference(directory, name, form.department);
      return outcome.kind === 'found' ? outcome.id : undefined;
    },
    yes: words.yes,
  };
  try {
    const changes = compareRegions(base, region, { comma: words.comma, dictionary: new Dictionary() });
    const after = editSource(file, before, planEdits(changes, known));
    const parsed = parseSource(file, new TextEncoder().encode(after));
    const shape = region.kind === 'position' ? shapePosition : shapeProcedure;
    const [finding] = parsed.findings.length > 0 ? parsed.findings : shape(file, form.stem, parsed.value).findings;
    if (finding === undefined) return { path: file, before, after };
    return { file, finding, trouble: { kind: 'invalid', place: placeOfFirst(changes), text: '' } };
  } catch (error) {
    if (error instanceof MergeError) return { file, trouble: error.trouble };
    if (error instanceof EditError) return { file, trouble: { kind: 'as-written', place: {}, text: error.message } };
    throw error;
  }
}

function placeOfFirst(changes: readonly ReturnType<typeof compareRegions>[number][]): Trouble['place'] {
  const [first] = changes;
  return first === undefined ? {} : 'place' in first ? first.place : first.piece.line.place;
}

/** The forms of a workspace by kind and by the hash of their id. */
function listForms({ workspace: { positions, procedures } }: Compilation): ReadonlyMap<string, Form> {
  return new Map<string, Form>([
    ...positions.map((form) => [`position ${hashId(form.id)}`, form] as const),
    ...procedures.map((form) => [`procedure ${hashId(form.id)}`, form] as const),
  ]);
}

/** The same as the Word document states it, if no mark is gone and none was added. */
function digestOf({ rows }: Region): string {
  return hashText(
    rows
      .flatMap(linesOf)
      .flatMap(({ paragraph }) => (paragraph.marks ?? []).map(({ name }) => name))
      .filter((name) => !name.startsWith('jd_'))
      .sort()
      .join(' '),
  );
}

function nameOf({ kind, hash }: Region): string {
  return nameForm({ kind, id: '' }).slice(0, 4) + hash;
}
