import type { SourcePlace } from '../../model/imported.ts';
import type { Block } from '../document.ts';
import { type Line, linesOf } from './lines.ts';
import { isRules } from './title.ts';

const title =
  /(?:经理|主管|主任|总监|助理|专员|秘书|文员|干事|组长|班长|队长|店长|科长|处长|部长|院长|校长|园长|站长|领班|司机|前台|会计|出纳|厨师|厨工|保安|护士|护士长|医士|药士|技士|检验士|助产士|医生|医师|药师|护师|教师|老师|技师|技工|收银|导购|电工|焊工|钳工|水工|木工|杂工|(?:修理|维修|检修|装卸|搬运|清洁|绿化|水暖|管道|油漆|养护|质检)工|保洁|门卫|接待|[^人成会]员)$/u;

/** Whether a heading ends as the names of jobs do. */
export function isJobName(text: string): boolean {
  return text.length <= 16 && title.test(text);
}

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
