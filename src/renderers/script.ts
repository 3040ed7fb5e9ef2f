import { createHash } from 'node:crypto';
import type { Asset } from './templates/index.ts';

/** The modules of the page's script, each after those that it imports. */
export const scriptFiles: readonly string[] = [
  'page',
  'text',
  'reading',
  'gather',
  'places',
  'context',
  'highlight',
  'results',
  'search',
  'contents',
  'menu',
  'current',
  'self',
  'scrollers',
].map((name) => `templates/html/scripts/${name}.js`);

/** What links a module to others, at the beginning of a line: an import, a list of exports, or `export` itself. */
const links =
  /^(?:import\b[\s\w$,{}*]*(["'])\.\/[\w.-]+\1[ \t]*;?|export\s*\{[^}]*\}[ \t]*;?|export\s+(?=(?:async|class|const|function|let|var)\b))/gm;

/** The modules joined in one scope, as a page in a single file can import none. It contains nothing of the book. */
export function readScript(asset: Asset): string {
  const parts = scriptFiles.map((file) => readModule(file, asset));
  return `\n${["'use strict';", '{', ...parts, '}'].join('\n')}\n`;
}

function readModule(file: string, asset: Asset): string {
  const script = asset(file);
  if (/<\/script|<!--/i.test(script)) throw new Error(`\`${file}\` ends the script that it is in`);
  const code = script.replace(links, '');
  // What looks like a comment or an indent may be inside a text of a workspace's own script.
  return asset.own?.has(file) ? code : shorten(code);
}

function shorten(code: string): string {
  return code
    .replace(/^\s*(?:\/\/.*$|\/\*\*[\s\S]*?\*\/)/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
}

/** The hash by which the page's policy allows this script and no other. */
export function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
