import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { areAsked } from './role-evidence.ts';

const unit = /(?:部|科|室|处|组|班|站|所|队|股|院|中心|车间|工段|办公室)$/u;

/**
 * `3.1.1 档案管理员` above `3.1.1.1 …` in rules: names of jobs with the numbers of what is below them, at least two, in the
 * departments that the numbers above them name. Most of what is below says what is asked, or else what is done.
 */
export function findNumberedRoles(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  // The duties of a process are no paper on positions.
  if (!lines.slice(0, 3).some(({ text, style }) => style === undefined && /岗位|职责|任职|人员/u.test(text)))
    return undefined;
  const places = new Set<SourcePlace>();
  const departments = new Set<SourcePlace>();
  const ends = new Set<SourcePlace>();
  const lists = new Set<SourcePlace>();
  const asked = new Set<SourcePlace>();
  for (const [at, line] of lines.entries()) {
    const depth = line.levels?.length ?? 0;
    const next = lines[at + 1];
    if (depth === 1) ends.add(line.place);
    if (depth < 2 || next === undefined || next.levels?.length !== depth + 1) continue;
    if (isJobName(line.text) && dictionary.find(line.text) === undefined) {
      const items = itemsBelow(lines, at, depth);
      places.add(line.place);
      lists.add(line.place);
      if (areAsked(items)) asked.add(line.place);
    } else if (isUnit(line.text)) departments.add(line.place);
  }
  return places.size > 1 ? { places, level: undefined, departments, ends, lists, asked } : undefined;
}

function itemsBelow(lines: readonly Line[], head: number, depth: number): readonly Line[] {
  let end = head + 1;
  while ((lines[end]?.levels?.length ?? 0) > depth) end++;
  return lines.slice(head + 1, end);
}

function isUnit(text: string): boolean {
  return text.length <= 12 && (departmentIn(text) !== undefined || /^\p{Script=Han}+$/u.test(text)) && unit.test(text);
}
