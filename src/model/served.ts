/**
 * Gives the files that have changed, relative to the folder and in order, each time that some have. What changes while the
 * one before is still worked on comes together afterwards. It ends after `close`.
 */
export interface Watching extends AsyncIterable<readonly string[]> {
  close(): void;
}
export interface ServeOptions {
  /** Any free port, if left out. */
  readonly port?: number;
  /** The page at a path below the address, which is '' for the address itself. Nothing else is served. */
  find(path: string): ServedPage | undefined;
  /** What a page that begins to listen (at `events`) gets first. */
  greet(): string;
}
export interface ServedPage {
  readonly type: string;
  /** Its content security policy. */
  readonly policy?: string;
  readonly content: string;
}
export interface Serving {
  /** The address, with a secret without which nothing is served. */
  readonly address: string;
  /** Sends a text to all pages that listen. */
  send(data: string): void;
  close(): void;
}
