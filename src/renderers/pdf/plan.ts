import type { ChapterPage } from '../../handbook/chapter.ts';
import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { DepartmentPage, PositionPage } from '../../handbook/form.ts';
import type { Handbook } from '../../handbook/index.ts';
import type { PrintedPages } from './read-pages.ts';

/** What a pass is printed with. */
export interface PrintPlan {
  /** The page of each entry, by anchor; absent before the first pass. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** The forms set closer, by anchor. */
  readonly tight: ReadonlySet<string>;
  /** The forms that needed an extra page even when set closer, and so are set normally again. */
  readonly loose: ReadonlySet<string>;
  /** How many pages a form took before it was set closer, by anchor; a long form may still take several. */
  readonly before?: ReadonlyMap<string, number>;
}
/** A place at which a page begins, in the order of the book. */
export interface Break {
  readonly anchor: string;
  readonly isForm: boolean;
}

/**
 * The share of a page by which closer setting shortens each page of a form; a form that runs over by more is not set
 * closer. A separate form gains more, since the head above it becomes shorter too.
 */
const gain = { book: 0.27, sheet: 0.4 } as const;

export function listBreaks({ parts: { departments = [] }, contents }: Handbook): Break[] {
  const inDepartments = departments.flatMap((department) => [
    ...(standsAlone(department) ? [{ anchor: department.anchor, isForm: false }] : []),
    ...department.positions.flatMap(({ anchor, acknowledgement: sheet }) => [
      { anchor, isForm: true },
      ...(sheet === undefined ? [] : [{ anchor: sheet.anchor, isForm: false }]),
    ]),
  ]);
  const known = new Set(departments.map(({ anchor }) => anchor));
  const lastDepartment = contents.findLastIndex(({ anchor }) => known.has(anchor));
  const after = contents.slice(lastDepartment + 1).map(({ anchor }) => ({ anchor, isForm: false }));
  return [...inDepartments, ...(lastDepartment < 0 ? [] : after)];
}

/** A department with a mission or functions has its own page; the name of another is above its first form. */
function standsAlone({ mission, functions }: DepartmentPage): boolean {
  return mission !== undefined || functions.length > 0;
}

/** The book with page numbers, and with a page name for each form, department and chapter. */
export function paginate(book: Handbook, { numbers, tight }: PrintPlan): Handbook {
  let sheets = 0;
  const nameSheet = (page: PositionPage): PositionPage => ({
    ...page,
    sheet: { name: `form-${++sheets}`, tight: tight.has(page.anchor) },
  });
  const { parts } = book;
  const { preface, closing, index } = parts;
  const departments = parts.departments?.map((department, at): DepartmentPage => {
    const positions = department.positions.map(nameSheet);
    const name = standsAlone(department) ? `department-${at + 1}` : (positions[0]?.sheet?.name ?? 'auto');
    return { ...department, positions, sheet: { name, tight: false } };
  });
  const nameChapter = (page: ChapterPage): ChapterPage => ({ ...page, sheet: { name: page.anchor, tight: false } });
  return {
    ...book,
    contents: numberEntries(book.contents, numbers),
    parts: {
      ...parts,
      ...(preface && { preface: preface.map(nameChapter) }),
      ...(closing && { closing: closing.map(nameChapter) }),
      ...(departments && { departments }),
      ...(index && {
        index: { byCode: numberAll(index.byCode, numbers), byTitle: numberAll(index.byTitle, numbers) },
      }),
    },
  };
}

/** A placeholder for numbers in the first pass, which is never written to a file. */
const notYetKnown = 0;

/** A place on no page gets no number; `verifyNumbers` decides whether that is a fault. */
function numberAll<Entry extends { readonly anchor: string }>(
  entries: readonly Entry[],
  numbers: PrintPlan['numbers'],
): readonly Entry[] {
  return entries.map((entry) => {
    const page = numbers === undefined ? notYetKnown : numbers.get(entry.anchor);
    return { ...entry, ...(page === undefined ? {} : { page }) };
  });
}

function numberEntries(entries: readonly ContentsEntry[], numbers: PrintPlan['numbers']): readonly ContentsEntry[] {
  return numberAll(entries, numbers).map((entry) => ({ ...entry, entries: numberEntries(entry.entries, numbers) }));
}

/**
 * The plan for the next pass; undefined if all printed numbers are right and no other form can be shortened. A document
 * without numbers has none to get right.
 */
export async function planAgain(
  plan: PrintPlan,
  pages: PrintedPages,
  breaks: readonly Break[],
  isNumbered = true,
): Promise<PrintPlan | undefined> {
  const tight = new Set(plan.tight);
  const loose = new Set(plan.loose);
  const before = new Map(plan.before);
  const shorter: number[] = [];
  const most = isNumbered ? gain.book : gain.sheet;
  for (const [at, { anchor, isForm }] of breaks.entries()) {
    const first = pages.numbers.get(anchor);
    const next = breaks[at + 1];
    const end = next === undefined ? pages.count + 1 : pages.numbers.get(next.anchor);
    if (!isForm || first === undefined || end === undefined || loose.has(anchor)) continue;
    if (end - first < (before.get(anchor) ?? 2)) continue;
    if (tight.delete(anchor)) loose.add(anchor);
    else if ((await measureExcess(pages, first, end)) <= most * (end - first - 1)) {
      tight.add(anchor);
      before.set(anchor, end - first);
      shorter.push(end);
    }
  }
  const expected = new Map(
    [...pages.numbers].map(([anchor, page]) => [anchor, page - shorter.filter((from) => page >= from).length]),
  );
  const { numbers } = plan;
  const settled =
    !isNumbered || (numbers !== undefined && [...expected].every(([anchor, page]) => numbers.get(anchor) === page));
  const same = tight.size === plan.tight.size && shorter.length === 0;
  return settled && same ? undefined : { numbers: expected, tight, loose, before };
}

/** How much of a form is on its last page beyond full pages, in pages; less if blocks that stay together left gaps. */
async function measureExcess(pages: PrintedPages, first: number, end: number): Promise<number> {
  let filled = 0;
  for (let page = first; page < end; page++) filled += await pages.fill(page);
  return filled - (end - first - 1);
}
