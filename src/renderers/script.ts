import { createHash } from 'node:crypto';
import type { Asset } from './templates/index.ts';

/** The page's own script, by part; what comes later uses what is earlier. */
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

/** Search, and the mark in the contents; nothing of the book is in it. */
export function readScript(asset: Asset): string {
  const lines = scriptFiles.flatMap((file) => readPart(file, asset));
  return `\n${["'use strict';", '{', ...lines, '}'].join('\n')}\n`;
}

function readPart(file: string, asset: Asset): string[] {
  const script = asset(file);
  if (/<\/script|<!--/i.test(script)) throw new Error(`\`${file}\` ends the script it stands in`);
  // A line of somebody else's may stand within a text.
  if (asset.own?.has(file)) return [script];
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:\/\/|\/\*\*.*\*\/$)/.test(line));
}

/** What the page's policy lets run: this script, and no other. */
export function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
