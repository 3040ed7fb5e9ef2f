import type { ChapterPage } from '../../handbook/chapter.ts';
import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { DepartmentPage, PositionPage, Sheet } from '../../handbook/form.ts';
import type { Handbook } from '../../handbook/index.ts';
import { endingOf, groupAnchor } from './passages.ts';
import type { PrintPlan } from './plan.ts';

/** The book with page numbers, and with a page name for each form, so that each begins a page. */
export function paginate(book: Handbook, plan: PrintPlan): Handbook {
  const { parts } = book;
  const { preface, closing, kpis, index, table } = parts;
  const number = <Entry extends { readonly anchor?: string }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.map((entry) => {
      const page = entry.anchor === undefined ? undefined : numberOf(book, plan, entry.anchor);
      return page === undefined ? entry : { ...entry, page };
    });
  const numberEntries = (entries: readonly ContentsEntry[]): readonly ContentsEntry[] =>
    number(entries).map((entry) => ({ ...entry, entries: numberEntries(entry.entries) }));
  const isNumbered = book.excerpt === undefined;
  const departments = nameSheets(parts.departments, plan);
  return {
    ...book,
    contents: isNumbered ? numberEntries(book.contents) : book.contents,
    parts: {
      ...parts,
      ...(preface && { preface: preface.map(nameChapter) }),
      ...(closing && { closing: closing.map(nameChapter) }),
      ...(departments && { departments }),
      ...(kpis && {
        kpis: { ...kpis, groups: kpis.groups.map((group) => ({ ...group, anchor: groupAnchor(group) })) },
      }),
      ...(index && { index: { byCode: number(index.byCode), byTitle: number(index.byTitle) } }),
      ...(table && { table: { ...table, isPaged: true, rows: number(table.rows) } }),
    },
  };
}

/**
 * The page of a place, or before any is known a number with as many digits as most will have, which is never written to
 * a file. A place on no page gets no number; `verifyNumbers` decides whether that is a fault.
 */
export function numberOf(book: Handbook, { spots }: PrintPlan, anchor: string): number | undefined {
  if (spots !== undefined) return spots.get(anchor)?.page;
  const positions = (book.parts.departments ?? []).reduce((sum, department) => sum + department.positions.length, 0);
  return 10 ** (String(2 * positions + 8).length - 1);
}

/** Chapters have one page name, since another name begins a page. */
function nameChapter(page: ChapterPage): ChapterPage {
  return { ...page, sheet: { name: 'auto' } };
}

function nameSheets(
  departments: readonly DepartmentPage[] | undefined,
  { closer, wider, apart }: PrintPlan,
): readonly DepartmentPage[] | undefined {
  let sheets = 0;
  const nameForm = (page: PositionPage): PositionPage => {
    const step = closer.get(page.anchor);
    const isWider = wider.has(page.anchor);
    const name = `form-${++sheets}`;
    const ending = endingOf(page);
    const sheet: Sheet = {
      name,
      ...(step && { closer: step }),
      ...(isWider && { wider: true }),
      ...(ending !== undefined && { ending }),
    };
    return { ...page, sheet };
  };
  return departments?.map((department) => {
    const positions = department.positions.map(nameForm);
    const isApart = apart.has(department.anchor);
    const name = isApart ? 'auto' : (positions[0]?.sheet?.name ?? 'auto');
    return { ...department, positions, sheet: { name, ...(isApart && { apart: true }) } };
  });
}
