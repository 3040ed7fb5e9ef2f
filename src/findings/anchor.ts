import type { Signs } from '../text/text.ts';

/** A place in a file's data or, if there is no data yet, a range of its text (zero-based UTF-16 offsets). */
export type Anchor =
  | { readonly file: string; readonly path: Path; readonly aim?: 'key' | 'value'; readonly signs?: Signs }
  | { readonly file: string; readonly range: readonly [start: number, end: number] };

export type Path = readonly (string | number)[];
