import { chaptersText, hashText, nameForm, nameText, readMark } from '../../model/mark.ts';
import { DocumentError, type SourceDocument } from '../document.ts';
import { openDictionary } from '../labels/index.ts';
import { readDocument } from '../read/index.ts';
import type { SourceFile } from '../source-file.ts';
import { isMerged } from './already.ts';
import { changeForm, listForms } from './change-form.ts';
import { compareRegions } from './compare.ts';
import { findClashes, isAsBuilt } from './conflict.ts';
import { mergeSheets } from './merge-sheets.ts';
import { type Merged, type MergeTarget, nothing } from './merged.ts';
import { openNaming } from './naming.ts';
import { refreshNames } from './refresh.ts';
import { findRegions, keyOf, linesOf, type Region } from './regions.ts';
import { hasMarkedRows } from './sheet-rows.ts';
import { listUnread, listUnreadChapters } from './unread.ts';

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
  const words = { ...target.words, dictionary: openDictionary() };
  const naming = openNaming(edited, printed);
  const changed = listChanged(document, now);
  const merged = nothing();
  const isOwn = [...edited.keys()].some((key) => forms.has(key));
  for (const [key, region] of edited) {
    const form = forms.get(key);
    const base = printed.get(key);
    const first = region.rows.flatMap(linesOf).find(({ values }) => values.length > 0);
    if (form === undefined || base === undefined) {
      const text = document.properties?.get(nameOf(region))?.replace(/^\S+ /, '') ?? first?.text ?? '';
      const isGone = isOwn && form === undefined && readDigest(document, nameOf(region)) === digestOf(region);
      if (isGone && isAsBuilt(region)) merged.gone.push(text);
      else
        merged.refused.push({
          trouble: { kind: 'unknown-form', place: first?.place ?? {}, text },
          ...(form === undefined ? {} : { file: form.file }),
        });
      continue;
    }
    const was = readDigest(document, nameOf(region));
    const isAlone = changed.every((name) => name === nameOf(region));
    const fresh = isAlone ? { region, old: new Map<string, string>() } : refreshNames(region, base, naming, words);
    if (was !== digestOf(base, fresh.old)) {
      if (isMerged(form, { printed: base, edited: fresh.region }, target, words)) continue;
      const clashes = findClashes(base, fresh.region, was === digestOf(region));
      if (clashes.length > 0) merged.conflicts.push({ file: form.file, clashes });
      continue;
    }
    changeForm(form, region.kind, target, merged, {
      list() {
        const changes = compareRegions(base, fresh.region, words);
        if (printsTheSame(document, now, nameText(nameOf(region))))
          merged.unread.push(...listUnread(base, region, words, changes).map((each) => ({ ...each, file: form.file })));
        return changes;
      },
    });
  }
  if (printsTheSame(document, now, chaptersText)) merged.unread.push(...listUnreadChapters(now, document));
  return merged;
}

/** Whether a form, or the chapters, would be printed now as the document printed them, so that each difference is an edit. */
function printsTheSame(document: SourceDocument, now: SourceDocument, name: string): boolean {
  const was = document.properties?.get(name);
  return was !== undefined && was === now.properties?.get(name);
}

/** The forms that are printed otherwise than when the document was built, or only on one side. */
function listChanged(document: SourceDocument, now: SourceDocument): string[] {
  const names = new Set([...(document.properties?.keys() ?? []), ...(now.properties?.keys() ?? [])]);
  return [...names].filter((name) => !name.startsWith('jd_t_') && readDigest(document, name) !== readDigest(now, name));
}

function readDigest({ properties }: SourceDocument, name: string): string | undefined {
  return properties?.get(name)?.split(/[. ]/)[0];
}

/** The same as the Word document states it, if no mark is gone and none was added; `old` says what marks said then. */
function digestOf({ rows }: Region, old?: ReadonlyMap<string, string>): string {
  return hashText(
    rows
      .flatMap(linesOf)
      .flatMap(({ paragraph }) => (paragraph.marks ?? []).map(({ name }) => nameOfOld(name, old)))
      .filter((name) => !name.startsWith('jd_'))
      .sort()
      .join(' '),
  );
}

function nameOfOld(name: string, old: ReadonlyMap<string, string> | undefined): string {
  const mark = readMark(name);
  const text = mark && old?.get(keyOf(mark));
  return mark === undefined || text === undefined ? name : name.slice(0, -mark.text.length) + text;
}

function nameOf({ kind, hash }: Region): string {
  return nameForm({ kind, id: '' }).slice(0, 4) + hash;
}
