/** The facts of a finding or failure whose sentence needs none. */
export type Empty = Readonly<Record<never, never>>;
/** Of one that is about a folder. */
export interface Folder {
  readonly folder: string;
}
