export type Range = readonly [start: number, end: number];
