/** Finds the one position that a name means at the place where it is written; undefined if it means none or several. */
export type Find = (name: string) => string | undefined;
