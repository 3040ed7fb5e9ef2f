import type { KeptText, SourcePlace } from '../../../model/imported.ts';
import type { Cell } from '../../document.ts';
import type { NumberStyle } from '../../labels/numbers.ts';
import { allLines } from '../words/lines.ts';

/** A piece of text with its place. */
export interface Piece {
  readonly text: string;
  readonly place: SourcePlace;
  /** What the document has, where the text says it in another way: a manager's name for a title. */
  readonly written?: string;
  /** It has a bullet before it, as a task below the duty in its cell. */
  readonly bullet?: true;
  /** It has a number before it. */
  readonly numbered?: true;
}

/** What a heading says of a position beside its title: its holder, its other name. */
export interface RoleFact extends Piece {
  readonly path: string;
}

/** Headings that name a position each, by their places, and their level if they are headings of one. */
export interface RepeatedHeads {
  readonly places: ReadonlySet<SourcePlace>;
  readonly level: number | undefined;
  /** The titles in those that say more, as 检验士职责 does. */
  readonly titles?: ReadonlyMap<SourcePlace, string>;
  /** Lines below them that are labels, though no dictionary has them, and their paths. */
  readonly leads?: ReadonlyMap<SourcePlace, string>;
  /** Their parts have labels, also their duties. */
  readonly labelled?: true;
  /** Those of them right above a list of duties. */
  readonly lists?: ReadonlySet<SourcePlace>;
  /** The first items of lists of duties below them that nothing leads. */
  readonly firsts?: ReadonlySet<SourcePlace>;
  /** Those of them right above sentences on the position, without a list or a label below. */
  readonly told?: ReadonlySet<SourcePlace>;
  /** Those of them right above what is asked of a person. */
  readonly asked?: ReadonlySet<SourcePlace>;
  /** Lines above them that name their departments. */
  readonly departments?: ReadonlySet<SourcePlace>;
  /** What else the headings say. */
  readonly facts?: ReadonlyMap<SourcePlace, readonly RoleFact[]>;
  /** Headings that end the position above them, whether or not they begin another. */
  readonly ends?: ReadonlySet<SourcePlace>;
  /** No other heading below the first of them names a position. */
  readonly only?: true;
}

/** A heading over forms that names their department. */
export interface Chapter {
  readonly department: string;
  readonly level: number;
  readonly piece: Piece;
  /** The head of the whole paper, which says of none of its headings that it names a position. */
  readonly ofPaper?: true;
}

/** A text that a label gave its meaning to. */
export interface Entry extends Piece {
  readonly path: string;
  /** The label as written; absent if a heading or a part of the form is all there is. */
  readonly label?: string;
  readonly group?: string;
  readonly essential?: boolean;
}

/** A row of a table with headed columns: what is in each, by path. */
export interface Row {
  readonly part: RowPart;
  readonly cells: ReadonlyMap<string, readonly Piece[]>;
  /** One duty with a label of its own (`职责一`), to which the indicators below it belong. */
  readonly counted?: boolean;
  /** How many duties without a row are before it, if it is one of several of which those are the tasks. */
  readonly after?: number;
  /** A line of a list, with what it is measured by in the lines below it. */
  readonly measured?: true;
  /** It has no duty of its own: that of the row above is merged down over it. */
  readonly goesOn?: true;
  readonly place: SourcePlace;
  readonly group?: string;
  readonly essential?: boolean;
}
export type RowPart = 'approval.countersigned' | 'duties' | 'contacts' | 'authority' | 'revisions';

/** What somebody should look at: a label that was misread, a value that looks like a label. */
export interface Remark {
  readonly kind: 'misread-label' | 'guessed-label' | 'looks-like-label' | 'uncut-table';
  readonly path: string;
  readonly written: string;
  readonly meant?: string;
}

/** One form as it is found, before its texts become values. */
export class Draft {
  readonly entries: Entry[] = [];
  readonly rows: Row[] = [];
  readonly kept: KeptText[] = [];
  readonly remarks: Remark[] = [];
  /** Lines that were joined to the item above them, and marks that said where it belongs. */
  readonly continued: Piece[] = [];
  /** The heading above the form, from which a title may be taken. */
  heading?: Piece & { readonly level: number };
  /** The heading over it that names a department. */
  chapter?: Chapter;
  /** Sentences right below its heading, before any label. */
  readonly introduction: Piece[] = [];
  /** What leads values and is none itself, such as the head `Criteria`, each where it stands. */
  readonly heads: Piece[] = [];
  /** What the tasks that follow have in common, as the statement of 职责一 says it. */
  taskGroup?: string;
  /** From a list of positions, which has a row for each and says little of it. */
  listed = false;
  /** All of its labels are those of a form of the same document that is a position. */
  alike = false;
  /** Its heading is one of several above the same labels. */
  repeated = false;
  /** It is one more of several forms, of which nobody wrote the duties. */
  unwritten = false;
  /** It says what the employer offers or how to apply. */
  advertised = false;
  /** Its heading is the name of a post right above what is asked of its holder. */
  asked = false;
  /** The numbers before its heading, as 5 and 2 of `5.2`. */
  headLevels?: readonly number[];
  /** How the labels of its parts are numbered: 一、 and 第一条. */
  partStyle?: NumberStyle;
  /** How its last label in bold was numbered. */
  labelStyle?: NumberStyle;
  /** The number of the last of its fields, if the form numbers them. */
  lastField = 0;
  /** What all forms of its document say, since one of them may show the order of its dates. */
  textsBeside: readonly string[] = [];
  /** Its document names something of a country that writes the day first. */
  dayFirst = false;
  /** Labels that were found, with or without a value. */
  labels = 0;

  /** Takes texts that stand in one row, or on one line, for heads: they are accounted for there and nowhere else. */
  takeHeads(place: SourcePlace, ...texts: readonly string[]): void {
    for (const text of texts) this.heads.push({ text, place });
  }

  /** Takes all that cells say for heads. */
  takeCells(...cells: readonly Cell[]): void {
    for (const { written, place } of cells.flatMap(({ blocks }) => allLines(blocks))) this.takeHeads(place, written);
  }

  /** Takes the share of a group of duties: the label is accounted for where it stands. */
  giveShareOfGroup(group: string, piece: Piece, label: string): void {
    this.entries.push({ path: 'dutyGroups.share', group, label, ...piece });
    this.takeHeads(piece.place, label);
  }

  has(path: string): boolean {
    return this.entries.some((entry) => entry.path === path);
  }

  /** All that its labels and the cells of its tables say. */
  get texts(): readonly string[] {
    const cells = this.rows.flatMap((row) => [...row.cells.values()].flat());
    return [...this.entries, ...cells].map(({ text }) => text);
  }

  textOf(path: string): string | undefined {
    return this.entries.find((entry) => entry.path === path)?.text;
  }

  /** Whether it has more than the basic information, so that another title begins another form. */
  get hasBody(): boolean {
    return (
      this.rows.some(({ part }) => part === 'duties' || part === 'contacts') ||
      this.entries.some(({ path }) => /^(?:summary|duties|qualifications|contacts|kpis)/.test(path))
    );
  }

  get hasDuties(): boolean {
    return this.has('duties') || this.rows.some(({ part }) => part === 'duties');
  }

  /** Whether it has nothing but what stands above a form's heading: its code, its dates. */
  get isHead(): boolean {
    return (
      this.heading === undefined &&
      this.rows.length === 0 &&
      this.entries.every(({ path }) => /^(?:code|approval|effective)/.test(path))
    );
  }

  /** Whether it is the cover of the form that has this heading. */
  isCoverOf(heading: string): boolean {
    return this.heading?.text === heading && !this.hasBody;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0 && this.rows.length === 0;
  }
}
