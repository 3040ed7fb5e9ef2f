import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Expected } from './expected.ts';

export interface OthersDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** Relative to the repository, where the tests and `npm run corpus` run. */
export const othersFolder = 'test/import/written-by-others';

/** The sets of documents by one writer each. */
export const listSets = (): string[] =>
  readdirSync(othersFolder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The documents of a set, each with what it says of the positions in it. */
export function readSet(set: string): OthersDocument[] {
  const folder = path.join(othersFolder, set);
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => /\.(?:docx|xlsx|csv|md|txt)$/.test(name) && name !== 'misses.txt')
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(path.join(folder, name))),
      expected: parse(readFileSync(path.join(folder, `${path.parse(name).name}.expected.yaml`), 'utf8')) as Expected,
    }));
}
