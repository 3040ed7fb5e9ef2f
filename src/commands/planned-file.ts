/** A file to be written; its text depends on the relative path to its schema, if the workspace has one. */
export interface PlannedFile {
  readonly kind: 'position' | 'procedure' | 'chapter';
  readonly path: string;
  write(schema: string | undefined): string;
}
