import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';

/**
 * Puts each Chinese item and the English one right below it on one line, where they alternate: what a form in two languages
 * says twice is one item. The lines are those of each block.
 */
export function joinTranslations(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  joinInItems(dictionary, lines);
  const places = lines.flatMap((own, at) => (own.length === 1 ? [at] : []));
  for (let from = 0; from < places.length; ) {
    const pairs: [number, number][] = [];
    for (let at = from; isPair(dictionary, lines, places[at], places[at + 1]); at += 2)
      pairs.push([places[at] ?? 0, places[at + 1] ?? 0]);
    const isWhole = places.length === 2 && pairs.length === 1 && lines.every((own) => own.length < 2);
    if (pairs.length > 1 || isWhole) for (const [first, second] of pairs) join(lines, first, second);
    from += Math.max(1, pairs.length * 2);
  }
}

/** So does an item of which a line break sets the second language apart, whichever that is. */
function joinInItems(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  for (const [at, own] of lines.entries()) {
    const [above, below] = own;
    if (own.length !== 2 || above?.style === undefined || below === undefined || below.style !== undefined) continue;
    const texts = [above.text, below.text].sort((one, other) => hanIn(other) - hanIn(one));
    const isLabel = texts.some((text) => /[:：]/u.test(text) || dictionary.find(text) !== undefined);
    if (!isLabel && above.heading === undefined && areTranslations(texts[0] ?? '', texts[1] ?? ''))
      lines[at] = [joined(above, below)];
  }
}

function areTranslations(chinese: string, other: string): boolean {
  return hanIn(chinese) >= 4 && hanIn(other) === 0 && /^\p{L}+(?:\P{L}+\p{L}+){2}/u.test(other);
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function isPair(
  dictionary: Dictionary,
  lines: readonly (readonly Line[])[],
  first: number | undefined,
  second: number | undefined,
): boolean {
  const [above] = lines[first ?? -1] ?? [];
  const [below] = lines[second ?? -1] ?? [];
  if (first === undefined || second !== first + 1 || above === undefined || below === undefined) return false;
  const isItem = [above, below].every(({ heading, text }) => heading === undefined && !/[:：]/u.test(text));
  if (!isItem || above.bold !== below.bold || !areTranslations(above.text, below.text)) return false;
  const isNumberedAlike =
    below.style === undefined ||
    (below.style === above.style && (below.count === above.count || below.count === undefined));
  return isNumberedAlike && dictionary.find(above.text) === undefined && dictionary.find(below.text) === undefined;
}

function join(lines: (readonly Line[])[], first: number, second: number): void {
  const [above] = lines[first] ?? [];
  const [below] = lines[second] ?? [];
  if (above === undefined || below === undefined) return;
  lines[first] = [joined(above, below)];
  lines[second] = [];
}

function joined(above: Line, below: Line): Line {
  return { ...above, text: `${above.text}\n${below.text}`, written: `${above.written}\n${below.written}` };
}
