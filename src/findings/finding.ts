import type { Region } from '../model/config.ts';
import type { GlobFault } from '../text/glob/index.ts';
import type { Analyses } from './analysis.ts';
import type { Anchor } from './anchor.ts';
import type { Contradictions } from './contradiction.ts';
import type { Empty } from './facts.ts';
import type { FindingFix } from './fix.ts';
import type { IgnoreFaults } from './ignore-fault.ts';
import type { Reading } from './meant.ts';
import type { Misnamed } from './misnamed.ts';
import type { Mark, Mistake } from './mistake.ts';
import type { RelatedNote } from './note.ts';
import type { SchemaFaults } from './schema-fault.ts';
import type { TemplateFaults } from './template-fault.ts';
import type { UnreadFaults } from './unread-fault.ts';

/**
 * A finding says what is wrong as facts: the place in the data, and the values that a sentence about it needs.
 * `compile` and the languages add lines and sentences later.
 */

/**
 * Why a picture can't be shown: it is within a text, on the web, outside the workspace, missing, of a kind that
 * browsers don't show, over 5 MiB, or has too many pixels.
 */
export type ImageTrouble = 'inline' | 'remote' | 'outside' | 'missing' | 'kind' | 'too-large' | 'pixels';
/** The same for a logo; `active`: an SVG that runs a script or refers to another file. */
export type LogoTrouble = ImageTrouble | 'active';
/** The quantities in a chapter that need a limit, because they can grow without bound. */
export type ChapterLimit = 'depth' | 'cells' | 'links' | 'pictures';

/** The facts of each code. A name is as it was written; a list of names is best first. */
export interface FactsByCode
  extends Analyses,
    Contradictions,
    IgnoreFaults,
    SchemaFaults,
    TemplateFaults,
    UnreadFaults {
  readonly 'file/unreadable': { readonly reason: string };
  readonly 'file/not-regular': { readonly kind: string };
  readonly 'file/too-large': { readonly bytes: number; readonly limit: number };
  readonly 'file/not-utf8': { readonly offset: number };
  /** `character` is a code point such as `U+001B`; `escaped` means that the file writes it as `\0` or the like. */
  readonly 'file/control-character': { readonly character: string; readonly escaped: boolean };
  readonly 'file/empty': Empty;

  /** `problem` is an error code of the `yaml` package (such as `BAD_INDENT`) or of jd; `detail` is its sentence. */
  readonly 'yaml/syntax': Mistake;
  readonly 'yaml/duplicate-key': { readonly key: string };
  readonly 'yaml/too-deep': { readonly limit: number };
  readonly 'yaml/alias': Mark;
  readonly 'yaml/tag': Mark;
  readonly 'yaml/directive': Mark;
  readonly 'yaml/merge-key': Empty;
  readonly 'yaml/multiple-documents': Empty;
  readonly 'yaml/reserved-key': { readonly key: string };
  /** `cut` is what YAML reads as a comment; `instead` is the correct line or value, '' if it begins on another line. */
  readonly 'yaml/cut-text': { readonly cut: string; readonly instead: string };
  /** `mark` begins the first line of the list; `instead` is that line as an entry. */
  readonly 'yaml/folded-list': { readonly mark: string; readonly instead: string };

  /** `part` is what is at fault: a mark that globs here don't have, or an open bracket. */
  readonly 'config/glob': {
    readonly glob: string;
    readonly fault: 'outside' | 'excludes' | GlobFault['fault'];
    readonly part?: string;
  };
  readonly 'config/code-pattern': { readonly pattern: string; readonly reason: string };
  /** No file of the workspace matches a glob of `overrides`; `suggestions` are globs of folders that have files. */
  readonly 'config/unmatched-override': { readonly glob: string; readonly suggestions: Names };
  readonly 'config/duplicate-department': { readonly name: string };
  readonly 'config/unknown-parent': Misnamed;
  readonly 'config/department-cycle': { readonly path: Names };
  readonly 'config/duplicate-external': { readonly id: string };
  readonly 'config/logo': { readonly written: string; readonly trouble: LogoTrouble };
  readonly 'config/hidden-and-shown': { readonly name: string };
  readonly 'config/duplicate-own': { readonly key: string };
  /** `tag` is the language with another region than `region`: `en-US`. */
  readonly 'config/two-regions': { readonly tag: string; readonly region: Region };

  /** `other` is the earlier id, which differs at most in case or width; `outside`: it is the id of an external. */
  readonly 'org/duplicate-id': { readonly id: string; readonly other: string; readonly outside: boolean };
  /**
   * `other` is the expected name; `slip` means that they differ in a letter or in the word for department, and not only
   * in how they are written.
   */
  readonly 'org/department-spelling': {
    readonly name: string;
    readonly other: string;
    readonly kind: 'spelling' | 'slip';
  };
  readonly 'org/duplicate-code': { readonly code: string; readonly other: string };
  readonly 'org/unknown-position': Unknown;
  readonly 'org/unknown-department': Misnamed;
  readonly 'org/unknown-superior': Unknown;
  readonly 'org/unknown-report': Unknown;
  readonly 'org/ambiguous-reference': { readonly key: string; readonly name: string; readonly candidates: Names };
  /** The ids along the cycle; the first is repeated at the end. */
  readonly 'org/reporting-cycle': { readonly path: Names };
  readonly 'org/undeclared-report': { readonly superior: string; readonly report: string; readonly id: string };
  /**
   * `actual` is the title of the superior that the report names, or '' if it names none; `above` means that the report
   * is one of the superior's own superiors.
   */
  readonly 'org/misdeclared-report': {
    readonly superior: string;
    readonly report: string;
    readonly actual: string;
    readonly case: 'elsewhere' | 'nowhere' | 'itself' | 'external' | 'above';
  };
  readonly 'org/reference-by-name': { readonly key: string; readonly name: string; readonly id: string };
  readonly 'org/several-heads': { readonly department: string; readonly heads: Names };
  readonly 'org/span': { readonly title: string; readonly count: number; readonly max: number };
  readonly 'org/depth': { readonly title: string; readonly depth: number; readonly max: number };

  readonly 'form/file-name': { readonly id: string; readonly stem: string };
  readonly 'form/code-pattern': { readonly code: string; readonly pattern: string };
  readonly 'form/contact-shares': Shares;
  readonly 'form/duty-groups': {
    readonly name: string;
    readonly isRepeated: boolean;
    readonly suggestions: readonly string[];
  };
  readonly 'form/duty-shares': DutyShares;
  readonly 'form/kpi-weights': Shares;
  readonly 'form/no-superior': Empty;
  /** No duty of a form, or of a workspace of several forms, has a KPI; otherwise it is one duty that has none. */
  readonly 'form/duty-without-kpi':
    | { readonly of: 'duty'; readonly number: number; readonly duty: string }
    | { readonly of: 'form'; readonly duties: number }
    | { readonly of: 'workspace'; readonly duties: number; readonly forms: number };
  /** The number of forms in which the sections are empty: one, or all of the workspace. */
  readonly 'form/missing-section': { readonly sections: readonly Section[]; readonly forms: number };
  /** `key` is one of the workspace's own, which the settings print as `label`. */
  readonly 'form/own-value': { readonly key: string; readonly label: string };
  readonly 'form/unused-own': { readonly key: string; readonly suggestions: Names };
  readonly 'form/unreviewed': Empty;
  readonly 'form/overdue': { readonly reviewBy: string; readonly asOf: string };

  readonly 'procedure/unknown-position': Unknown;
  readonly 'procedure/escalation': { readonly by: string; readonly to: string };

  readonly 'chapter/front-matter': Empty;
  readonly 'chapter/html': { readonly written: string };
  readonly 'chapter/image': { readonly written: string; readonly trouble: ImageTrouble };
  readonly 'chapter/link': { readonly written: string; readonly suggestions: Names };
  readonly 'chapter/limit': { readonly limit: ChapterLimit };

  /** The text between the asterisks. */
  readonly 'text/asterisks': { readonly words: string };
  /** `key` is the dotted path of the name (`approval.approved.by`, `aliases[2]`); `bare` is the name without marks. */
  readonly 'text/quotes': { readonly key: string; readonly name: string; readonly bare: string };
  /** `key` holds the list, whose entries begin with numbers; `mark` is the first. */
  readonly 'text/list-numbers': { readonly key: string; readonly mark: string; readonly entries: number };
  /** `key` holds the list, whose only entry is `name`. */
  readonly 'text/joined-names': { readonly key: string; readonly name: string; readonly parts: Names };

  /** Each character once, in code-point order. */
  readonly 'handbook/missing-glyph': { readonly characters: Names };
}

type Names = readonly string[];
/**
 * `key` is the key that holds the reference (`reportsTo`, `career.promotion`, `steps[1].by`); the suggestions come from
 * the `reading`, if there is one.
 */
interface Unknown extends Misnamed {
  readonly key: string;
  readonly reading?: Reading;
}
/** `sum` is the total of the given shares, in percent; `given` of `of` entries have one. */
interface Shares {
  readonly sum: number;
  readonly given: number;
  readonly of: number;
}
/** Either of groups and the duties outside them, of how many groups; or of the duties of one group with that share. */
interface DutyShares extends Shares {
  readonly groups?: number;
  readonly within?: string;
  readonly share?: number;
}
export type Section = 'summary' | 'contacts' | 'qualifications' | 'duties';

export type Code = keyof FactsByCode;

export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly at: Anchor;
  readonly facts: FactsByCode[C];
  readonly related?: readonly RelatedNote[];
  /** What fixes it, if that is certain. */
  readonly fix?: readonly FindingFix[];
}
