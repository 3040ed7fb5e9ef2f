import type { ChapterPart } from '../handbook/chapters.ts';
import type { ContentsEntry } from '../handbook/contents-entry.ts';
import type { Handbook } from '../handbook/index.ts';
import { bookAnchors } from '../text/anchors.ts';
import { layOutBook, layOutPage } from './layout.ts';
import { type Asset, loadTemplates, markSafe, type TemplateFormat, type TemplateSet } from './templates/index.ts';
import { type Writing, writeDeep } from './writing.ts';

/** Marks the end of a line that `tidy` must keep; the user's text can't contain it. */
export const keptLineEnd = '\0';

/** What a format provides for its templates. */
export interface Format {
  readonly templates: TemplateSet;
  readonly writing: Writing;
  /** How many levels a nested chart may have; absent if the chart is not a list. */
  readonly deepest?: number;
  /** Removes the blank lines that templates leave; no value contains a line end. */
  readonly tidy: (text: string) => string;
  /** The text of a chapter; a line end that must stay is written as `keptLineEnd`. */
  readonly prose: (part: ChapterPart) => string;
  /** More values for the template of the whole book, passed on unchanged. */
  readonly extra?: object;
}

/** Renders a book page by page, since a view of a whole large book would take many times its memory. */
export function assembleBook(book: Handbook, format: Format, asset: Asset, places: ReadonlySet<string>): string {
  const set = loadTemplates(format.templates, asset);
  // A page is tidied at once, so that it is one string instead of the hundreds it was joined from.
  const render = (name: string, view: object): string => format.tidy(set(name, view)).trim();
  const frame = write(format, { labels: book.labels, anchors: bookAnchors });
  const departments = book.departments.map((department) => {
    const positions = department.positions.map((page) =>
      markSafe(render('position', { ...frame, ...write(format, layOutPage(page)) })),
    );
    return markSafe(render('department', { ...frame, ...write(format, { ...department, positions: [] }), positions }));
  });
  const procedures = book.procedures.map((part) => markSafe(render('procedure', { ...frame, ...write(format, part) })));
  const setChapter = (part: ChapterPart) => {
    const { anchor, title, sheet } = part;
    const view = write(format, { anchor, title, sheet });
    return markSafe(render('chapter', { ...frame, ...view, prose: markSafe(format.prose(part)) }));
  };
  const chapters = { preface: book.preface.map(setChapter), closing: book.closing.map(setChapter) };
  const whole = write(format, { ...layOutBook(book, places, format.deepest), labels: undefined });
  const text = render('handbook', { ...frame, ...whole, ...format.extra, departments, procedures, ...chapters });
  return `${text.replaceAll(keptLineEnd, '\n')}\n`;
}

const identity = /\sid=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/g;

/**
 * The places that the workspace's templates left out, by format. It is keyed by the chart, which all pages and passes
 * of a book share.
 */
const lostPlaces = new WeakMap<Handbook['chart'], Map<TemplateFormat, ReadonlySet<string>>>();

/**
 * Renders a book until no link leads to a part that the workspace's templates left out. `set` renders it with links to
 * the given places only.
 */
export function assembleWithin(
  book: Handbook,
  places: ReadonlySet<string>,
  format: TemplateFormat,
  { own }: Asset,
  set: (book: Handbook, places: ReadonlySet<string>) => string,
): string {
  let text = set(book, places);
  let lost: ReadonlySet<string> = new Set();
  // A part that only links to lost places, such as an index, is lost with them, so this is repeated.
  while (own !== undefined) {
    const there = new Set([...text.matchAll(identity)].map((found) => found.slice(1).join('')));
    const more = new Set([...places].filter((place) => !there.has(place)));
    if (more.size <= lost.size) break;
    lost = more;
    lostPlaces.set(book.chart, (lostPlaces.get(book.chart) ?? new Map()).set(format, lost));
    text = set({ ...book, contents: dropEntries(book.contents, lost) }, without(places, lost));
  }
  return text;
}

/** The places that another document may link to, in a book that was already rendered. */
export function keepPlaces(book: Handbook, places: ReadonlySet<string>, format: TemplateFormat): ReadonlySet<string> {
  const lost = lostPlaces.get(book.chart)?.get(format);
  return lost === undefined ? places : without(places, lost);
}

function without(places: ReadonlySet<string>, lost: ReadonlySet<string>): Set<string> {
  return new Set([...places].filter((place) => !lost.has(place)));
}

function dropEntries(entries: readonly ContentsEntry[], lost: ReadonlySet<string>): readonly ContentsEntry[] {
  return entries.flatMap((entry) => {
    const below = dropEntries(entry.entries, lost);
    return lost.has(entry.anchor) ? below : [{ ...entry, entries: below }];
  });
}

/** All places of the book that links can lead to; `withParts` is false for a format whose parts have no anchors. */
export function collectPlaces(book: Handbook, withParts: boolean): Set<string> {
  const places = new Set<string>();
  if (book.excerpt === undefined)
    for (const name of ['contents', 'chart', 'table'] as const) places.add(bookAnchors[name]);
  for (const department of book.departments) {
    places.add(department.anchor);
    for (const position of department.positions) {
      places.add(position.anchor);
      if (withParts) for (const part of position.parts) places.add(part.anchor);
      if (position.acknowledgement !== undefined) places.add(position.acknowledgement.anchor);
    }
  }
  for (const { anchor, headings } of [...book.preface, ...book.closing]) {
    places.add(anchor);
    for (const heading of headings) places.add(heading);
  }
  if (book.approval.length > 0) places.add(bookAnchors.approval);
  if (book.revisions !== undefined) places.add(bookAnchors.revisions);
  if (book.kpis.length > 0) places.add(bookAnchors.kpis);
  if (book.departments.length > 0) places.add(bookAnchors.index);
  if (book.unresolved.length > 0) places.add(bookAnchors.unresolved);
  if (book.procedures.length > 0) places.add(bookAnchors.procedures);
  for (const procedure of book.procedures) {
    places.add(procedure.anchor);
    if (withParts) for (const { anchor } of procedure.cases) places.add(anchor);
  }
  return places;
}

function write({ writing }: Format, value: object): object {
  return Object(writeDeep(value, writing));
}
