import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { NumberStyle } from '../../labels/numbers.ts';
import { splitPairs } from '../line/pairs.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** What headings that name positions have in common, and where they are. */
export interface FormHeadings {
  /** The level of headings, as `## Baker` and `## Porter` below `# Our roles`. */
  readonly level?: number;
  /** The numbers of lines: `（一）电工` and `（二）焊工`. */
  readonly style?: NumberStyle;
  readonly places: ReadonlySet<SourcePlace>;
}

/** At least two headings of one level, or lines of one kind of numbers, that are no labels and are right above the same fact of a form. */
export function findFormHeadings(dictionary: Dictionary, blocks: readonly Block[]): FormHeadings {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const styles = find(dictionary, lines, (line) => styleOf(dictionary, line));
  const levels = find(dictionary, lines, ({ heading, text }) =>
    dictionary.find(text) === undefined ? heading : undefined,
  );
  return {
    ...(levels === undefined ? {} : { level: levels.like }),
    ...(styles === undefined ? {} : { style: styles.like }),
    places: new Set([...(styles?.places ?? []), ...(levels?.places ?? [])]),
  };
}

function find<T extends NumberStyle | number>(
  dictionary: Dictionary,
  lines: readonly Line[],
  likeOf: (line: Line) => T | undefined,
): { readonly like: T; readonly places: readonly SourcePlace[] } | undefined {
  const led = new Map<string, { like: T; places: SourcePlace[] }>();
  for (const [at, line] of lines.entries()) {
    const like = likeOf(line);
    const next = lines[at + 1];
    if (like === undefined || next === undefined) continue;
    const [pair] = splitPairs(dictionary, next.text, undefined);
    if (pair?.label === undefined || pair.value === '' || !/^(?:code|department|reportsTo)$/.test(pair.label.path))
      continue;
    const key = `${like} ${pair.label.path}`;
    const alike = led.get(key);
    if (alike === undefined) led.set(key, { like, places: [line.place] });
    else alike.places.push(line.place);
  }
  return [...led.values()].find(({ places }) => places.length > 1);
}

function styleOf(dictionary: Dictionary, { heading, text, style }: Line): NumberStyle | undefined {
  if (heading !== undefined || style === undefined || style === 'bullet') return undefined;
  return text.length > 20 || /[\p{P}]$/u.test(text) || dictionary.guess(text) !== undefined ? undefined : style;
}
