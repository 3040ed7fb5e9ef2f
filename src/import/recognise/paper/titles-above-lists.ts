import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
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
    const leading = alike.filter(({ next }) => next?.count === 1 || next?.style === 'brackets');
    const named = leading.filter(({ line }) => isJobName(line.text));
    // 客服管家 between 项目经理 and 秩序员 is one as well, though the end of its name is not known.
    const others = leading.filter(({ line }) => !isJobName(line.text) && /^\p{Script=Han}{2,8}$/u.test(line.text));
    const all = others.some(({ line }) => !isAlike(line.text)) ? named : leading;
    if (named.length > 1 && named.length * 3 >= alike.length * 2) return new Set(all.map(({ line }) => line.place));
  }
  return new Set();
}

/** Whether a few words may be the name of a job, and speak of no part of a paper. */
function isAlike(text: string): boolean {
  return (
    guessPath(text) === undefined && !/(?:规定|制度|说明|事项|流程|其[他它]|总则|附则|管理|工作|服务)$/u.test(text)
  );
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  return heading === undefined ? (style ?? (bold ? 'bold' : undefined)) : `h${heading}`;
}
