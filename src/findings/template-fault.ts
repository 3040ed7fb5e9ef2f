import type { Misnamed } from './misnamed.ts';

/** What can be wrong with a template, as facts by code. */
export interface TemplateFaults {
  /** `unclosed`: `written` is the block that is; `mismatched`: a block `opened` is closed by another's name; `comment`: one isn't closed; `ended`: the file ends within a tag; `empty`: there is nothing in it; `path`: it goes up or stays in its middle, and `straight` is the way without; `deep`: too many blocks stand in each other at `written`; in a style sheet `open`: what begins here isn't closed, `rule`: this is no part of one. */
  readonly 'template/syntax': {
    readonly problem:
      | 'unclosed'
      | 'mismatched'
      | 'comment'
      | 'unexpected'
      | 'ended'
      | 'empty'
      | 'path'
      | 'deep'
      | 'open'
      | 'rule';
    readonly written: string;
    readonly opened?: string;
    readonly straight?: string;
  };
  /** In these `called` is a template of jd's, where the fault shows in what it is given. */
  readonly 'template/unknown-value': {
    readonly name: string;
    readonly suggestions: readonly string[];
    /** What there is in its place. */
    readonly known: readonly string[];
    /** The text or list that is asked for a value of its own. */
    readonly inside?: string;
    readonly called?: string;
  };
  readonly 'template/value-kind': {
    readonly name: string;
    readonly kind: ValueKind;
    readonly wanted: ValueKind;
    readonly called?: string;
  };
  /** `isValue`: a value bears the name. */
  readonly 'template/unknown-helper': Misnamed & { readonly isValue?: boolean };
  readonly 'template/unknown-part': Misnamed;
  readonly 'template/unescaped': { readonly name: string };
  /** `written` is the tag that would end the style or script. */
  readonly 'template/end-tag': { readonly written: string };
  /** `written` is what would be loaded. */
  readonly 'template/remote': { readonly written: string };
  /** `replaces`: it does bear the name of one of jd's, which nothing calls any more. */
  readonly 'template/unused': Misnamed & { readonly replaces: boolean };
  /** `name` is the template's, `of` what it sets without its place. */
  readonly 'template/lost-place': { readonly name: string; readonly of: PlaceOwner };
}

/** What links lead to. */
export type PlaceOwner = 'department' | 'position' | 'part' | 'sheet' | 'procedure' | 'case' | 'chapter';

/** A text is printed, a list gone through, a map opened. */
export type ValueKind = 'text' | 'list' | 'map';
