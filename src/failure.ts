import type { BaselineFacts } from './findings/baseline-trouble.ts';
import type { BrowserFacts } from './findings/browser-trouble.ts';
import type { LongCell, PrintFault } from './findings/built-fault.ts';
import type { Empty, Folder } from './findings/facts.ts';
import type { Reading } from './findings/meant.ts';
import type { UnreadFiles } from './findings/unread-fault.ts';
import type { FormFault } from './model/imported.ts';

type FailureArguments = {
  [C in FailureCode]: readonly [code: C, facts: FactsByFailure[C], exitCode: 2 | 3];
}[FailureCode];

/** Stops a command: the command (2) or the machine (3) is wrong. Only `main` catches it, and a language phrases it. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly facts: FactsByFailure[FailureCode];
  readonly exitCode: 2 | 3;

  constructor(...[code, facts, exitCode]: FailureArguments) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
    this.exitCode = exitCode;
  }
}

/** The facts of each failure. A name is as it was typed or written; suggestions are best first. */
export interface FactsByFailure extends BaselineFacts, BrowserFacts {
  'command/missing': Empty;
  'command/unknown': Misnamed;
  /** An option is named with its dashes: `--format`. */
  'command/unknown-option': Misnamed;
  'command/missing-argument': Named;
  'command/missing-value': Option;
  'command/missing-option': Option;
  'command/too-many-words': { readonly command: string; readonly expected: number; readonly given: number };
  'command/choice': Refused & { readonly allowed: Names };
  'command/whole-number': Refused & { readonly least: number };
  'command/date': Refused;
  'command/column': Refused;
  'command/no-file': Refused;
  'command/two-on-screen': Refused;
  'command/same-file': Refused;
  'command/port': Refused;
  'command/watched-data': { readonly format: string };
  'command/watched-fix': Empty;
  'command/watched-baseline': Empty;
  'command/watched-several': { readonly count: number };
  'command/watched-input': Empty;
  'command/fix-part': { readonly part: 'file' | 'input' };
  'command/partial-baseline': Empty;

  'library/unknown-option': Misnamed & { readonly of: string; readonly known: Names };
  'library/wrong-kind': Refused & { readonly wanted: 'text' | 'texts' | 'flag' | 'object' };

  'workspace/no-position': { readonly folder: string; readonly globs: Names; readonly unread?: UnreadFiles };
  /** A file was read twice and isn't what it was. */
  'workspace/changed': Named;
  'workspace/no-folder': Named;
  'workspace/no-path': Misnamed;
  /** The file is in no workspace. */
  'workspace/no-home': Named;
  'workspace/many-folders': Folder & { readonly limit: number };
  'workspace/not-folder': Named;
  'workspace/link': Folder;
  'workspace/unlistable': Folder & { readonly reason: string };
  'workspace/current-folder-gone': Empty;

  'name/unknown-position': Misread;
  'name/ambiguous': { readonly name: string; readonly candidates: Names };
  'name/unknown-department': Misnamed;
  'name/empty-department': Named;
  'name/not-in-department': { readonly name: string; readonly department: string };
  'name/no-form': { readonly name: string; readonly why: 'broken' | 'outside' };
  'name/folder': Named;
  'name/unknown-finding': Misnamed;
  'name/unfixable-finding': Named;
  'name/unknown-schema': Misnamed & { readonly known: Names };
  'name/unknown-template': Misnamed;

  'new/file-name': { readonly id: string; readonly instead: string };
  /** `offers` holds at most one valid id to use instead; `strangers` are the characters that are not allowed. */
  'new/not-id': {
    readonly id: string;
    readonly why: 'empty' | 'characters' | 'length' | 'beginning' | 'device';
    readonly strangers: Names;
    readonly length: number;
    readonly offers: Names;
  };
  /** `file` is '' if the id belongs to an external. */
  'new/taken': { readonly id: string; readonly file: string; readonly offers: Names };
  'new/no-title': { readonly example: string };
  /** `entry` is the line that is missing from the config in `file`. */
  'new/unknown-superior': Misread & { readonly file: string; readonly entry: string };
  'new/unknown-department': Misnamed & { readonly file: string; readonly entry: string };
  'new/two-kinds': Empty;
  'new/other-kind': { readonly option: string; readonly kind: 'position' | 'procedure' };
  'new/no-department': Empty;
  'new/superior-without-department': Named;
  'new/exists': { readonly file: string };
  /** A finding about the new file, already phrased. */
  'new/faulty': { readonly message: string; readonly help?: string };

  'init/no-name': Named;

  /** `mayBeTarget`: it stands after documents that are there, and is not named as one; `isForm`: it is to be filled. */
  'import/no-file': Named & { readonly mayBeTarget?: true; readonly isForm?: true };
  'import/nothing': Folder;
  /** `bytes` is given if the file is too large, `reason` (the system's error code) if it can't be opened. */
  'import/unreadable': { readonly file: string; readonly bytes?: number; readonly reason?: string };
  'import/faulty-config': Folder;
  'import/form': { readonly file: string; readonly fault: FormFault };
  'import/form-format': Empty;

  'output/no-name': Empty;
  'output/among-sources': Folder & { readonly source: string };
  'output/outside': Folder;
  'output/link': Folder;
  'output/link-below': Folder;
  /** `folder` is such as `.git`. */
  'output/version-control': Folder;
  'output/source': { readonly source: string; readonly purpose: WritePurpose };
  /** `files` are the first few of `count`; jd wrote the `changed` ones, but not the `foreign` ones. */
  'output/in-the-way': {
    readonly files: Names;
    readonly count: number;
    readonly why: 'link' | 'changed' | 'foreign';
    readonly purpose: WritePurpose;
  };
  'output/same-file': { readonly one: string; readonly other: string };
  'output/report-among-sources': Folder & { readonly file: string };
  /** The output was cut short; `reason` is the system's error code. */
  'output/cut-short': { readonly reason: string };
  'output/picture': { readonly trouble: 'terminal' | 'size' };
  'output/occupied': { readonly place: string; readonly by: 'folder' | 'device' };
  /** `reason` is the system's error code, such as `EACCES`. */
  'output/unreadable-list': { readonly place: string; readonly reason: string };
  'output/unwritable': { readonly place: string; readonly reason: string };
  'output/changed-meanwhile': { readonly file: string };
  'output/link-source': { readonly file: string };
  'output/read-only': { readonly file: string };

  'serve/port-taken': { readonly port: number };
  /** `reason` is the system's error code, such as `EACCES`. */
  'serve/no-port': { readonly port: number; readonly reason: string };
  'serve/editor': { readonly value: string };

  /** A file in which references might be missed. */
  'rename/broken': { readonly file: string };
  /** `name` is a reference in `file` that would find the position with the new id, and finds another now. */
  'rename/other-meaning': { readonly id: string; readonly name: string; readonly file: string };
  'rename/editor': Empty;

  'build/epoch': Empty;
  'build/unlike': PrintFault & { readonly isOwn: boolean };
  'build/long-cell': LongCell;
  'build/many-rows': { readonly sheet: string; readonly rows: number; readonly limit: number };

  'template/endless': { readonly file: string };
  'template/unsettable': { readonly file: string; readonly detail: string };
  'template/no-style': Empty;

  'font/outside': Named;
  'font/unreadable': {
    readonly name: string;
    readonly why: 'too-large' | 'not-regular' | 'unreadable';
    readonly reason: string;
  };
  'font/collection': Empty;
  'font/licence': Empty;
  'font/damaged': Empty;
  'font/missing': Named;
}

export type FailureCode = keyof FactsByFailure;

/** What is written: the handbook, findings in a file, or those that are known. */
export type WritePurpose = 'build' | 'report' | 'baseline';
type Names = readonly string[];
interface Named {
  readonly name: string;
}
interface Misnamed extends Named {
  readonly suggestions: Names;
}
type Misread = Misnamed & { readonly reading?: Reading };
/** An option with its placeholder: `--depth <n>`. */
interface Option {
  readonly option: string;
}
/** `value` is what the option or argument was given. */
interface Refused extends Option {
  readonly value: string;
}
