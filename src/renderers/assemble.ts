import type { ChapterPage } from '../handbook/chapter.ts';
import type { ContentsEntry } from '../handbook/contents-entry.ts';
import type { PositionPage } from '../handbook/form.ts';
import type { Handbook } from '../handbook/index.ts';
import type { Chart } from '../handbook/parts/chart.ts';
import { bookAnchors, listParts, type PresentPart } from '../handbook/parts/index.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import { layOutBook, layOutPage } from './layout.ts';
import type { FindPlace } from './places.ts';
import { endLines, type Pieces, setAround } from './set-around.ts';
import { type Asset, loadTemplates, markSafe, type TemplateSet } from './templates/index.ts';
import { type Writing, writeDeep } from './writing.ts';

/** What a format provides for its templates. */
export interface Format {
  readonly templates: TemplateSet;
  /** Gives the target of a link to a place. */
  readonly find: FindPlace;
  /** By what it finds places that are not in the document. */
  readonly elsewhere?: FindPlace;
  writing(find: FindPlace): Writing;
  /** Removes the blank lines that templates leave; no value contains a line end. */
  readonly tidy: (text: string) => string;
  /** The text of a chapter; a line end that must stay is written as `keptLineEnd`. */
  readonly prose: (page: ChapterPage) => string;
  /** What the template of the chart gets, already written, and of what it is made. */
  readonly chart: (chart: Chart) => { readonly of: unknown; view(find: FindPlace): object };
  /** Gives the markup made before of the same; only for a format that asks nothing but `find`. */
  readonly keep?: Keep | undefined;
  /** More values for the template of the whole book, passed on unchanged. */
  readonly extra?: object;
}

/** What a template gets, which may ask for the places in the book. */
type View = (find: FindPlace, has: (anchor: string) => boolean) => object;

/** Renders a book page by page, since a view of a whole large book would take many times its memory. */
function assembleBook(book: Handbook, format: Format, asset: Asset, places: ReadonlySet<string>): Pieces {
  const { keep = keepNothing } = format;
  const found = [[...places], format.elsewhere];
  /** The same as before while every link leads where it did: then no link of a page is looked up again. */
  const answering = keep('places', found, {}, () => found);
  const set = loadTemplates(format.templates, asset);
  const frame = write(format, { labels: book.labels, anchors: bookAnchors });
  const render = (name: string, ...views: readonly object[]): string =>
    format.tidy(set(name, Object.assign({}, frame, ...views))).trim();
  /** What is made of `data` and of the places that its links lead to. */
  const makeKept = (name: string, data: unknown, make: (...given: Parameters<View>) => string): string => {
    const given = { find: format.find, has: (anchor: string) => places.has(anchor) };
    return keep(`markup of ${name}`, [set, book.labels, data], given, ({ find, has }) => make(find, has), answering);
  };
  const renderKept = (name: string, page: string, data: unknown, view: View): Pieces => [
    makeKept(`${name} ${page}`, data, (find, has) => endLines(render(name, view(find, has)))),
  ];
  const setChapters = (pages: readonly ChapterPage[] = []) =>
    pages.map((page) => {
      const { anchor, title, sheet } = page;
      const view = write(format, { anchor, title, sheet });
      return [endLines(render('chapter', view, { prose: markSafe(format.prose(page)) }))];
    });
  const setChart = (chart: Chart): Pieces => {
    const { of, view } = format.chart(chart);
    return renderKept('chart', '', of, (find) => ({ ...write(format, { anchor: 'chart' }), ...view(find) }));
  };
  const setPart = (part: PresentPart): readonly Pieces[] => {
    const { departments = [], procedures = [], chart } = book.parts;
    const anchor = write(format, { anchor: part.key });
    switch (part.key) {
      case 'preface':
      case 'closing':
        return setChapters(book.parts[part.key]);
      case 'departments': {
        const pages = departments.flatMap(({ positions }) => positions);
        const reached = pages.filter(({ anchor }) => places.has(anchor));
        const order = new Map(reached.map((page, at) => [page, at]));
        return departments.map((department) => {
          const positions = department.positions.map((page) => {
            const at = order.get(page) ?? Number.NaN;
            const beside = { previous: nameOf(reached[at - 1]), next: nameOf(reached[at + 1]) };
            return renderKept('position', page.id, [page, beside], (find) =>
              write(format, { ...layOutPage(page), ...beside }, find),
            );
          });
          const own = { ...department, positions: [] };
          return setAround(positions, (marks) =>
            makeKept(`department ${department.anchor}`, [own, marks.map(String)], (find) =>
              render('department', write(format, own, find), { positions: marks }),
            ),
          );
        });
      }
      case 'procedures':
        return [
          setAround(
            procedures.map((page) => renderKept('procedure', page.anchor, page, (find) => write(format, page, find))),
            (marks) => render('procedures', anchor, { procedures: marks }),
          ),
        ];
      case 'chart':
        return chart === undefined ? [] : [setChart(chart)];
      default: {
        const view: View = (find, has) => ({ ...anchor, ...write(format, Object(part.limit({ has })), find) });
        return [renderKept(part.key, '', part.content, view)];
      }
    }
  };
  const parts = listParts(book).map((part) => ({ place: part.place, pages: setPart(part) }));
  const own = layOutBook(book);
  const extra = Object.entries(format.extra ?? {}).map(([name, value]) => [name, String(value)] as const);
  return setAround(
    parts.flatMap(({ pages }) => pages),
    (marks) => {
      const marked = [...marks];
      const placed = parts.map(({ place, pages }) => ({ place, marks: marked.splice(0, pages.length) }));
      const inPlace = (wanted: PresentPart['place']) =>
        placed.flatMap(({ place, marks }) => (place === wanted ? marks : []));
      const sides = { front: inPlace('front'), parts: inPlace('body') };
      const told = [own, extra, sides.front.map(String), sides.parts.map(String)];
      return makeKept('the book', told, (find) =>
        format.tidy(set('handbook', { ...frame, ...write(format, own, find), ...format.extra, ...sides })).trim(),
      );
    },
    extra.map(([, text]) => text),
  );
}

/** What a link to the form beside another one says. */
function nameOf(page: PositionPage | undefined) {
  return page && { anchor: page.anchor, title: page.title, code: page.code };
}

/** A rendered document, and the places in it to which links can lead. */
export interface Assembled {
  readonly pieces: Pieces;
  /** Joined at each call. */
  readonly text: string;
  readonly places: ReadonlySet<string>;
}

const identity = /\sid=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/g;

/**
 * Renders a book until no link leads to a part that the workspace's templates left out. `formatFor` gives the format
 * whose links lead to the given places only.
 */
export function assembleWithin(
  book: Handbook,
  places: ReadonlySet<string>,
  asset: Asset,
  formatFor: (book: Handbook, places: ReadonlySet<string>) => Format,
): Assembled {
  let pieces = assembleBook(book, formatFor(book, places), asset, places);
  let kept = places;
  // A part that only links to lost places, such as an index, is lost with them, so this is repeated.
  while (asset.own !== undefined) {
    const there = new Set([...pieces.join('').matchAll(identity)].map((found) => found.slice(1).join('')));
    const next = new Set([...places].filter((place) => there.has(place)));
    if (next.size >= kept.size) break;
    kept = next;
    const whole = { ...book, contents: keepEntries(book.contents, kept) };
    pieces = assembleBook(whole, formatFor(whole, kept), asset, kept);
  }
  const whole = [...pieces, '\n'];
  return {
    pieces: whole,
    get text() {
      return whole.join('');
    },
    places: kept,
  };
}

function keepEntries(entries: readonly ContentsEntry[], places: ReadonlySet<string>): readonly ContentsEntry[] {
  return entries.flatMap((entry) => {
    const below = keepEntries(entry.entries, places);
    return places.has(entry.anchor) ? [{ ...entry, entries: below }] : below;
  });
}

function write({ writing, find }: Format, value: object, findKept = find): object {
  return Object(writeDeep(value, writing(findKept)));
}
