/** A piece of a page. */
export interface Piece {
  readonly text: string;
  /** Whether it is markup by itself, so that it can be replaced. */
  readonly isMarkup: boolean;
  /** What a large one is joined from, so that less of it need be replaced. */
  readonly parts?: readonly Piece[];
}

/** In UTF-16 units; what is shorter is replaced as a whole. */
const leastToSplit = 10_000;
/** Counted in elements, so that another word doesn't move where the next part begins. */
const leastInPart = 64;

/**
 * The pieces of a page, the large ones in parts: a title is in the chart, the table and the indexes, and a browser reads
 * the parts of them that have it in a fifth of the time (of 1,000 positions). `before` is the page before, of which the
 * same is not split again.
 */
export function splitPage(page: readonly string[], before: readonly Piece[] = []): readonly Piece[] {
  return page.map((text, nth) => {
    const known = before[nth];
    if (known?.text === text) return known;
    const isMarkup = /^<[a-z]/i.test(text) && text.endsWith('>');
    const parts = isMarkup && text.length >= leastToSplit ? splitMarkup(text) : undefined;
    return { text, isMarkup, ...(parts === undefined ? {} : { parts }) };
  });
}

const tags = /<(?:(!)|(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^>"'])*>)/gi;
const voids: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What looks like an element in these is none. */
const texts: ReadonlySet<string> = new Set('iframe noscript script select style template textarea xmp'.split(' '));

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly start: number;
  /** Where its children that are in no part yet begin and end; -1 if there are none. */
  from: number;
  to: number;
  /** The elements that these are. */
  count: number;
  /** Whether parts are in it. */
  isSplit: boolean;
}

/** Parts are elements beside each other; what is around them is no markup by itself. Undefined if it can't be split. */
function splitMarkup(markup: string): readonly Piece[] | undefined {
  const ranges: (readonly [from: number, to: number])[] = [];
  const openAt = (name: string, start: number): Open => ({ name, start, from: -1, to: -1, count: 0, isSplit: false });
  const endPart = (open: Open): void => {
    if (open.from >= 0) ranges.push([open.from, open.to]);
    open.from = -1;
    open.count = 0;
    open.isSplit = true;
  };
  const root = openAt('', 0);
  const above: Open[] = [];
  let inner = root;
  const add = (from: number, to: number, count: number): void => {
    if (inner.from < 0) inner.from = from;
    inner.to = to;
    inner.count += count;
    if (inner.count >= leastInPart) endPart(inner);
  };
  for (const { 0: tag, 1: comment, 2: slash, 3: written = '', index } of markup.matchAll(tags)) {
    const name = written.toLowerCase();
    if (comment !== undefined || texts.has(name)) return undefined;
    const end = index + tag.length;
    if (slash === '' && (voids.has(name) || tag.endsWith('/>'))) add(index, end, 1);
    else if (slash === '') {
      above.push(inner);
      inner = openAt(name, index);
    } else {
      const closed = inner;
      inner = above.pop() ?? root;
      if (closed.name !== name) return undefined;
      if (closed.isSplit) {
        endPart(closed);
        endPart(inner);
      } else add(closed.start, end, closed.count + 1);
    }
  }
  if (inner !== root || !root.isSplit) return undefined;
  endPart(root);
  return cutOut(
    markup,
    ranges.sort(([one], [other]) => one - other),
  );
}

function cutOut(markup: string, ranges: readonly (readonly [from: number, to: number])[]): readonly Piece[] {
  const parts: Piece[] = [];
  let last = 0;
  for (const [from, to] of [...ranges, [markup.length, markup.length] as const]) {
    if (from > last) parts.push({ text: markup.slice(last, from), isMarkup: false });
    if (to > from) parts.push({ text: markup.slice(from, to), isMarkup: true });
    last = to;
  }
  return parts;
}
