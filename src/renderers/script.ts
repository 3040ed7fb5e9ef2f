import { createHash } from 'node:crypto';
import type { Asset } from './templates/index.ts';

export const scriptFile = 'templates/html/handbook.js';

/** The page's own script: search, and the mark in the contents. Nothing of the book is in it. */
export function readScript(asset: Asset): string {
  const script = asset(scriptFile);
  if (/<\/script|<!--/i.test(script)) throw new Error(`\`${scriptFile}\` ends the script it stands in`);
  const lines = script.split('\n').map((line) => line.trim());
  return `\n${lines.filter((line) => line !== '' && !/^(?:\/\/|\/\*\*.*\*\/$)/.test(line)).join('\n')}\n`;
}

/** What the page's policy lets run: this script, and no other. */
export function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
