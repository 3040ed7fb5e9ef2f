import type { Anchor } from './anchor.ts';
import type { Contradictions } from './contradiction.ts';
import type { Reading } from './meant.ts';
import type { Misnamed } from './misnamed.ts';
import type { Mark, Mistake } from './mistake.ts';
import type { RelatedNote } from './note.ts';
import type { SchemaFaults } from './schema-fault.ts';
import type { TemplateFaults } from './template-fault.ts';
import type { UnreadFaults } from './unread-fault.ts';

/**
 * What is wrong, as facts: where in the data, and the values a sentence about it needs.
 * Lines and sentences come later, in `compile` and in the languages.
 */

/** Why a picture can't be shown: it stands within a text, isn't in the workspace, is none that browsers show, is over 5 MiB. */
export type ImageTrouble = 'inline' | 'remote' | 'outside' | 'missing' | 'kind' | 'too-large' | 'pixels';
/** What of a chapter may grow without bound. */
export type ChapterLimit = 'depth' | 'cells' | 'links' | 'pictures';

/** The facts of each code. A name is as it was written; a list of names is best first. */
export interface FactsByCode extends Contradictions, SchemaFaults, TemplateFaults, UnreadFaults {
  readonly 'file/unreadable': { readonly reason: string };
  readonly 'file/not-regular': { readonly kind: string };
  readonly 'file/too-large': { readonly bytes: number; readonly limit: number };
  readonly 'file/not-utf8': { readonly offset: number };
  /** `character` is a code point such as `U+001B`; `escaped`: it is written as `\0` or the like. */
  readonly 'file/control-character': { readonly character: string; readonly escaped: boolean };
  readonly 'file/empty': Empty;

  /** `problem` is the `yaml` package's error code (`BAD_INDENT`, say) or one of our own; `detail` its sentence. */
  readonly 'yaml/syntax': Mistake;
  readonly 'yaml/duplicate-key': { readonly key: string };
  readonly 'yaml/too-deep': { readonly limit: number };
  readonly 'yaml/alias': Mark;
  readonly 'yaml/tag': Mark;
  readonly 'yaml/directive': Mark;
  readonly 'yaml/merge-key': Empty;
  readonly 'yaml/multiple-documents': Empty;
  readonly 'yaml/reserved-key': { readonly key: string };
  /** `cut` is what YAML reads as a comment; `instead` the line, or the value, that would be right, '' where it has no line of its own. */
  readonly 'yaml/cut-text': { readonly cut: string; readonly instead: string };
  /** `mark` begins the first line of the list; `instead` is that line as an entry. */
  readonly 'yaml/folded-list': { readonly mark: string; readonly instead: string };

  readonly 'config/glob': { readonly glob: string };
  readonly 'config/code-pattern': { readonly pattern: string; readonly reason: string };
  readonly 'config/duplicate-department': { readonly name: string };
  readonly 'config/unknown-parent': Misnamed;
  readonly 'config/department-cycle': { readonly path: Names };
  readonly 'config/duplicate-external': { readonly id: string };

  /** `other` is the earlier id, which differs in case or width at most; `outside` where it is an external's. */
  readonly 'org/duplicate-id': { readonly id: string; readonly other: string; readonly outside: boolean };
  /** `other` is what it should be; `slip`: they differ in a letter or the word for department, and not only in how they are written. */
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
  /** Ids, the first again at the end. */
  readonly 'org/reporting-cycle': { readonly path: Names };
  readonly 'org/undeclared-report': { readonly superior: string; readonly report: string; readonly id: string };
  /** `actual` is the title of the superior the report does name, '' where it names none; `above`: the report is one of the superior's own. */
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
  readonly 'form/duty-shares': Shares;
  readonly 'form/kpi-weights': Shares;
  readonly 'form/no-superior': Empty;
  /** None of the duties of a form, or of a workspace of several, has a KPI; else it is one duty that has none. */
  readonly 'form/duty-without-kpi':
    | { readonly of: 'duty'; readonly number: number; readonly duty: string }
    | { readonly of: 'form'; readonly duties: number }
    | { readonly of: 'workspace'; readonly duties: number; readonly forms: number };
  /** Empty in so many forms: in one, or in all of the workspace. */
  readonly 'form/missing-section': { readonly sections: readonly Section[]; readonly forms: number };
  readonly 'form/unreviewed': Empty;
  readonly 'form/overdue': { readonly reviewBy: string; readonly asOf: string };

  readonly 'procedure/unknown-position': Unknown;
  readonly 'procedure/escalation': { readonly by: string; readonly to: string };

  readonly 'chapter/front-matter': Empty;
  readonly 'chapter/html': { readonly written: string };
  readonly 'chapter/image': { readonly written: string; readonly trouble: ImageTrouble };
  readonly 'chapter/link': { readonly written: string; readonly suggestions: Names };
  readonly 'chapter/limit': { readonly limit: ChapterLimit };

  /** What is between the asterisks. */
  readonly 'text/asterisks': { readonly words: string };
  /** `key` is the dotted path of the name (`approval.approved.by`, `aliases[2]`); `bare` is the name without its marks. */
  readonly 'text/quotes': { readonly key: string; readonly name: string; readonly bare: string };
  /** `key` is the list, whose one entry is `name`. */
  readonly 'text/joined-names': { readonly key: string; readonly name: string; readonly parts: Names };

  /** Each once, in code-point order. */
  readonly 'handbook/missing-glyph': { readonly characters: Names };
}

type Empty = Readonly<Record<never, never>>;
type Names = readonly string[];
/** `key` is the key that holds the reference (`reportsTo`, `career.promotion`, `steps[1].by`); the suggestions are those of the reading, where there is one. */
interface Unknown extends Misnamed {
  readonly key: string;
  readonly reading?: Reading;
}
/** `sum` of the shares given, in percent; `given` of `of` have one. */
interface Shares {
  readonly sum: number;
  readonly given: number;
  readonly of: number;
}
export type Section = 'summary' | 'contacts' | 'qualifications' | 'duties';

export type Code = keyof FactsByCode;

/** A text that mends the place when it takes the place's stead. */
export interface FindingFix {
  readonly at: Anchor;
  readonly text: string;
}

export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly at: Anchor;
  readonly facts: FactsByCode[C];
  readonly related?: readonly RelatedNote[];
  readonly fix?: readonly FindingFix[];
}
