import type { Handbook } from '../../handbook/index.ts';
import { bookAnchors, listParts } from '../../handbook/parts/index.ts';
import { listPassages, nameContinued, nearTop } from './passages.ts';
import type { Spot } from './read-pages.ts';

/** What is at the head of a page: for a form its department and its title, else the organisation and what is on the page. */
export interface Head {
  readonly left: string;
  readonly right: string;
  /** After the title of what goes on from the page before, and the page of a form and the number of its pages. */
  readonly continued: string;
  /** What of it goes on at the top of the page: a part of a form, a procedure; printed as a heading above the text. */
  readonly passage?: string;
}

interface Section extends Omit<Head, 'continued' | 'passage'> {
  readonly anchor: string;
  /** The code of a form. */
  readonly code?: string;
  /** Whether each of its later pages says that it goes on. */
  readonly isForm: boolean;
  /** What is above it and belongs to it. */
  readonly above?: string;
}

/** The heads of all pages; empty for the cover and where nothing is known. */
export function listHeads(book: Handbook, spots: ReadonlyMap<string, Spot>, count: number): Head[] {
  const heads: Head[] = Array.from({ length: count }, () => ({ left: '', right: '', continued: '' }));
  const placed = listSections(book).flatMap((section) => {
    const spot = spots.get(section.anchor);
    return spot === undefined ? [] : [{ section, spot }];
  });
  for (const [at, { section, spot }] of placed.entries()) {
    const next = placed[at + 1];
    const after = next && (spots.get(next.section.above ?? '') ?? next.spot);
    const end = after === undefined ? count : after.depth < nearTop ? after.page - 1 : after.page;
    const last = Math.max(spot.page, end);
    for (let page = spot.page; page <= last && page <= count; page++) {
      heads[page - 1] = section.isForm
        ? writeFormHead(book, section, { nth: page - spot.page + 1, of: last - spot.page + 1 })
        : join(heads[page - 1], section);
    }
  }
  for (const [page, passage] of nameContinued(book, spots)) {
    const head = heads[page - 1];
    if (head !== undefined) heads[page - 1] = { ...head, passage };
  }
  return heads;
}

/** The title of a form is large on its first page; the code is there all the same, since one leafs by it. */
function writeFormHead(
  { labels }: Handbook,
  { left, right, code = '' }: Section,
  { nth, of }: { readonly nth: number; readonly of: number },
): Head {
  const count = `${nth}/${of}`;
  if (nth > 1) return { left, right, continued: `${labels.continued} · ${count}` };
  return code === '' ? { left, right: '', continued: count } : { left, right: code, continued: ` · ${count}` };
}

function join(head: Head | undefined, { left, right }: Section): Head {
  const titles = [head?.right, right].filter((title) => title !== undefined && title !== '');
  return { left, right: titles.join(' · '), continued: '' };
}

/** What begins somewhere, in the order of the book. */
function listSections(book: Handbook): Section[] {
  const { organisation = '', labels, excerpt } = book;
  const of = (anchor: string, right: string): Section => ({ anchor, left: organisation, right, isForm: false });
  const parts = listParts(book);
  const forms = (book.parts.departments ?? []).flatMap(({ name, anchor: department, positions }) =>
    positions.map(({ anchor, code, title }, at): Section => {
      const left = excerpt === undefined || organisation === '' ? name : `${organisation} · ${name}`;
      return {
        anchor,
        left,
        right: `${code ?? ''} ${title}`.trim(),
        isForm: true,
        ...(code === undefined ? {} : { code }),
        ...(at === 0 ? { above: department } : {}),
      };
    }),
  );
  const body = parts.flatMap(({ key, place, title }): Section[] => {
    if (place === 'front') return [];
    if (key === 'departments') return forms;
    if (key === 'preface' || key === 'closing') {
      return (book.parts[key] ?? []).map(({ anchor, title: chapter }) => of(anchor, chapter));
    }
    return title === undefined ? [] : [of(key, title)];
  });
  const front = parts.flatMap(({ key, place, title = '' }) => (place === 'front' ? [of(key, title)] : []));
  return [...front, ...(excerpt === undefined ? [of(bookAnchors.contents, labels.contents)] : []), ...body];
}

/** The places that the heads are told from. */
export function listHeadAnchors(book: Handbook): string[] {
  const heads = listSections(book).flatMap(({ anchor, above }) => [anchor, ...(above === undefined ? [] : [above])]);
  return [...new Set([...heads, ...listPassages(book).map(({ anchor }) => anchor)])];
}
