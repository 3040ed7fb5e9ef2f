import type { Failure } from './failure.ts';
import type { PassedOver } from './findings/browser-trouble.ts';
import type { HandbookLanguage } from './model/config.ts';
import type { Printed, PrintPurpose } from './model/printed.ts';
import type { ServeOptions, Serving, Watching } from './model/served.ts';
import type { FontChoice, Typeface } from './model/typeface.ts';
import type { NewFile, PublishedFile, Removal, WrittenFile } from './model/written-files.ts';

/** The outside world, as the commands see it. Paths are absolute or relative to `cwd`, as people type them. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** In milliseconds since the epoch. */
  now(): number;
  /** Joins and normalises the parts to an absolute path. */
  resolve(...parts: readonly string[]): string;
  /** The relative path from a folder to a file, with `/` between folders on every system. */
  relative(from: string, to: string): string;
  kind(path: string): 'file' | 'folder' | 'other' | 'none';
  /** Looks at the path itself: if its last part is a link, the link is not followed. */
  look(path: string): Look;
  /** The first link on the `way` from a folder to something below it, which may be the link itself. */
  findLink(folder: string, way: string): string | undefined;
  /**
   * The path with all links followed, as the system spells it; parts that do not exist yet are appended to the nearest
   * folder that does.
   */
  real(path: string): string;
  /** The direct entries of a folder; empty if the folder can't be listed. */
  list(folder: string): readonly Entry[];
  /**
   * The files below `folder` that match, relative to it, in code-point order; links are not followed. `pass` is called
   * with each file that a glob does not match.
   */
  find(folder: string, globs: readonly string[], pass?: (file: string) => void): string[];
  /** A file's bytes, or why they can't be read. Never blocks on a pipe or a device. */
  read(path: string, limit: number): Uint8Array | ReadFault;
  /** All bytes of standard input, or why they can't be had. */
  readInput(limit: number): Promise<Uint8Array | ReadFault>;
  /** A text that ships with jd, such as `templates/html/handbook.hbs`. */
  asset(name: string): string;
  /**
   * Writes every file under a temporary name in its folder, then renames them in order; creates folders. A file is
   * always complete, old or new. The files in `stale` and what a killed build left beside the files are removed before
   * the last rename.
   */
  publish(folder: string, files: readonly PublishedFile[], stale?: readonly WrittenFile[]): Removal;
  /** Watches the files below a folder from now on, except those that are hidden or in `node_modules`. */
  watch(folder: string): Watching;
  /** Serves pages on this machine's own address, for its browsers only. */
  serve(options: ServeOptions): Promise<Serving>;
  /** The streams for a program that starts jd to talk to it; nothing else may then be written to standard output. */
  talk(): Talk;
  /** Opens an address in the user's browser; false if that can't be done. */
  openAddress(address: string): Promise<boolean>;
  /** SHA-256 in hex; of a list, that of its parts in a row. */
  digest(content: string | Uint8Array | readonly (string | Uint8Array)[]): string;
  /** Results of earlier runs. */
  readonly kept: Kept;
  /**
   * Writes the files that don't exist yet, all or none of them, and never through a link below `folder`. Gives the names
   * of those that exist; with `stops`, one is enough for none to be written.
   */
  create(folder: string, files: readonly NewFile[], stops: boolean): readonly string[];
  /** The embedded font faces for `characters`; the workspace's own font comes before jd's. */
  typeset(characters: string, choice?: FontChoice): Promise<Typeface>;
  /** A document that LibreOffice saves in another format; undefined if it is not there, or can't. */
  convert(file: string, format: 'docx' | 'xlsx'): Promise<Uint8Array | undefined>;
  /** Starts the browser in the background; `print` reports why it can't start. */
  openPrinter(options: BrowserChoice): Printer;
  /** Checks what this machine has for printing, for `jd doctor`. */
  examine(options: BrowserChoice): Promise<readonly Check[]>;
  /** Downloads a browser from the package registry into the user's cache folder; `report` is called at each step. */
  installBrowser(report: (step: InstallStep) => void): Promise<InstalledBrowser>;
}
export interface Talk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Reads no more, so that the process can end. */
  close(): void;
}
/** What jd can make again, kept in the user's cache folder. If the disk takes nothing, nothing is found. */
export interface Kept {
  /** Identifies the code that made a result; undefined if it isn't known, and then nothing may be kept. */
  readonly build: string | undefined;
  /** To make the result of fewer files is as quick as to find it. */
  readonly fewestFiles: number;
  /** `key` is a digest. Only the bytes that were written under it are given. */
  read(key: string): Uint8Array | undefined;
  write(key: string, body: Uint8Array): void;
}
export interface Look {
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'none';
  /** Identifies a file: all its names have the same value. */
  readonly identity?: string;
  /** Set if nobody may write to the file, whoever runs jd. */
  readonly readOnly?: true;
}
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}
/** In CSS pixels, and how many pixels of the picture each of them is. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}
export interface BrowserChoice {
  /** The program to use (`--browser`), as typed; it comes before those of the environment and of the machine. */
  readonly browser?: string;
  /** Called once, at the first print, if the browser has to run without its sandbox. */
  readonly withoutSandbox?: () => void;
}
/** Prints HTML as PDF in a browser that runs no script and can't reach the network or files. */
export interface Printer {
  /** Resolves, and never rejects, once the browser's process runs, so that blocking work can begin. */
  readonly started: Promise<void>;
  /**
   * `purpose` is `keep` if it isn't given; `measure` takes half the time. Rejects with a Failure if the browser is
   * missing, hangs or dies.
   */
  print(html: string, purpose?: PrintPurpose): Promise<Printed>;
  /** Draws the top left of a page as a PNG; rejects as `print` does. */
  picture(html: string, size: PictureSize): Promise<Uint8Array>;
  /** Ends the browser and removes everything it left; may be called at any time and more than once. */
  close(): Promise<void>;
}
/** A fact about the machine, or something that it lacks. */
export type Check =
  | {
      readonly topic: 'browser';
      readonly good: true;
      readonly place: string;
      /** Whether the browser still has to be unpacked. */
      readonly packed: boolean;
      readonly source: BrowserSource;
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly topic: 'version' | 'fonts'; readonly good: true; readonly version: string }
  | { readonly topic: 'browser' | 'version' | 'fonts'; readonly good: false; readonly failure: Failure }
  | { readonly topic: 'sandbox'; readonly good: true }
  | { readonly topic: 'sandbox'; readonly good: false; readonly why: 'root' | 'forbidden' | 'unknown' }
  /** `setting` is such as `LANG=zh_CN.GBK`, or '' if none is set; only UTF-8 is good. */
  | {
      readonly topic: 'locale';
      readonly good: boolean;
      readonly language: HandbookLanguage;
      readonly setting: string;
    }
  | { readonly topic: 'cache'; readonly good: boolean; readonly folder: string };

/** How a browser was found: `named` by an option or variable, or as a program on the `path`. */
export type BrowserSource =
  | { readonly kind: 'named' | 'path'; readonly name: string }
  | { readonly kind: 'application' | 'program' | 'puppeteer' | 'unpacked' | 'unpacked-once' | 'package' };

export type InstallStep =
  | { readonly step: 'fetch'; readonly megabytes: number }
  | { readonly step: 'check' | 'unpack' };
export interface InstalledBrowser {
  readonly path: string;
  readonly version: string;
  /** False if the browser was already there. */
  readonly fetched: boolean;
}
export interface Output {
  readonly isTerminal: boolean;
  /** The number of colours: 0 is none, 1 is sixteen, 2 is 256, 3 is all. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly columns: number;
  write(content: string | Uint8Array): void;
}
export type ReadFault =
  | { readonly fault: 'unreadable'; readonly reason: string }
  | { readonly fault: 'not-regular'; readonly kind: string }
  | { readonly fault: 'too-large'; readonly bytes: number };
