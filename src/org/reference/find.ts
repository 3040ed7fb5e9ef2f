/**
 * Finds the one position that a name means in a form of `department`, by default the department where it is written;
 * undefined if it means none or several.
 */
export type Find = (name: string, department?: string) => string | undefined;
