import { foldWord, lookUp } from '../fold-word.ts';
import { chineseConfigLines, chineseHeadings, chineseLines } from './chinese.ts';
import { englishConfigLines, englishHeadings, englishLines } from './english.ts';
import type { Headings } from './heading.ts';

/** Where jd keeps the content below a heading: under a key, in a line of the form, or in one of the config. */
export type HeadingHome =
  | { readonly kind: 'key'; readonly under: string; readonly key: string }
  | { readonly kind: 'line' | 'config'; readonly line: string };

export interface HeadingRow {
  readonly heading: string;
  readonly home: HeadingHome;
}

/** Every heading with its home; a heading that belongs to several keys has several rows. */
export function listHeadings(): HeadingRow[] {
  return [
    ...rowsOf(englishHeadings, keyHome),
    ...rowsOf(chineseHeadings, keyHome),
    ...rowsOf(englishLines, (line) => ({ kind: 'line', line })),
    ...rowsOf(chineseLines, (line) => ({ kind: 'line', line })),
    ...rowsOf(englishConfigLines, (line) => ({ kind: 'config', line })),
    ...rowsOf(chineseConfigLines, (line) => ({ kind: 'config', line })),
  ];
}

/**
 * The home of a heading that is used as a key under `here` (dotted, '' at the root): one in the same map if there is
 * one, else the first.
 */
export function findHeading(key: string, here: string): HeadingHome | undefined {
  index ??= indexHeadings();
  const homes = lookUp(index, key);
  return homes?.find((home) => home.kind === 'key' && home.under === here) ?? homes?.[0];
}

let index: ReadonlyMap<string, readonly HeadingHome[]> | undefined;

function indexHeadings(): ReadonlyMap<string, readonly HeadingHome[]> {
  const homes = new Map<string, HeadingHome[]>();
  for (const { heading, home } of listHeadings()) {
    const word = foldWord(heading);
    homes.set(word, [...(homes.get(word) ?? []), home]);
  }
  return homes;
}

function rowsOf(headings: Headings, homeOf: (name: string) => HeadingHome): HeadingRow[] {
  return Object.entries(headings).flatMap(([name, words]) =>
    words.split('|').map((heading) => ({ heading, home: homeOf(name) })),
  );
}

function keyHome(path: string): HeadingHome {
  const steps = path.split('.');
  return { kind: 'key', under: steps.slice(0, -1).join('.'), key: steps.at(-1) ?? path };
}
