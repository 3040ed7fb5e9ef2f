import { Failure } from '../../failure.ts';
import type { PrintFault } from '../../findings/built-fault.ts';
import type { Handbook } from '../../handbook/index.ts';
import { listNumbered } from './places.ts';
import type { PrintedPages } from './read-pages.ts';

/**
 * Checks a printed book: all shown text must be in it, its title on the first page, and the page count on the last. A
 * workspace's own templates may leave the title out.
 */
export async function verifyPages(
  book: Handbook,
  pages: PrintedPages,
  shown: string,
  { missing, isOwn = false }: { readonly missing: readonly string[]; readonly isOwn?: boolean },
): Promise<void> {
  const unseen = new Set(missing);
  const found = new Map<string, number>();
  let opening = '';
  let lastMargins = '';
  for (let number = 1; number <= pages.count; number++) {
    const { body, margins } = await pages.read(number);
    for (const sign of listSigns(body)) found.set(sign, (found.get(sign) ?? 0) + 1);
    if (number <= (book.excerpt === undefined ? 1 : pagesOfHead)) opening += body;
    lastMargins = margins;
  }
  await pages.close();
  const titles = listTitles(book).filter((title) => !isOwn || holds(shown, title, new Set()));
  if (!titles.every((title) => holds(opening, title, unseen))) refuse({ trouble: 'title' }, isOwn);
  const [before, between, after] = book.labels.pageCount;
  if (!holds(lastMargins, `${before}${pages.count}${between}${pages.count}${after}`, unseen)) {
    refuse({ trouble: 'page-number', pages: pages.count }, isOwn);
  }
  const lost = listLost(shown, found, unseen);
  if (lost.length > 0) {
    refuse({ trouble: 'lost', signs: lost.slice(0, 8), count: lost.length }, isOwn);
  }
}

/**
 * Checks that all entries of the contents and indexes have a page, and all places that are `referred` to. A workspace's
 * templates and style sheets may leave out entries, unless they are in `links`, the places that the page links to.
 */
export function verifyNumbers(
  book: Pick<Handbook, 'contents' | 'parts'>,
  { count, spots }: Pick<PrintedPages, 'count' | 'spots'>,
  {
    links,
    referred = new Set(),
    isOwn = false,
  }: { readonly links: ReadonlySet<string>; readonly referred?: ReadonlySet<string>; readonly isOwn?: boolean },
): void {
  for (const anchor of new Set([...listNumbered(book), ...referred])) {
    const page = spots.get(anchor)?.page;
    if (page === undefined) {
      if (!isOwn || links.has(anchor)) refuse({ trouble: 'no-page', anchor }, isOwn);
    } else if (!(Number.isInteger(page) && page >= 1 && page <= count)) {
      throw new Error(`\`${anchor}\` is on page ${page} of ${count}`);
    }
  }
}

/** The letterhead and the department of a separate form can fill its first page if their names are very long. */
const pagesOfHead = 2;

/** What must be on the first page: the title of a handbook, or the code and title of the first form. */
function listTitles({ title, excerpt, parts: { departments = [] } }: Handbook): readonly string[] {
  if (excerpt === undefined) return [title];
  const [form] = departments.flatMap(({ positions }) => positions);
  return form === undefined ? [] : [form.title, form.code ?? ''];
}

/** `isOwn`: the workspace's own templates were used and may be the cause. */
export function refuse(fault: PrintFault, isOwn = false): never {
  throw new Failure('build/unlike', { ...fault, isOwn }, 3);
}

function listLost(shown: string, found: ReadonlyMap<string, number>, unseen: ReadonlySet<string>): string[] {
  const wanted = new Map<string, number>();
  for (const sign of listSigns(strip(shown, unseen))) wanted.set(sign, (wanted.get(sign) ?? 0) + 1);
  return [...wanted].filter(([sign, count]) => (found.get(sign) ?? 0) < count).map(([sign]) => sign);
}

function holds(text: string, part: string, unseen: ReadonlySet<string>): boolean {
  return listSigns(text)
    .join('')
    .includes(listSigns(strip(part, unseen)).join(''));
}

function strip(text: string, unseen: ReadonlySet<string>): string {
  return unseen.size === 0 ? text : [...text].filter((sign) => !unseen.has(sign)).join('');
}

/**
 * The visible characters, decomposed, since a reader may compose what the file has decomposed and the other way round.
 */
function listSigns(text: string): string[] {
  return [...text.normalize('NFKD').replace(/[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, '')];
}
