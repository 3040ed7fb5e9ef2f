/** Finds the one position that a name leads to from where it is written; undefined where it leads to none, or to several. */
export type Find = (name: string) => string | undefined;
