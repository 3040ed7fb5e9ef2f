import type { MarkdownToken } from '../text/sentence/index.ts';

/**
 * Forges (such as GitHub) drop all but letters, digits, joining punctuation and spaces from a heading's address.
 * `github-slugger` gives the same for all else, but its table of 8 KB ended with Unicode 13, so it drops 14,800
 * letters that forges keep, newer Han characters among them.
 */
const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/**
 * The name that forges (such as GitHub) give each heading in an address: its words in lower case, `-` for spaces, no
 * punctuation, and `-1`, `-2` if the name is taken. Headings in quotes and lists count, because they take a name there
 * too.
 */
export function nameHeadings(tokens: readonly MarkdownToken[]): ReadonlyMap<MarkdownToken, string> {
  const taken = new Map<string, number>();
  return new Map(
    tokens.flatMap((token, at): [MarkdownToken, string][] => {
      if (token.type !== 'heading_open') return [];
      const words = slugify(tokens[at + 1]?.children ?? []);
      let slug = words;
      let count = taken.get(words) ?? 0;
      while (taken.has(slug)) slug = `${words}-${++count}`;
      taken.set(words, count);
      if (slug !== words) taken.set(slug, 0);
      return [[token, slug]];
    }),
  );
}

function slugify(words: readonly MarkdownToken[]): string {
  const text = words
    .flatMap(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : []))
    .join('');
  return text.toLowerCase().replace(dropped, '').replaceAll(' ', '-');
}
