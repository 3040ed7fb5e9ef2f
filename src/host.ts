import type { Failure, PassedOver } from './failure.ts';
import type { HandbookLanguage } from './model/config.ts';

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
  /** What is at a path itself: a link in the last place isn't followed. */
  look(path: string): Look;
  /** The path with all links followed, as the system spells it; what isn't there yet hangs from the nearest folder that is. */
  real(path: string): string;
  /** What is in one folder, and nothing below it; nothing where it can't be listed. */
  list(folder: string): readonly Entry[];
  /** Files below `folder` that match, relative to it, in code-point order; links are not followed. `pass` hears of those that a glob leaves out. */
  find(folder: string, globs: readonly string[], pass?: (file: string) => void): string[];
  /** A file's bytes, or why they can't be had. Never blocks on a pipe or a device. */
  read(path: string, limit: number): Uint8Array | ReadFault;
  /** A text that ships with jd: `templates/html/handbook.hbs`. */
  asset(name: string): string;
  /**
   * Writes all files beside their places, then renames each there, in order; makes folders. All are whole, old or new.
   * What is `stale` is removed before the last is in place, and with it what a killed build left beside the files.
   */
  publish(folder: string, files: readonly PublishedFile[], stale?: readonly WrittenFile[]): Removal;
  /** SHA-256, in hex. */
  digest(content: string | Uint8Array): string;
  /** Writes a file only where there is none, and by no link below `folder`; false where there is one. */
  create(folder: string, name: string, text: string): boolean;
  /** The embedded faces in which `characters` are set, the workspace's own font before jd's. */
  typeset(characters: string, choice?: FontChoice): Promise<Typeface>;
  /** Starts the browser, which gets ready while the caller goes on; what keeps it from that is told by `print`. */
  openPrinter(options: BrowserChoice): Printer;
  /** What this machine has to print with, for `jd doctor`. */
  examine(options: BrowserChoice): Promise<readonly Check[]>;
  /** Fetches a browser from the package registry into the user's cache folder; `tell` hears of each step. */
  installBrowser(tell: (step: InstallStep) => void): Promise<InstalledBrowser>;
}
export interface Look {
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'none';
  /** Of a file: the same for all names that it has. */
  readonly identity?: string;
}
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}
export interface FontChoice {
  /** The file that `theme.font` names. */
  readonly ownFont?: Uint8Array;
  /** Of the book: quotation marks are narrow in English, and else as wide as Han. */
  readonly language?: HandbookLanguage;
}
export interface BrowserChoice {
  /** The program to use (`--browser`), as typed; the environment's and the machine's own come after it. */
  readonly browser?: string;
  /** Called once, at the first print, where the browser has to do without its sandbox. */
  readonly withoutSandbox?: () => void;
}
/** HTML in, PDF out, in a browser that runs no script and reaches no network and no file. */
export interface Printer {
  /** Fulfilled, never rejected, once the browser's process runs: work that leaves no turn for others can begin. */
  readonly started: Promise<void>;
  /** Rejects with a Failure where the browser is missing, hangs or dies. */
  print(html: string): Promise<Printed>;
  /** Ends the browser and removes all it left; may be called at any time, and again. */
  close(): Promise<void>;
}
export interface Printed {
  /** Tagged, with an outline. */
  readonly pdf: Uint8Array;
  /** What the page shows on paper, as the browser sees it: its body's `innerText` under print media. */
  readonly text: string;
}
/** Faces of one family, each for some characters. */
export interface Typeface {
  readonly faces: readonly FontFace[];
  /** The characters that no face has, in code-point order. */
  readonly missing: readonly string[];
}
export interface FontFace {
  readonly source: 'own' | 'built-in';
  /** One weight, or from and to. */
  readonly weight: string;
  /** In the words of CSS: `U+4E00, U+4E03-4E05`. */
  readonly range: string;
  /** WOFF2. */
  readonly data: Uint8Array;
}
/** A fact about the machine, or what is lacking. */
export type Check =
  | {
      readonly topic: 'browser';
      readonly good: true;
      readonly place: string;
      /** It is still to be unpacked. */
      readonly packed: boolean;
      readonly source: BrowserSource;
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly topic: 'version' | 'fonts'; readonly good: true; readonly version: string }
  | { readonly topic: 'browser' | 'version' | 'fonts'; readonly good: false; readonly failure: Failure }
  | { readonly topic: 'sandbox'; readonly good: true }
  | { readonly topic: 'sandbox'; readonly good: false; readonly why: 'root' | 'forbidden' | 'unknown' }
  /** `setting` is such as `LANG=zh_CN.GBK`, '' where none is made; only UTF-8 is good. */
  | {
      readonly topic: 'locale';
      readonly good: boolean;
      readonly language: HandbookLanguage;
      readonly setting: string;
    }
  | { readonly topic: 'cache'; readonly good: boolean; readonly folder: string };

/** How a browser was come by: `named` by an option or variable, a program on the `path`. */
export type BrowserSource =
  | { readonly kind: 'named' | 'path'; readonly name: string }
  | { readonly kind: 'application' | 'program' | 'puppeteer' | 'unpacked' | 'unpacked-once' | 'package' };

export type InstallStep =
  | { readonly step: 'fetch'; readonly megabytes: number }
  | { readonly step: 'check' | 'unpack' };
export interface InstalledBrowser {
  readonly path: string;
  readonly version: string;
  /** False where it was there already. */
  readonly fetched: boolean;
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
  readonly content: string | Uint8Array;
}
/** A file of an earlier build, with what it held then. */
export interface WrittenFile {
  /** Relative to the folder. */
  readonly path: string;
  /** Of its bytes, in hex. */
  readonly sha256: string;
  /** Of a part of the book: the department, or the ids of the positions, that it holds. */
  readonly department?: string;
  readonly positions?: readonly string[];
  /** An earlier jd wrote parts to the place of the whole, and said here what they held. */
  readonly part?: string;
}
export interface Removal {
  readonly removed: readonly string[];
  /** Stale, but changed since they were written, and so somebody's own. */
  readonly changed: readonly string[];
}
