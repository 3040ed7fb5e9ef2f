import type { ChapterPart } from '../handbook/chapters.ts';
import type { ContentsEntry } from '../handbook/contents-entry.ts';
import type { Handbook } from '../handbook/index.ts';
import { bookAnchors } from '../text/anchors.ts';
import { layOutBook, layOutPage } from './layout.ts';
import { type Asset, loadTemplates, markSafe, type TemplateFormat, type TemplateSet } from './templates/index.ts';
import { type Writing, writeDeep } from './writing.ts';

/** Stands in for the end of a line that mustn't be tidied away; no text of the user's can have it. */
export const keptLineEnd = '\0';

/** What a format brings to be set by its templates. */
export interface Format {
  readonly templates: TemplateSet;
  readonly writing: Writing;
  /** Levels of the chart that may nest; left out where it isn't a list. */
  readonly deepest?: number;
  /** Takes out the blank lines that templates leave; no value holds a line's end. */
  readonly tidy: (text: string) => string;
  /** A chapter's text; where its lines end and must stay so, there is `keptLineEnd`. */
  readonly prose: (part: ChapterPart) => string;
  /** For the whole book's template, as it stands. */
  readonly extra?: object;
}

/** Sets a book page by page, since a view of the whole of a large one would outweigh it many times. */
export function assembleBook(book: Handbook, format: Format, asset: Asset, places: ReadonlySet<string>): string {
  const set = loadTemplates(format.templates, asset);
  // Tidied at once, a page is one string instead of the hundreds it was joined from.
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

/** The places that a book lost to the workspace's templates, by format; all pages and passes of a book share its chart. */
const lostPlaces = new WeakMap<Handbook['chart'], Map<TemplateFormat, ReadonlySet<string>>>();

/**
 * A workspace's templates may leave parts of the book out: then nothing leads there. `set` sets a book whose links find
 * these places.
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
  // What leads to nothing but lost places, such as an index, is lost with them.
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

/** The places of a book that was set before: those that a document beside it may lead to. */
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

/** Every place of the book that a link can lead to; a format whose parts bear no anchors leaves them out. */
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
