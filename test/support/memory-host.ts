import { createHash } from 'node:crypto';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Failure } from '../../src/failure.ts';
import type {
  Check,
  Host,
  InstalledBrowser,
  InstallStep,
  Look,
  Output,
  PictureSize,
  ReadFault,
} from '../../src/host.ts';
import type { Printed } from '../../src/model/printed.ts';
import type { ServeOptions } from '../../src/model/served.ts';
import type { Talk } from '../../src/model/talk.ts';
import { fixedPart, readGlob } from '../../src/text/glob/index.ts';
import { compareText } from '../../src/text/text.ts';
import { asset } from './asset.ts';

/** Files by their absolute path: text, bytes, or why they can't be had. */
export type MemoryFiles = Record<string, string | Uint8Array | ReadFault>;

export interface MemoryHost extends Host {
  readonly files: MemoryFiles;
  /** What was printed so far. */
  readonly out: () => string;
  readonly err: () => string;
}

export interface MemoryOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly colour?: Output['colour'];
  readonly now?: number;
  /** Files that nobody may write to, by their absolute path. */
  readonly readOnly?: readonly string[];
  /** What publishing throws, as a full disk would. */
  readonly publishFault?: Error;
  /** Results of earlier runs; if left out, there is no place for them. */
  readonly kept?: Host['kept'];
  /** The characters that no font has. */
  readonly missing?: string;
  /** What is on standard input. */
  readonly input?: Uint8Array | ReadFault;
  /** Changes while a folder is watched, each done to the files once the one before is dealt with. */
  readonly changes?: readonly ((files: MemoryFiles) => void)[];
  /** Gets what is served, and all that is sent to the pages that listen. */
  readonly served?: (served: Pick<ServeOptions, 'find' | 'greet'> & { readonly sent: readonly string[] }) => void;
  /** The streams of a program that talks to jd. */
  readonly talk?: Talk;
  /** Whether the user's browser opens an address. */
  readonly opener?: (address: string) => boolean;
  /** What the browser makes of a page, or the Failure in its stead. */
  readonly print?: (html: string) => Printed;
  /** What the browser draws of a page, or the Failure in its stead. */
  readonly picture?: (html: string, size: PictureSize) => Uint8Array;
  /** What `jd doctor` finds, by the browser that is named. */
  readonly examination?: (browser: string | undefined) => readonly Check[];
  /** What `jd browser install` comes to, telling its steps. */
  readonly installation?: (tell: (step: InstallStep) => void) => InstalledBrowser;
}

/** A host without a disk: `/work` is the current folder unless said otherwise. */
export function openMemoryHost(files: MemoryFiles = {}, options: MemoryOptions = {}): MemoryHost {
  const { cwd = '/work', env = {}, colour = 0, now = Date.UTC(2026, 0, 15), publishFault, missing = '' } = options;
  const stored: MemoryFiles = { ...files };
  const [stdout, out] = recordOutput(colour);
  const [stderr, err] = recordOutput(colour);
  const isFolder = (place: string) => place === cwd || Object.keys(stored).some((file) => file.startsWith(`${place}/`));
  const look = (place: string): Look => {
    const content = stored[place];
    if (content === undefined) return { kind: isFolder(place) ? 'folder' : 'none' };
    const isLink = typeof content === 'object' && 'kind' in content && content.kind === 'link';
    if (isLink) return { kind: 'link' };
    const isReadOnly = options.readOnly?.includes(place) === true;
    return { kind: 'file', identity: place, ...(isReadOnly ? { readOnly: true } : {}) };
  };
  return {
    files: stored,
    out,
    err,
    cwd,
    env,
    stdout,
    stderr,
    now: () => now,
    resolve: (...parts) => path.posix.resolve(cwd, ...parts),
    relative: (from, to) => path.posix.relative(from, to),
    kind: (place) => (place in stored ? 'file' : isFolder(place) ? 'folder' : 'none'),
    look,
    findLink(folder, way) {
      const parts = way.split('/');
      const places = parts.map((_, at) => path.posix.join(folder, ...parts.slice(0, at + 1)));
      return places.find((place) => look(place).kind === 'link');
    },
    real: (place) => place,
    list: (folder) => {
      const below = Object.keys(stored).filter((file) => file.startsWith(`${folder}/`));
      const names = new Map(below.map((file) => [file.slice(folder.length + 1).split('/')[0] ?? '', file]));
      return [...names].map(([name, file]) => ({ name, kind: file === `${folder}/${name}` ? 'file' : 'folder' }));
    },
    find: (folder, globs, pass) => {
      const read = globs.map(readGlob);
      const starts = globs.map(fixedPart).map((base) => (base === '' ? base : `${base}/`));
      return Object.keys(stored)
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1))
        .filter((file) => {
          const found = read.some((glob) => 'matches' in glob && glob.matches(file));
          if (!found && starts.some((start) => file.startsWith(start))) pass?.(file);
          return found;
        })
        .sort(compareText);
    },
    read: (file) => {
      const content = stored[file];
      if (content === undefined) return { fault: 'unreadable', reason: 'ENOENT' };
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    readInput: async () => options.input ?? new Uint8Array(),
    asset,
    publish: (folder, published, stale = []) => {
      if (publishFault) throw publishFault;
      for (const { path: name, content } of published) stored[path.posix.resolve(folder, name)] = content;
      const removed: string[] = [];
      const changed: string[] = [];
      for (const { path: name, sha256 } of stale) {
        const content = stored[path.posix.resolve(folder, name)];
        if (content === undefined) continue;
        const isOurs = (typeof content === 'string' || content instanceof Uint8Array) && digest(content) === sha256;
        (isOurs ? removed : changed).push(name);
        if (isOurs) delete stored[path.posix.resolve(folder, name)];
      }
      return { removed, changed };
    },
    watch: (folder) => ({
      async *[Symbol.asyncIterator]() {
        for (const change of options.changes ?? []) {
          const before = { ...stored };
          change(stored);
          const files = Object.keys({ ...before, ...stored }).filter((file) => before[file] !== stored[file]);
          yield files.map((file) => path.posix.relative(folder, file)).sort(compareText);
        }
      },
      close() {},
    }),
    serve: async ({ find, greet }) => {
      const sent: string[] = [];
      options.served?.({ find, greet, sent });
      return { address: 'http://127.0.0.1:4000/secret/', send: (data) => sent.push(data), close() {} };
    },
    talk: () => options.talk ?? { input: Readable.from([]), output: new PassThrough(), close: () => undefined },
    openAddress: async (address) => options.opener?.(address) ?? false,
    digest,
    kept: options.kept ?? { build: undefined, fewestFiles: 0, read: () => undefined, write: () => undefined },
    create: (folder, files, stops) => {
      const place = (name: string): string => path.posix.resolve(folder, name);
      const existing = files.map(({ path: name }) => name).filter((name) => place(name) in stored);
      if (stops && existing.length > 0) return existing;
      for (const { path: name, text } of files) if (!existing.includes(name)) stored[place(name)] = text;
      return existing;
    },
    openPrinter: () => ({
      started: Promise.resolve(),
      print: async (html) => (options.print ?? printNothing)(html),
      picture: async (html, size) => (options.picture ?? printNothing)(html, size),
      close: async () => undefined,
    }),
    convert: async () => undefined,
    examine: async ({ browser }) => options.examination?.(browser) ?? [],
    installBrowser: async (tell) => {
      if (options.installation === undefined) throw new Failure('browser/not-for-here', {}, 3);
      return options.installation(tell);
    },
    typeset: async (text) => ({ faces: [], missing: [...missing].filter((character) => text.includes(character)) }),
  };
}

function digest(content: Parameters<Host['digest']>[0]): string {
  const hash = createHash('sha256');
  for (const part of Array.isArray(content) ? content : [content]) hash.update(part);
  return hash.digest('hex');
}

function printNothing(): never {
  throw new Failure('browser/missing', { passedOver: [] }, 3);
}

function recordOutput(colour: Output['colour']): [Output, () => string] {
  const written: string[] = [];
  const output: Output = {
    isTerminal: false,
    colour,
    columns: 100,
    write: (content) => written.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
  };
  return [output, () => written.join('')];
}
