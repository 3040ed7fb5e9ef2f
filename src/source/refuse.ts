import type { Code, FactsByCode, Finding } from '../findings/finding.ts';

/** A finding about the text itself, for which there is no data yet. */
export function refuse<C extends Code>(
  code: C,
  file: string,
  range: readonly [start: number, end: number],
  facts: FactsByCode[C],
): Finding<C> {
  return { code, at: { file, range }, facts };
}

/** The name in messages of a character that can't be shown: `U+001B`. */
export function nameCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
