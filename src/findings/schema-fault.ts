/**
 * What a schema refuses, as facts by code. `name` is the dotted path of the value (`contacts.internal.share`,
 * `duties[2].kpi`; lists count from 1), or, if a key is given, of the map that lacks or holds it; '' is the whole file.
 * `written` is the value as the file spells it.
 */
export interface SchemaFaults {
  readonly 'schema/required': { readonly name: string; readonly key: string };
  readonly 'schema/unknown-key': {
    readonly name: string;
    readonly key: string;
    readonly suggestions: Names;
    readonly known: Names;
    /** The only other place in the file that takes the key, spelt as it is there; `under` is '' for the whole file. */
    readonly home?: { readonly under: string; readonly key: string };
    /** The line of the form or of the config that takes what paper forms have under this key. */
    readonly line?: { readonly text: string; readonly ofConfig: boolean };
    /** The place also takes plain text, and no key beside this one is known. */
    readonly perhapsText?: boolean;
    /** The correct line. */
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
  /** `suggestion` is a valid file name, with its extension. */
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
  /** `instead` is the correct line. */
  readonly 'schema/min-items': { readonly name: string; readonly limit: number; readonly instead?: string };
  readonly 'schema/max-items': { readonly name: string; readonly limit: number };
  /** `written` is the repeated entry. */
  readonly 'schema/unique-items': { readonly name: string; readonly written: string };
}

type Names = readonly string[];
