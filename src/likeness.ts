import { invisible } from './text.ts';

/** In what two spellings of one name differ. */
export type Difference = 'invisible' | 'composition' | 'width' | 'case' | 'spaces';

const steps: Readonly<Record<Difference, (text: string) => string>> = {
  invisible: (text) => text.replace(invisible, ''),
  composition: (text) => text.normalize('NFC'),
  width: (text) => text.normalize('NFKC'),
  case: (text) => text.toLowerCase().replaceAll('ς', 'σ'),
  spaces: (text) => text.replace(/\s+/gu, ''),
};
const differences = ['invisible', 'composition', 'width', 'case', 'spaces'] as const;

/** In what two names differ that are one once folded; empty where they are the same, or differ in more than that. */
export function listDifferences(a: string, b: string): Difference[] {
  if (a === b || !agree(a, b, differences)) return [];
  const needed = differences.filter((each) => {
    // Each of the two does what the other does, so that neither would seem to be needed.
    const without = each === 'composition' ? ['composition', 'width'] : [each];
    return !agree(
      a,
      b,
      differences.filter((other) => !without.includes(other)),
    );
  });
  const wide = needed.includes('width');
  const kept = needed.filter((each) => each !== 'composition' || !wide);
  return kept.length > 0 ? kept : ['spaces'];
}

function agree(a: string, b: string, kinds: readonly Difference[]): boolean {
  const spell = (text: string) => kinds.reduce((spelt, kind) => steps[kind](spelt), text);
  return spell(a) === spell(b);
}

/** The characters of `text` that can't be seen, each once. */
export function listInvisible(text: string): string[] {
  return [...new Set([...text.matchAll(invisible)].flatMap(([run]) => [...run]))];
}
