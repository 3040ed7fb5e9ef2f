import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import { isJobName } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isRules } from '../words/title.ts';

/** Headings of one look that are names of jobs, each right above a numbered list, in a paper on duties: 一、前台, 二、司机. */
export function findTitlesAboveLists(blocks: readonly Block[]): ReadonlySet<SourcePlace> {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const head = lines.slice(0, 3).some(({ text }) => /职责|岗位说明|说明书/u.test(text) && !isRules(text));
  if (!head || lines.some(({ text }) => /^(?:岗位|职位|职务)\s*名\s*称/u.test(text))) return new Set();
  for (const look of ['han', 'part', 'han-brackets', 'h1', 'h2', 'h3', 'bold']) {
    const alike = lines.flatMap((line, at) =>
      lookOf(line) === look && !/职责/u.test(line.text) ? [{ line, next: lines[at + 1] }] : [],
    );
    const named = alike.filter(
      ({ line, next }) => isJobName(line.text) && (next?.count === 1 || next?.style === 'brackets'),
    );
    if (named.length > 1 && named.length * 3 >= alike.length * 2) return new Set(named.map(({ line }) => line.place));
  }
  return new Set();
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  return heading === undefined ? (style ?? (bold ? 'bold' : undefined)) : `h${heading}`;
}
