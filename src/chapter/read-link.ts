import { isSafeLink } from '../text/sentence/plain.ts';
import type { WrittenLink } from './index.ts';
import { resolvePicture } from './picture.ts';

/** A web address without a host, or a mail address without anything. */
const lacksEnd = /^(?:https?:\/\/(?:[^/?#]*@)?(?:[/?#:]|$)|mailto:$)/i;

/** The target of a chapter's link; undefined if it is an allowed link out of the book. */
export function readLink(chapter: string, href: string): Omit<WrittenLink, 'at'> | undefined {
  if (isSafeLink(href) && !href.startsWith('#') && !lacksEnd.test(href)) return undefined;
  const written = decode(href);
  if (href.startsWith('#')) return { written, place: written.slice(1) };
  const way = resolvePicture(chapter, href.replace(/[?#].*$/s, ''));
  if ('trouble' in way) return { written };
  const heading = decode(/#(.*)$/s.exec(href)?.[1] ?? '');
  return { written, file: way.file, ...(heading === '' ? {} : { heading }) };
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
