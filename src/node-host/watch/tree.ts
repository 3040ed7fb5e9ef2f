import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files and folders below a folder, by their path relative to it, each with what changes when it does. */
export interface Tree {
  readonly files: ReadonlyMap<string, string>;
  /** The folder itself is ''. */
  readonly folders: ReadonlyMap<string, string>;
}

export const noTree: Tree = { files: new Map(), folders: new Map() };

/** Names that begin with a dot belong to tools: `.git`, temporary files of editors and of jd. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What can't be looked at counts as gone. Links are not followed, as jd reads none. */
export function readTree(folder: string): Tree {
  const root = look(folder);
  if (root?.isDirectory() !== true) return noTree;
  const files = new Map<string, string>();
  const folders = new Map([['', identify(root)]]);
  const left = [''];
  for (let below = left.pop(); below !== undefined; below = left.pop()) {
    for (const name of listNames(path.join(folder, below))) {
      const way = below === '' ? name : `${below}/${name}`;
      const stats = isPassedOver(name) ? undefined : look(path.join(folder, way));
      if (stats === undefined) continue;
      if (stats.isDirectory()) {
        folders.set(way, identify(stats));
        left.push(way);
      } else files.set(way, `${identify(stats)} ${stats.size} ${stats.mtimeNs}`);
    }
  }
  return { files, folders };
}

/** The files that only one of the trees has, or that differ. */
export function compareTrees({ files: before }: Tree, { files: after }: Tree): string[] {
  const changed = [...after].filter(([file, state]) => before.get(file) !== state);
  const gone = [...before].filter(([file]) => !after.has(file));
  return [...changed, ...gone].map(([file]) => file);
}

function look(place: string): BigIntStats | undefined {
  try {
    return lstatSync(place, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function identify({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
