import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { isEnglishJob } from '../words/english-job.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** What names its place right below the name of a job. */
const facts = /^(?:code|department|reportsTo|location|grade|employmentType|headcount)$/;

/** Lines without any look that are names of jobs, at least two of which stand right above the same fact with its label. */
export function findPlainJobHeads(dictionary: Dictionary, blocks: readonly Block[]): ReadonlySet<SourcePlace> {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const byFact = new Map<string, Set<SourcePlace>>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || !isPlain(line) || !isEnglishJob(line.text)) continue;
    const [pair] = splitPairs(dictionary, next.text, undefined);
    const path = pair?.value === '' ? undefined : pair?.label?.path;
    if (path === undefined || !facts.test(path)) continue;
    byFact.set(path, (byFact.get(path) ?? new Set()).add(line.place));
  }
  return [...byFact.values()].find(({ size }) => size > 1) ?? new Set();
}

function isPlain({ heading, style }: Line): boolean {
  return heading === undefined && style === undefined;
}
