/**
 * What a schema refuses, as facts by code. `name` is the dotted path of the value (`contacts.internal.share`,
 * `duties[2].kpi`; lists count from 1), of the map that lacks or holds the key where one is named, '' for the whole file;
 * `written` is the value as the file spells it.
 */
export interface SchemaFaults {
  readonly 'schema/required': { readonly name: string; readonly key: string };
  readonly 'schema/unknown-key': {
    readonly name: string;
    readonly key: string;
    readonly suggestions: Names;
    readonly known: Names;
    /** The one other place in the file that takes the key, which is spelt as there; `under` is '' for the whole file. */
    readonly home?: { readonly under: string; readonly key: string };
    /** The line that takes what paper forms have under the key, of the form or of the config. */
    readonly line?: { readonly text: string; readonly ofConfig: boolean };
    /** The place takes a plain text too, and no key beside this one is known. */
    readonly perhapsText?: boolean;
    /** The line that would be right. */
    readonly instead?: string;
  };
  readonly 'schema/type': {
    readonly name: string;
    readonly expected: Names;
    readonly actual: string;
    readonly written: string;
    /** The lines of the file that go on below it. */
    readonly below?: readonly string[];
  };
  readonly 'schema/enum': {
    readonly name: string;
    readonly allowed: Names;
    readonly written: string;
    readonly suggestions: Names;
  };
  /** `suggestion` is a file's name that would do, with its ending. */
  readonly 'schema/pattern': {
    readonly name: string;
    readonly written: string;
    readonly pattern: string;
    readonly suggestion?: string;
  };
  readonly 'schema/format': { readonly name: string; readonly format: string; readonly written: string };
  readonly 'schema/min-length': { readonly name: string; readonly limit: number };
  readonly 'schema/max-length': { readonly name: string; readonly limit: number };
  readonly 'schema/minimum': { readonly name: string; readonly limit: number; readonly written: string };
  readonly 'schema/maximum': { readonly name: string; readonly limit: number; readonly written: string };
  /** `instead` is the line that would be right. */
  readonly 'schema/min-items': { readonly name: string; readonly limit: number; readonly instead?: string };
  readonly 'schema/max-items': { readonly name: string; readonly limit: number };
  /** `written` is the entry. */
  readonly 'schema/unique-items': { readonly name: string; readonly written: string };
}

type Names = readonly string[];
