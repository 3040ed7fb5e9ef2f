/** What `jd import --into` says. */
export interface MergeTexts {
  /** Why a document can't be merged that has no marks of jd. */
  readonly noMarks: string;
  /** Something that can't be placed: where it stands, and why. */
  refused(facts: { document: string; place: string; why: string }): string;
  /** What becomes of a form after that; '' if the workspace has no such form. */
  kept(file: string): string;
  conflict(facts: { document: string; file: string }): string;
  /** Both texts of a value; undefined where it is missing. */
  clash(facts: { path: string; document: string | undefined; file: string | undefined }): string;
  readonly troubles: Readonly<Record<TroubleName, (text: string) => string>>;
  /** A form that the workspace no longer has, which was not edited. */
  gone(facts: { document: string; id: string }): string;
  /** A change of what is printed beside the values of a form, or of a chapter, that has no file then. */
  unread(facts: { document: string; place: string; text: string; file?: string }): string;
  /** A row of a sheet that was deleted, by what it said. */
  deletedRow(facts: { document: string; text: string; file: string }): string;
  /** How many files were changed, and how many forms were not because of conflicts and of texts without a place. */
  summary(counts: { files: number; conflicts: number; refused: number; unread: number; dryRun: boolean }): string;
  readonly nothing: string;
}

type TroubleName =
  | 'moved'
  | 'cells'
  | 'no-place'
  | 'no-name'
  | 'no-date'
  | 'no-number'
  | 'no-yes'
  | 'marks'
  | 'row'
  | 'new-row'
  | 'told'
  | 'repeated'
  | 'unreadable'
  | 'settings'
  | 'several'
  | 'as-written'
  | 'invalid'
  | 'unknown-form'
  | 'forged';
