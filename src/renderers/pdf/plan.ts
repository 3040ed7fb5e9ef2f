import type { ChapterPart } from '../../handbook/chapters.ts';
import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { DepartmentPart, PositionPage } from '../../handbook/form.ts';
import type { Handbook } from '../../handbook/index.ts';
import type { PrintedPages } from './read-pages.ts';

/** What a pass is printed with. */
export interface PrintPlan {
  /** The page of each place in the contents, by anchor; absent before the first pass. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Forms set closer, by anchor. */
  readonly tight: ReadonlySet<string>;
  /** Forms that even so took a page more, and are set as the others again. */
  readonly loose: ReadonlySet<string>;
  /** How many pages a form took before it was set closer, by anchor; a long one may take several even so. */
  readonly before?: ReadonlyMap<string, number>;
}
/** A place that begins a page, in the book's order. */
export interface Break {
  readonly anchor: string;
  readonly isForm: boolean;
}

/**
 * Closer setting makes each page of a form about a quarter shorter; one that runs over by more stays as it is. On a sheet
 * by itself the head above the form becomes shorter too, and the form is set closer still.
 */
const gain = { book: 0.27, sheet: 0.4 } as const;

export function listBreaks({ departments, contents }: Handbook): Break[] {
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

/** A department with something to say of itself has a page to itself; another's name stands above its first form. */
function standsAlone({ mission, functions }: DepartmentPart): boolean {
  return mission !== undefined || functions.length > 0;
}

/** The book with its numbers, and a name for the page of every form. */
export function paginate(book: Handbook, { numbers, tight }: PrintPlan): Handbook {
  let sheets = 0;
  const nameSheet = (page: PositionPage): PositionPage => ({
    ...page,
    sheet: { name: `form-${++sheets}`, tight: tight.has(page.anchor) },
  });
  const departments = book.departments.map((department, at): DepartmentPart => {
    const positions = department.positions.map(nameSheet);
    const name = standsAlone(department) ? `department-${at + 1}` : (positions[0]?.sheet?.name ?? 'auto');
    return { ...department, positions, sheet: { name, tight: false } };
  });
  const nameChapter = (part: ChapterPart): ChapterPart => ({ ...part, sheet: { name: part.anchor, tight: false } });
  return {
    ...book,
    preface: book.preface.map(nameChapter),
    closing: book.closing.map(nameChapter),
    departments,
    contents: numberEntries(book.contents, numbers),
    index: { byCode: numberEntries(book.index.byCode, numbers), byTitle: numberEntries(book.index.byTitle, numbers) },
  };
}

/** Fills the box of a number in the first pass, which is never written. */
const notYetKnown = 0;

/** A place on no page has no number; whether something leads there is for `verifyNumbers` to say. */
function numberEntries<Entry extends ContentsEntry>(
  entries: readonly Entry[],
  numbers: ReadonlyMap<string, number> | undefined,
): readonly Entry[] {
  return entries.map((entry) => {
    const page = numbers === undefined ? notYetKnown : numbers.get(entry.anchor);
    return {
      ...entry,
      ...(page === undefined ? {} : { page }),
      entries: numberEntries(entry.entries, numbers),
    };
  });
}

/**
 * What to print next, or undefined where every number that was printed is true and no form can be made to fit; a
 * document that isn't numbered prints none.
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

/** How much of a form is left when it fills a page less than it takes; what stands together may have left room before it. */
async function measureExcess(pages: PrintedPages, first: number, end: number): Promise<number> {
  let filled = 0;
  for (let page = first; page < end; page++) filled += await pages.fill(page);
  return filled - (end - first - 1);
}
