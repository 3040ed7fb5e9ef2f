/** The outer world, as the commands see it. Paths are absolute or relative to `cwd`, as people type them. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Joins, normalises and makes absolute. */
  resolve(...parts: readonly string[]): string;
  /** The way from one folder to a file, `/` between folders on every system. */
  relative(from: string, to: string): string;
  kind(path: string): 'file' | 'folder' | 'other' | 'none';
  /** Files below `folder` that match, relative to it, in code-point order; links are not followed. */
  find(folder: string, globs: readonly string[]): string[];
  /** A file's bytes, or why they can't be had. Never blocks on a pipe or a device. */
  read(path: string, limit: number): Uint8Array | ReadFault;
  /** A text that ships with jd: `templates/html/handbook.hbs`. */
  asset(name: string): string;
  /** Writes all files beside their places, then renames each there, in order; makes folders. All are whole, old or new. */
  publish(folder: string, files: readonly PublishedFile[]): void;
  /** Writes a file only where there is none; false where there is one. */
  create(path: string, text: string): boolean;
}
export interface Output {
  readonly isTerminal: boolean;
  /** 0 none, 1 sixteen, 2 256 and 3 all colours. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly columns: number;
  write(text: string): void;
}
export type ReadFault =
  | { readonly fault: 'unreadable'; readonly reason: string }
  | { readonly fault: 'not-regular'; readonly kind: string }
  | { readonly fault: 'too-large'; readonly bytes: number };
export interface PublishedFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string;
}
