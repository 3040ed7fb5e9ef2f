import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of all YAML files in a folder, and those that its tests hold as strings. */
export function gatherTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      if (/\.ya?ml$/u.test(file)) return [readFileSync(file, 'utf8')];
      return file.endsWith('.test.ts') ? listStrings(readFileSync(file, 'utf8')) : [];
    });
}

/** The strings of a program that may be YAML. */
function listStrings(program: string): string[] {
  const found = program.matchAll(/`([^`$]*)`|'((?:[^'\\\n]|\\.)*)'/gu);
  return [...found]
    .map(([, template, string]) => (template ?? string ?? '').replaceAll('\\n', '\n').replaceAll("\\'", "'"))
    .filter((text) => text.length < 5000 && /:(?: |\n|$)|^- /u.test(text));
}
