import type { HandbookLabels } from '../languages/labels.ts';
import { bookAnchors } from '../text/anchors.ts';
import { type ChapterPart, listChapter } from './chapters.ts';
import type { ContentsEntry } from './contents-entry.ts';
import type { DepartmentPart } from './form.ts';
import type { KpiGroup } from './indexes.ts';
import type { ProcedurePart } from './procedures.ts';
import type { UnresolvedRow } from './unresolved.ts';

/** What the contents list, in the order of the book. */
interface Parts {
  readonly preface: readonly ChapterPart[];
  readonly departments: readonly DepartmentPart[];
  readonly rulebook: readonly ProcedurePart[];
  readonly closing: readonly ChapterPart[];
  readonly kpis: readonly KpiGroup[];
  readonly unresolved: readonly UnresolvedRow[];
}

export function listContents(
  labels: HandbookLabels,
  { preface, departments, rulebook: procedures, closing, kpis, unresolved }: Parts,
): ContentsEntry[] {
  return [
    ...preface.map(listChapter),
    { title: labels.chart, anchor: bookAnchors.chart, entries: [] },
    ...(departments.length === 0 ? [] : [{ title: labels.positionTable, anchor: bookAnchors.table, entries: [] }]),
    ...departments.map(({ name, anchor, positions }) => ({
      title: name,
      anchor,
      entries: positions.map(({ title, code, anchor: target }) => ({
        title,
        ...(code === undefined ? {} : { code }),
        anchor: target,
        entries: [],
      })),
    })),
    ...(procedures.length === 0
      ? []
      : [
          {
            title: labels.procedures,
            anchor: bookAnchors.procedures,
            entries: procedures.map(({ title, anchor }) => ({ title, anchor, entries: [] })),
          },
        ]),
    ...closing.map(listChapter),
    ...(kpis.length === 0 ? [] : [{ title: labels.kpiIndex, anchor: bookAnchors.kpis, entries: [] }]),
    ...(departments.length === 0 ? [] : [{ title: labels.positionIndex, anchor: bookAnchors.index, entries: [] }]),
    ...(unresolved.length === 0 ? [] : [{ title: labels.unresolved, anchor: bookAnchors.unresolved, entries: [] }]),
  ];
}
