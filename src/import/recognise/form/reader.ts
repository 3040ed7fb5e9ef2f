import type { DocumentNote } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary, Label } from '../../labels/index.ts';
import type { NumberStyle } from '../../labels/numbers.ts';
import type { Line } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { isAnotherPaper } from './another-paper.ts';
import { addCounted } from './counted-duty.ts';
import { type Chapter, Draft, type Piece, type RepeatedHeads } from './draft.ts';
import { fitting } from './fitting.ts';
import { groupAgain } from './group-again.ts';
import { kindOf, partOf } from './kinds.ts';
import { isSpecification } from './specification.ts';
import { makeSummary } from './summary-above.ts';
import type { Target } from './target.ts';
import { isOtherName, isSameTitle, takeNameOfHolder } from './titles-of-one.ts';
import { waysOfReporting } from './way-of-reporting.ts';

/** What has been read so far, and where the next text belongs; what belongs to no form is prose. */
export class FormReader {
  readonly dictionary: Dictionary;
  /** Reads what a cell holds, which may be tables again. */
  readonly readBlocks: (blocks: readonly Block[]) => void;
  readonly drafts: Draft[] = [];
  readonly prose: Line[] = [];
  readonly notes: DocumentNote[] = [];
  draft: Draft | undefined;
  target: Target | undefined;
  /** The rows of the table that is being read begin with labels. */
  inPairs = false;
  /** Headings of that level name positions. */
  formLevel: number | undefined;
  /** Headings above the same labels, each of which names a position. */
  heads: RepeatedHeads = { places: new Set(), level: undefined };
  /** Lines numbered so name positions. */
  formStyle: NumberStyle | undefined;
  /** The department that a heading above names. */
  chapter: Chapter | undefined;
  /** Facts that stand between two forms belong to the one whose title follows. */
  private readonly waiting: { label: Label; piece: Piece }[] = [];

  constructor(dictionary: Dictionary, readBlocks: (reader: FormReader, blocks: readonly Block[]) => void) {
    this.dictionary = dictionary;
    this.readBlocks = (blocks) => readBlocks(this, blocks);
  }

  get within(): string | undefined {
    return this.target && partOf(this.target.path);
  }

  currentDraft(): Draft {
    return this.draft ?? this.startForm();
  }

  startForm(heading?: Draft['heading']): Draft {
    // A heading with nothing below it belonged to the form that follows.
    if (this.draft?.isEmpty && this.draft.kept.length === 0 && heading === undefined) return this.draft;
    // A code in a box above the heading is that of the form below it; the title of a cover stands again above the text.
    if (heading !== undefined && (this.draft?.isHead || this.draft?.isCoverOf(heading.text))) {
      this.draft.heading = heading;
      this.target = undefined;
      return this.draft;
    }
    const draft = this.addForm();
    if (heading) draft.heading = heading;
    this.settleWaiting();
    return draft;
  }

  addForm(): Draft {
    const draft = new Draft();
    if (this.chapter !== undefined) draft.chapter = this.chapter;
    this.drafts.push(draft);
    this.draft = draft;
    this.target = undefined;
    return draft;
  }

  /** A label without text beside it: what follows belongs to it. */
  open(given: Label, rank: number): void {
    const { draft } = this;
    const label = isSpecification(draft, given) ? { ...given, path: 'qualifications' } : given;
    const { path } = label;
    if (path === 'form' || path === 'basic') {
      if (draft?.hasBody && label.meant === undefined) this.startForm();
      else this.currentDraft();
    } else if (path !== 'code' && !(path === 'title' && draft?.hasBody)) this.currentDraft();
    if (draft !== undefined) makeSummary(draft, this.target, label);
    this.note(label);
    this.target = { path, label: label.written, rank, filled: false, ...groupAgain(draft, label) };
  }

  /** A label with its text. */
  give(given: Label, piece: Piece): void {
    const label = fitting(this.dictionary, given, piece.text, this.draft);
    const { path } = label;
    if (isPlaceholder(piece.text)) {
      this.currentDraft().labels++;
      return;
    }
    // A title of which the form says that there is none is no other position.
    if (path === 'x' || (path === 'title' && isNone(piece.text))) {
      this.keep(piece, label.written);
      return;
    }
    const ways = path === 'reportsTo' ? waysOfReporting(piece) : [];
    if (ways.length > 0) {
      this.note(label);
      for (const way of ways) this.add(way.path, way.piece, label.written);
      return;
    }
    if (path === 'title') this.beginForm(piece.text, label.written);
    // `2. DEPARTMENT: FINANCE` between forms below headings is that of the forms that follow.
    if (path === 'department' && this.draft?.repeated === true && this.draft.hasBody) {
      this.chapter = { department: piece.text, level: 0, piece };
      this.target = undefined;
      return;
    }
    if (this.isOfNext(path, piece.text)) {
      this.waiting.push({ label, piece });
      return;
    }
    this.note(label);
    if (addCounted(this.currentDraft(), label, piece)) return;
    this.add(path, piece, label.written, label.essential);
  }

  /** Puts a text below a path, as one of its items where it takes several; measures may be of the tasks above. */
  add(path: string, piece: Piece, label?: string, essential?: boolean): void {
    const draft = this.currentDraft();
    if (this.target !== undefined) this.target.filled = true;
    if (path !== 'duties' && path !== 'kpis') delete draft.taskGroup;
    const group = (this.target?.path === path ? this.target.group : undefined) ?? draft.taskGroup;
    draft.entries.push({
      path,
      ...piece,
      ...(label === undefined ? {} : { label }),
      ...(group === undefined ? {} : { group }),
      ...(essential === undefined ? {} : { essential }),
    });
  }

  keep(piece: Piece, label?: string): void {
    if (isPlaceholder(piece.text)) return;
    if (isAnotherPaper(this.draft, label, piece.text)) this.startForm();
    if (this.target !== undefined) this.target.filled = true;
    this.currentDraft().kept.push({ ...piece, ...(label ? { label } : {}) });
  }

  /** After a label with its text on one line: what follows may belong to a list, but not to a single value. */
  continueAfter(label: Label, rank: number, isNumbered = false): void {
    const several = kindOf(label.path) === 'sentences';
    this.target = {
      path: several ? label.path : partOf(label.path),
      ...(several ? { label: label.written } : {}),
      ...(this.target?.style === undefined ? {} : { style: this.target.style }),
      rank,
      filled: true,
      ...(isNumbered ? { beside: true as const } : {}),
    };
  }

  note(label: Label): void {
    const draft = this.currentDraft();
    draft.labels++;
    if (label.guessed) draft.remarks.push({ kind: 'guessed-label', path: label.path, written: label.written });
    else if (label.meant !== undefined) {
      draft.remarks.push({ kind: 'misread-label', path: label.path, written: label.written, meant: label.meant });
    }
  }

  /** Another title begins another form, and takes the code that stood before it. */
  private beginForm(title: string, label: string): void {
    const { draft } = this;
    const isOne = !draft?.has('title') || isSameTitle(draft.textOf('title'), title) || isOtherName(draft, label);
    if (draft !== undefined && (isOne || takeNameOfHolder(draft, label))) return;
    // The department right above the title is that of its form, though the one before has the same, or none.
    const above = draft?.entries.at(-1);
    const own = draft?.entries.find(({ path }) => path === 'department');
    const isLate = draft?.hasBody === true && own === above;
    const moved = above?.path === 'department' && (isLate || (own !== above && own?.text === above.text));
    if (moved) draft?.entries.pop();
    this.startForm();
    if (moved && above !== undefined) this.currentDraft().entries.push(above);
  }

  private isOfNext(path: string, text: string): boolean {
    const { draft } = this;
    if (!draft?.hasBody || !draft.has('title') || draft.textOf(path) === text) return false;
    return path === 'code' || (/^(?:department|grade|headcount|location)$/.test(path) && draft.has(path));
  }

  /** Facts that waited for a title that didn't come are of the last form. */
  settleWaiting(): void {
    for (const { label, piece } of this.waiting.splice(0)) {
      this.note(label);
      this.add(label.path, piece, label.written);
    }
  }
}
