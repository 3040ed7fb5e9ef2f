import { foldText, invisible } from './text.ts';

/** How two spellings of one name can differ. */
export type Difference = 'invisible' | 'composition' | 'width' | 'case' | 'spaces';

const steps: Readonly<Record<Difference, (text: string) => string>> = {
  invisible: (text) => text.replace(invisible, ''),
  composition: (text) => text.normalize('NFC'),
  width: (text) => text.normalize('NFKC'),
  case: (text) => text.toLowerCase().replaceAll('ς', 'σ'),
  spaces: (text) => text.replace(/\s+/gu, ''),
};
const differences = ['invisible', 'composition', 'width', 'case', 'spaces'] as const;

/** How two names differ that are equal once folded; empty if they are identical, or still differ once folded. */
export function listDifferences(a: string, b: string): Difference[] {
  if (a === b || !agree(a, b, differences)) return [];
  const needed = differences.filter((each) => {
    // NFKC composes as well, so composition is needed only if the names differ without both steps.
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

const latin = new Map(
  [...'авеѕіјкмнорстухαβεζηικμνορτυχ'].map((letter, at) => [
    letter,
    [...'abesijkmhopctyxabezhikmnoptyx'][at] ?? letter,
  ]),
);

/** Maps text that looks alike in capitals to one spelling: Latin letters replace those of Cyrillic and Greek. */
export function spellAlike(text: string): string {
  const plain = text.replace(invisible, '').normalize('NFKC').toLowerCase();
  return [...plain].map((letter) => latin.get(letter) ?? letter).join('');
}

export type Script = 'Latin' | 'Cyrillic' | 'Greek';
/** A letter that looks like the intended one but belongs to another script. */
export interface Lookalike {
  readonly letter: string;
  readonly script: Script;
  readonly instead: Script;
}

/** Finds the first letter that differs between two names that look the same. */
export function findLookalike(written: string, meant: string): Lookalike | undefined {
  const [left, right] = [[...foldText(written)], [...foldText(meant)]];
  if (foldText(spellAlike(written)) !== foldText(spellAlike(meant))) return undefined;
  const at = left.findIndex((letter, nth) => letter !== right[nth]);
  const [script, instead] = [scriptOf(left[at]), scriptOf(right[at])];
  if (script === undefined || instead === undefined || script === instead) return undefined;
  const letter = [...written.normalize('NFKC')].find((each) => foldText(each) === left[at]);
  return { letter: letter ?? left[at] ?? '', script, instead };
}

function scriptOf(letter = ''): Script | undefined {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : undefined;
}

/** Whether two names differ only in the zeros before a number; the kind of dash does not count. */
export function differInZeros(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => foldText(text).replace(/[\p{Pd}−_]/gu, '-'));
  const strip = (text = '') => text.replace(/(?<!\d)0+(?=\d)/g, '');
  return left !== right && strip(left) === strip(right);
}
