import { imageSize } from 'image-size';
import type { LogoTrouble } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import type { Picture } from './index.ts';
import { readPicture } from './picture.ts';

/** A picture for the cover; besides what a chapter may show, it may be an SVG that runs and loads nothing. */
export function readLogo(
  file: string,
  alternative: string,
  bytes: Uint8Array | ReadFault | undefined,
): Picture | LogoTrouble {
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined;
  if (!(bytes instanceof Uint8Array) || text === undefined || !isSvg(text))
    return readPicture(file, alternative, bytes);
  if (isActive(text)) return 'active';
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { file, alternative, type: 'svg', bytes, width, height } : 'kind';
  } catch {
    return 'kind';
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What may be before the root element: a declaration, comments and a document type. */
const start = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/i;

function isSvg(text: string): boolean {
  return start.test(text);
}

/** Elements and attributes that run something, and declarations that could spell them in other words. */
const running =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler)\b|\son\w+\s*=|<!ENTITY|<\?xml-stylesheet/i;
const addresses = /(?:\b(?:href|src)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?)([^"')\s>]*)/gi;

/** An address may only lead to a place in the picture itself, or hold a picture. */
function isActive(text: string): boolean {
  if (running.test(text)) return true;
  return [...text.matchAll(addresses)].some(
    ([, address = '']) => !/^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test(address),
  );
}
