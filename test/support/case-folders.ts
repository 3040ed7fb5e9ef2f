import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MemoryFiles } from './memory-host.ts';

const root = fileURLToPath(new URL('../cases/', import.meta.url));
/** What is beside a case's workspace, and not in it. */
const beside = ['expected.txt', 'arguments.txt', 'missing.txt', 'fixed.diff'];

export interface CaseFolder {
  readonly code: string;
  readonly name: string;
  /** By their path in the workspace. */
  readonly files: MemoryFiles;
}

/** The workspaces of `test/cases`, but for those that are only in memory. */
export function readCaseFolders(): CaseFolder[] {
  const places = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'expected.txt')
    .map((file) => path.dirname(file).split(path.sep).join('/'))
    .sort();
  return places.map((place) => {
    const folder = path.join(root, place);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((file) => statSync(path.join(folder, file)).isFile() && !beside.includes(file));
    const read = files.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file))] as const);
    const [, code = '', name = ''] = /^(.+)\/([^/]+)$/.exec(place) ?? [];
    return { code, name, files: Object.fromEntries(read) };
  });
}
