import type { Misnamed } from './misnamed.ts';

/** What can be wrong with a template, as facts by code. */
export interface TemplateFaults {
  /**
   * `unclosed`: the block `written` is not closed. `mismatched`: the block `opened` is closed by another block's name.
   * `comment`: a comment is not closed. `ended`: the file ends within a tag. `empty`: the template is empty. `path`: a
   * `../` or `./` follows a name, and `straight` is the path without it. `deep`: too many blocks are nested at
   * `written`. In a style sheet, `open`: what begins at `written` is not closed; `rule`: `written` is not part of a
   * rule.
   */
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
  /** In these codes, `called` is a template of jd's if the fault shows in the values that it is given. */
  readonly 'template/unknown-value': {
    readonly name: string;
    readonly suggestions: readonly string[];
    /** The values that exist at this place. */
    readonly known: readonly string[];
    /** The text or list whose value is asked for, although it has none. */
    readonly inside?: string;
    readonly called?: string;
  };
  readonly 'template/value-kind': {
    readonly name: string;
    readonly kind: ValueKind;
    readonly wanted: ValueKind;
    readonly called?: string;
  };
  /** `isValue` means that a value has that name. */
  readonly 'template/unknown-helper': Misnamed & { readonly isValue?: boolean };
  readonly 'template/unknown-part': Misnamed;
  readonly 'template/unescaped': { readonly name: string };
  /** `written` is the tag that would end the style or script. */
  readonly 'template/end-tag': { readonly written: string };
  /** `written` is what would be loaded. */
  readonly 'template/remote': { readonly written: string };
  /** `replaces` means that the file has the name of one of jd's templates, which nothing calls any more. */
  readonly 'template/unused': Misnamed & { readonly replaces: boolean };
  /** `name` is what was copied: `html/steps.hbs`. */
  readonly 'template/outdated': { readonly name: string };
  /** `name` is the template, `of` is what it prints without its anchor. */
  readonly 'template/lost-place': { readonly name: string; readonly of: PlaceOwner };
}

/** The targets of links. */
export type PlaceOwner = 'section' | 'department' | 'position' | 'part' | 'sheet' | 'procedure' | 'case' | 'chapter';

/** A text can be printed, a list iterated, a map opened. */
export type ValueKind = 'text' | 'list' | 'map';
