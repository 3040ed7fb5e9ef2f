/** A document to import. */
export interface SourceFile {
  /** As it is named in the report. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it was converted to before it was read here. */
  readonly convertedTo?: 'docx' | 'xlsx';
}
