/** A file to be made, and its text, with the way from it to its schema where the workspace has one. */
export interface PlannedFile {
  readonly kind: 'position' | 'procedure' | 'chapter';
  readonly path: string;
  write(schema: string | undefined): string;
}
