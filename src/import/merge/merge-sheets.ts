import { hashId } from '../../model/mark.ts';
import type { SourceDocument } from '../document.ts';
import { changeForm, follow, listForms } from './change-form.ts';
import { type Merged, type MergeTarget, nothing } from './merged.ts';
import { compareSheets } from './sheets.ts';

/** Merges a workbook: its rows by their ids, and only cells that were edited. */
export function mergeSheets(document: SourceDocument, printed: SourceDocument, target: MergeTarget): Merged {
  const forms = listForms(target.compilation);
  const findForm = (kind: string, id: string) => forms.get(`${kind} ${hashId(id)}`);
  const found = compareSheets(printed, document, (kind, id, path) =>
    follow(target.compilation.sources.get(findForm(kind, id)?.file ?? '')?.value, path),
  );
  const merged = nothing();
  for (const { kind, id, changes, clashes, isOld, deleted, trouble } of found) {
    const form = findForm(kind, id);
    if (form !== undefined)
      merged.unread.push(...deleted.map((text) => ({ kind: 'row' as const, place: {}, text, file: form.file })));
    if (changes.length === 0 && trouble === undefined) continue;
    if (form === undefined) merged.refused.push({ trouble: trouble ?? { kind: 'unknown-form', place: {}, text: id } });
    else if (isOld && (clashes.length > 0 || trouble === undefined))
      merged.conflicts.push({ file: form.file, clashes });
    else if (trouble !== undefined) merged.refused.push({ file: form.file, trouble });
    else changeForm(form, kind, target, merged, { list: () => changes, raw: true });
  }
  return merged;
}
