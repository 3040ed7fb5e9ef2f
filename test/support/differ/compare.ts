import { isDeepStrictEqual } from 'node:util';
import { parseByYaml } from '../../../src/source/index.ts';
import { readQuickly } from '../../../src/source/quick/index.ts';
import { readText } from '../../../src/source/read-text.ts';
import type { Source } from '../../../src/source/source.ts';

const file = 'positions/agent.yaml';
const encoder = new TextEncoder();

/** What the quick reader makes of a text: nothing, the same as `yaml`, or something else, which must never be. */
export type Outcome = 'declined' | 'same' | 'different';

export function compareReaders(written: string): Outcome {
  const bytes = encoder.encode(written);
  const quick = readQuickly(file, readText(file, bytes).text);
  if (quick === undefined) return 'declined';
  const judged = parseByYaml(file, bytes);
  return isDeepStrictEqual(quick, judged) && sortsAlike(quick, judged) ? 'same' : 'different';
}

/** Both as text, to be looked at. */
export function showReaders(written: string): string {
  const bytes = encoder.encode(written);
  const [quick, judged] = [readQuickly(file, readText(file, bytes).text), parseByYaml(file, bytes)];
  return [
    `text  ${JSON.stringify(written)}`,
    `quick ${JSON.stringify(withoutText(quick))}`,
    `yaml  ${JSON.stringify(withoutText(judged))}`,
  ].join('\n');
}

function withoutText(source: Source | undefined): Partial<Source> {
  const { value, findings, cautions, spellings, rootKeys } = source ?? {};
  return { value, findings, cautions, spellings, rootKeys } as Partial<Source>;
}

/** Deep equality ignores the order of keys, which JSON shows. */
function sortsAlike(quick: Source, judged: Source): boolean {
  return JSON.stringify(quick) === JSON.stringify(judged);
}
