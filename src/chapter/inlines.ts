import { findAsterisks } from '../text/sentence/asterisks.ts';
import { gatherInlines, type MarkdownToken } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Faults, type Place, withoutComments } from './faults.ts';
import { filePrefix, targetOf, type WrittenLink } from './index.ts';
import { mostAddress } from './limits.ts';
import { readLink } from './read-link.ts';

export interface Inlines {
  /** Reads the content of a paragraph, a heading or a cell. */
  read(token: MarkdownToken | undefined, place: Place): Inline[];
  /** The targets of the links read so far. */
  links(): { readonly links: readonly WrittenLink[]; readonly files: readonly string[] };
}

/** `slugs` are the names that forges (such as GitHub) give the headings of the chapter. */
export function openInlines(file: string, faults: Faults, slugs: ReadonlySet<string>): Inlines {
  const links = new Map<string, WrittenLink>();
  const files = new Map<string, number>();
  let addresses = 0;

  const numberOf = (named: string): number => {
    const number = files.get(named) ?? files.size;
    files.set(named, number);
    return number;
  };
  const aimAt = ({ place, file: named, heading }: Omit<WrittenLink, 'at'>): string | undefined => {
    if (place !== undefined) return slugs.has(place) ? targetOf('', place) : undefined;
    return named === undefined || heading === undefined ? named : targetOf(named, heading);
  };
  /** Replaces a link's target by a number, because its anchor is known only once all chapters are read. */
  const follow = (token: MarkdownToken, place: Place): void => {
    const href = String(token.attrGet('href') ?? '');
    addresses += href.length;
    if (addresses > mostAddress) {
      faults.limit(place, 'links');
      return;
    }
    const link = links.get(href) ?? readLink(file, href);
    if (link === undefined) return;
    if (!links.has(href)) links.set(href, { at: faults.seek(place, [href, link.written]), ...link });
    const target = aimAt(link);
    if (target !== undefined) token.attrSet('href', `${filePrefix}${numberOf(target)}`);
  };
  /** Returns false if the token is not shown. */
  const pass = (token: MarkdownToken, place: Place): boolean => {
    switch (token.type) {
      case 'html_inline':
        faults.comment(place, token.content);
        faults.html(place, token.content);
        return withoutComments(token.content) !== '';
      case 'image':
        faults.image(place, spellings(token), 'inline');
        return true;
      case 'link_open':
        follow(token, place);
        return addresses <= mostAddress;
      case 'link_close':
        return addresses <= mostAddress;
      default:
        faults.pass(place, token.content);
        return true;
    }
  };

  return {
    read: (token, place) => {
      const children = token?.children ?? [];
      for (const each of findAsterisks(children, token?.content ?? '')) faults.asterisks(place, each);
      return gatherInlines(children.filter((child) => pass(child, place)));
    },
    links: () => ({ links: [...links.values()], files: [...files.keys()] }),
  };
}

/** An address as the parser encodes it, and as its author wrote it. */
export function spellings(image: MarkdownToken): readonly string[] {
  const encoded = String(image.attrGet('src') ?? '');
  try {
    return [encoded, decodeURI(encoded)];
  } catch {
    return [encoded];
  }
}
