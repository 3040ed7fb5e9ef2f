import { imageSize } from 'image-size';
import type { ImageTrouble } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import type { Picture } from './index.ts';

/** A small file may claim any size, and showing it needs memory for all of it. */
const mostPixels = 64_000_000;

/** Resolves where in the workspace a picture is that a chapter names; a trouble if it may not be there. */
export function resolvePicture(
  chapter: string,
  written: string,
): { readonly file: string } | { readonly trouble: ImageTrouble } {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(written)) return { trouble: 'remote' };
  const path = decode(written);
  if (path === undefined || /^[/\\]|\\|[\0-\x1f]/.test(path) || path === '') return { trouble: 'outside' };
  const parts = chapter.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { trouble: 'outside' };
  }
  return { file: parts.join('/') };
}

/** Addresses in Markdown may be percent-encoded. */
function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** Kinds are recognised by the first bytes, whatever the file's extension. */
const kinds: readonly (readonly [Picture['type'], RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
];

export function readPicture(
  file: string,
  alternative: string,
  bytes: Uint8Array | ReadFault | undefined,
): Picture | ImageTrouble {
  if (!(bytes instanceof Uint8Array)) return bytes?.fault === 'too-large' ? 'too-large' : 'missing';
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const type = kinds.find(([, pattern]) => pattern.test(start))?.[0];
  if (type === undefined) return 'kind';
  try {
    const { width: across, height: down, orientation = 1 } = imageSize(type === 'jpg' ? headOf(bytes) : bytes);
    if (!(across > 0 && down > 0)) return 'kind';
    if (across * down > mostPixels) return 'pixels';
    // Browsers rotate a photograph as its camera was held.
    const [width, height] = orientation < 5 ? [across, down] : [down, across];
    return { file, alternative, type, bytes, width, height };
  } catch {
    return 'kind';
  }
}

/** In a picture without a sound head, the size is looked for at each byte, so only at its first ones. */
const sought = 64 * 1024;

/** The part of a JPEG in which its size is looked for: all if one segment follows another up to the one with the size. */
function headOf(bytes: Uint8Array): Uint8Array {
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) return bytes;
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return bytes.subarray(0, sought);
}
