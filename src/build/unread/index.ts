import type { Finding } from '../../findings/finding.ts';
import { type Config, configFile, defaultConfig } from '../../model/config.ts';
import { type Glob, isWild, readGlob } from '../../text/glob/index.ts';
import { compareText } from '../../text/text.ts';
import { readEnding } from './names.ts';
import { findStrays, type Strays } from './strays.ts';
import type { Suspect, UnreadFacts } from './suspect.ts';

export type Unread = Finding<'file/unread'>;
/** What was read, and what was passed by in the folders of the globs. */
export interface Looked {
  readonly read: ReadonlySet<string>;
  readonly passed: readonly string[];
}

/** Files of a folder that are reported one by one; more are counted. */
const toldEach = 5;

/** The files that look like ones of jd's and match no glob: a form left out in silence is a form lost. */
export function findUnread(config: Config, { read, passed }: Looked, workspace: Strays): Unread[] {
  const suspects = new Map<string, Suspect>();
  const places = kinds.map((kind) => ({ kind, folders: listFolders(config[`${kind}s`]) }));
  for (const file of passed) {
    const facts = read.has(file) ? undefined : judgePlace(file, places, read);
    if (facts !== undefined) suspects.set(file, { file, facts });
  }
  // By default chapters are read from one folder only, which is easily missed.
  if (config.chapters.join() === defaultConfig.chapters.join()) {
    for (const file of passed) {
      const [folder, name] = splitPath(file);
      if (
        !/^chapters\/.+\.md$/i.test(file) ||
        /(?:^|\/)[._]/.test(file) ||
        readEnding(`${name}.txt`, 'markdown') === undefined
      )
        continue;
      if (folder !== 'chapters')
        suspects.set(file, { file, facts: { looks: 'chapter', why: 'depth', to: `chapters/${name}` } });
    }
  }
  for (const stray of findStrays(config, read, workspace)) {
    if (!suspects.has(stray.file)) suspects.set(stray.file, stray);
  }
  return gather(
    [...suspects.values()].sort((a, b) => compareText(a.file, b.file)),
    read,
  );
}

const kinds = ['position', 'procedure', 'chapter'] as const;
interface Place {
  readonly kind: (typeof kinds)[number];
  readonly folders: readonly Glob[];
}

/** A file in a folder of sources: with another ending it would be read, or in another place of the folder. */
function judgePlace(file: string, places: readonly Place[], read: ReadonlySet<string>): UnreadFacts | undefined {
  const [folder, name] = splitPath(file);
  if (folder.split('/').some((part) => /^[._]/.test(part))) return undefined;
  for (const { kind, folders } of places) {
    const format = kind === 'chapter' ? 'markdown' : 'yaml';
    const suffix = kind === 'chapter' ? '.md' : '.yaml';
    if (!folders.some((each) => each.matches(folder))) continue;
    if (kind === 'chapter' && /\.ya?ml$/i.test(name))
      return { looks: 'procedure', why: 'folder', to: `procedures/${name}` };
    const ending = readEnding(name, format);
    if (ending === undefined) continue;
    const to = `${folder === '' ? '' : `${folder}/`}${ending.stem.trim()}${suffix}`;
    // The document that a form was taken from may be kept beside it.
    if (ending.why === 'document' && isRead(to, read)) return undefined;
    return { looks: kind, why: ending.why, to };
  }
  return undefined;
}

function isRead(file: string, read: ReadonlySet<string>): boolean {
  return read.has(file) || read.has(file.replace(/\.yaml$/, '.yml'));
}

/** The folders from which globs take any file of an ending; one that chooses by more than that leaves out on purpose. */
function listFolders(globs: readonly string[]): Glob[] {
  return globs.flatMap((glob) => folderOf(glob) ?? []);
}

function folderOf(glob: string): Glob | undefined {
  const segments = glob.replace(/^\.\//, '').split('/');
  if (segments.length === 1 || !/^\*\.(?:\w+|\{[\w,]+\})$/.test(segments.pop() ?? '')) return undefined;
  if (segments.some((part) => part !== '*' && part !== '**' && isWild(part))) return undefined;
  if (segments[0] === '*' || segments[0] === '**') return undefined;
  const read = readGlob(segments.join('/'));
  return 'fault' in read ? undefined : read;
}

export function splitPath(file: string): [folder: string, name: string] {
  const at = file.lastIndexOf('/');
  return [file.slice(0, Math.max(at, 0)), file.slice(at + 1)];
}

/** A folder of scans is one finding, not three hundred. */
function gather(suspects: readonly Suspect[], read: ReadonlySet<string>): Unread[] {
  const groups = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = [splitPath(suspect.file)[0], suspect.facts.looks, suspect.facts.why].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), suspect]);
  }
  return [...groups.values()].flatMap((group) =>
    (group.length > toldEach ? group.slice(0, 1) : group).map(
      ({ file, facts }): Unread => ({
        code: 'file/unread',
        at: { file, range: [0, 0] },
        facts: {
          ...facts,
          taken: isRead(facts.to, read) || (facts.looks === 'config' && read.has(configFile)),
          more: group.length > toldEach ? group.length - 1 : 0,
        },
      }),
    ),
  );
}
