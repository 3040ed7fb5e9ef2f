import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';

/** What names its place right below the name of a job. */
const facts = /^(?:code|department|reportsTo|location|grade|employmentType|headcount|pay)$/;

/**
 * Lines without any look that are names of jobs, at least two of which stand right above the same fact with its label. 仓管
 * beside 副厂长 is one as well, though the end of its name is not known.
 */
export function findPlainJobHeads(dictionary: Dictionary, blocks: readonly Block[]): ReadonlySet<SourcePlace> {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const byFact = new Map<string, { places: Set<SourcePlace>; named: boolean }>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || !isPlain(line)) continue;
    const isName = namesJob(withoutAside(line.text));
    if (!isName && !isAlike(dictionary, line.text)) continue;
    const [pair] = splitPairs(dictionary, next.text, undefined);
    const path = pair?.value === '' ? undefined : pair?.label?.path;
    if (path === undefined || !facts.test(path)) continue;
    const found = byFact.get(path) ?? { places: new Set(), named: false };
    byFact.set(path, { places: found.places.add(line.place), named: found.named || isName });
  }
  return [...byFact.values()].find(({ places, named }) => named && places.size > 1)?.places ?? new Set();
}

/** A few characters that speak of no part of a paper. */
function isAlike(dictionary: Dictionary, text: string): boolean {
  return (
    /^\p{Script=Han}{2,6}$/u.test(text) &&
    dictionary.find(text) === undefined &&
    guessPath(text) === undefined &&
    !/(?:信息|情况|说明|介绍|简介|启事|公告|招聘|要求|条件|待遇|福利|公司|部|组|中心)$/u.test(text)
  );
}

function isPlain({ heading, style }: Line): boolean {
  return heading === undefined && style === undefined;
}
