import { RE2JS } from 're2js';
import { readSimplePattern } from './simple-pattern.ts';

/** A workspace's pattern for codes; RE2 takes linear time, so no pattern can stall a build. */
export type CodePattern = { readonly matches: (code: string) => boolean } | { readonly reason: string };

/** Reads a regular expression in RE2's syntax, which has no look-around and no back-references. */
export function readPattern(pattern: string): CodePattern {
  const simple = readSimplePattern(pattern);
  return simple === undefined ? readAnyPattern(pattern) : { matches: (code) => simple.test(code) };
}

export function readAnyPattern(pattern: string): CodePattern {
  try {
    const compiled = RE2JS.compile(pattern);
    return { matches: (code) => compiled.matches(code) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
