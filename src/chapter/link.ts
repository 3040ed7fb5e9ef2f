import { isSafeLink } from '../text/sentence/plain.ts';
import type { WrittenLink } from './index.ts';
import { resolvePicture } from './picture.ts';

/** An address of the web without a host, or of mail without anything. */
const lacksEnd = /^(?:https?:\/\/(?:[^/?#]*@)?(?:[/?#:]|$)|mailto:$)/i;

/** What a link of a chapter means; undefined where it leads out, as it may. */
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
