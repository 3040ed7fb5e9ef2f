import { hashText, nameForm } from '../../model/mark.ts';
import { DocumentError, type SourceDocument } from '../document.ts';
import { openDictionary } from '../labels/index.ts';
import { readDocument } from '../read/index.ts';
import type { SourceFile } from '../source-file.ts';
import { changeForm, listForms } from './change-form.ts';
import { compareRegions } from './compare.ts';
import { findClashes } from './conflict.ts';
import { mergeSheets } from './merge-sheets.ts';
import { type Merged, type MergeTarget, nothing } from './merged.ts';
import { findRegions, linesOf, type Region } from './regions.ts';
import { hasMarkedRows } from './sheets.ts';

/** THE STORY of merging a document back: read, find its forms, compare each with what would be printed now, edit. */
export function mergeDocument({ file, bytes, convertedTo }: SourceFile, target: MergeTarget): Merged {
  let document: SourceDocument;
  try {
    document = readDocument(file, bytes, convertedTo);
  } catch (error) {
    if (error instanceof DocumentError) return { ...nothing(), fault: error.fault };
    throw error;
  }
  if (hasMarkedRows(document)) return mergeSheets(document, readDocument('handbook.xlsx', target.printed), target);
  const edited = findRegions(document);
  if (edited.size === 0) return { ...nothing(), fault: 'no-marks' };
  const now = readDocument('handbook.docx', target.printed);
  const printed = findRegions(now);
  const forms = listForms(target.compilation);
  const dictionary = openDictionary();
  const merged = nothing();
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
    changeForm(form, region.kind, target, merged, {
      list: () => compareRegions(base, region, { ...target.words, dictionary }),
    });
  }
  return merged;
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
