import { createHash } from 'node:crypto';
import type { Asset } from './templates/index.ts';

/** The parts of the page's script; later ones use earlier ones. */
export const scriptFiles: readonly string[] = [
  'page',
  'text',
  'places',
  'results',
  'search',
  'contents',
  'self',
  'scrollers',
].map((name) => `templates/html/scripts/${name}.js`);

/** The script for search and for marking the contents; it contains nothing of the book. */
export function readScript(asset: Asset): string {
  const lines = scriptFiles.flatMap((file) => readPart(file, asset));
  return `\n${["'use strict';", '{', ...lines, '}'].join('\n')}\n`;
}

function readPart(file: string, asset: Asset): string[] {
  const script = asset(file);
  if (/<\/script|<!--/i.test(script)) throw new Error(`\`${file}\` ends the script it stands in`);
  // A workspace's own script is kept whole, since a line may be inside a text.
  if (asset.own?.has(file)) return [script];
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:\/\/|\/\*\*.*\*\/$)/.test(line));
}

/** The hash by which the page's policy allows this script and no other. */
export function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
