import type { PostingNote } from '../findings/built-fault.ts';
import type { Check, InstallStep } from '../host.ts';
import type { Region } from '../model/config.ts';
import type { LspTexts } from './lsp-texts.ts';
import type { ServeTexts } from './serve-texts.ts';

export interface CommandTexts {
  readonly build: BuildTexts;
  readonly doctor: DoctorTexts;
  readonly init: {
    readonly wrote: string;
    readonly kept: string;
    /** The region that was used because none was given. */
    region(region: Region): string;
    /** Used if a .gitignore already exists. */
    readonly ignore: string;
    /** `folder` is the end of a command, with a space before it. */
    next(folder: string): string;
  };
  readonly new: {
    wrote(file: string): string;
    /** `lists` are the files in which the superior declares its direct reports. */
    next(facts: { readonly id: string; readonly lists: readonly string[]; readonly folder: string }): string;
  };
  readonly fix: {
    fixed(counts: { readonly findings: number; readonly files: number; readonly dryRun: boolean }): string;
    readonly nothing: string;
    /** What only a person can fix; `folder` is the end of a command, with a space before it. */
    left(facts: {
      readonly errors: number;
      readonly warnings: number;
      readonly folder: string;
      readonly dryRun: boolean;
    }): string;
  };
  readonly baseline: {
    written(findings: number, file: string): string;
    /** So many entries are no longer reported; the first few are named below. */
    gone(entries: number, file: string): string;
    more(entries: number): string;
  };
  readonly serve: ServeTexts;
  readonly lsp: LspTexts;
  readonly watch: {
    /** Printed once, after the first run. */
    readonly waiting: string;
    /** The line above a later run: the time of day, the first of the files that changed and how many more there are. */
    changed(time: string, files: readonly string[], more: number): string;
  };
  readonly browser: {
    step(step: InstallStep): string;
    installed(version: string): string;
    already(version: string): string;
  };
}

export interface BuildTexts {
  /** Why a build stopped after the findings that it has just reported. */
  readonly stopped: Readonly<Record<'config' | 'errors', string>>;
  /** Files that no longer belong to the build: removed, or left because they were changed by hand. */
  removed(files: readonly string[], of: DocumentKind): string;
  left(files: readonly string[], of: DocumentKind): string;
  /** Positions that are not posted, or are posted without pay. */
  notPosted(note: PostingNote): string;
  /** A key that the company's own form has no place for, and the positions that have it. */
  notInForm(key: string, titles: readonly string[]): string;
  /** Positions with duties of which nothing says whether they are essential, filled in where the form has those that are. */
  unmarkedInForm(titles: readonly string[]): string;
  /** Texts of one position that the form keeps in every file, the first of them, and how many more there are. */
  staysInForm(texts: readonly string[], more: number): string;
  readonly formsNotMarked: string;
}

/** The form of one position, its job posting, the handbook of a part of the organisation, or a picture of a chapter. */
export type DocumentKind = 'position' | 'posting' | 'part' | 'picture';

export interface DoctorTexts {
  readonly good: string;
  readonly lack: string;
  readonly topics: Readonly<Record<Check['topic'], string>>;
  /** What was found, and what to do if something is lacking. */
  describe(check: Exclude<Check, { failure: unknown }>): { readonly found: string; readonly advice?: string };
  /** Whether PDFs can be printed. */
  verdict(works: boolean): string;
}
