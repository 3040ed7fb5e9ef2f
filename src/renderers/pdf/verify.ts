import { Failure, type PrintFault } from '../../failure.ts';
import type { Handbook } from '../../handbook/index.ts';
import { listNumbered } from './places.ts';
import type { PrintedPages } from './read-pages.ts';

/** Reads the whole book back: what it shows must be in it, its title on page 1, its last page where the count says. A workspace's own templates may leave the title out. */
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
 * Every entry of the contents and indexes must have a page: `links` are the places that the page to print leads to, and a
 * workspace's own templates and style sheets may leave out what they don't show.
 */
export function verifyNumbers(
  book: Pick<Handbook, 'contents' | 'index'>,
  { count, numbers }: Pick<PrintedPages, 'count' | 'numbers'>,
  links: ReadonlySet<string>,
  isOwn = false,
): void {
  for (const anchor of listNumbered(book)) {
    const page = numbers.get(anchor);
    if (page === undefined) {
      if (!isOwn || links.has(anchor)) refuse({ trouble: 'no-page', anchor }, isOwn);
    } else if (!(Number.isInteger(page) && page >= 1 && page <= count)) {
      throw new Error(`\`${anchor}\` is on page ${page} of ${count}`);
    }
  }
}

/** A sheet's letterhead and department can fill its first page where their names are as long as may be. */
const pagesOfHead = 2;

/** What names a document on its first page: a handbook's title, or the code and title of its first form. */
function listTitles({ title, excerpt, departments }: Handbook): readonly string[] {
  if (excerpt === undefined) return [title];
  const [form] = departments.flatMap(({ positions }) => positions);
  return form === undefined ? [] : [form.title, form.code ?? ''];
}

/** `isOwn`: set by templates of the workspace, which may well be the cause. */
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

/** What leaves a mark on paper, taken apart: a reader may put together what the file has apart, and the other way round. */
function listSigns(text: string): string[] {
  return [...text.normalize('NFKD').replace(/[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, '')];
}
