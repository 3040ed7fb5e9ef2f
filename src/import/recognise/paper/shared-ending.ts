import type { SourcePlace } from '../../../model/imported.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName, isNamedLeader } from '../words/job-name.ts';

interface Head {
  readonly place: SourcePlace;
  readonly text: string;
}

const paper =
  /^(\p{Script=Han}[\p{Script=Han}A-Za-z]{1,13}?)的?((?:岗位|工作|安全|生产){0,3}(?:职责|责任制|责任书|标准|规范|规程))$/u;

/**
 * The titles in headings of forms that all end with the same words, as 气化主操岗位责任制 beside 车间主任岗位责任制: since half
 * of what is left of them are names of jobs, so are the others. Undefined if any has another end.
 */
export function titlesBeforeSharedEnding(heads: readonly Head[]): ReadonlyMap<SourcePlace, string> | undefined {
  const parted = heads.map(({ place, text }) => ({ place, parts: paper.exec(text) }));
  const endings = new Set(parted.map(({ parts }) => parts?.[2]));
  const titles = parted.map(({ parts }) => parts?.[1] ?? '');
  const named = titles.filter((title) => isJobName(title) || isNamedLeader(title));
  if (endings.size !== 1 || endings.has(undefined) || named.length * 2 < titles.length) return undefined;
  if (titles.some((title) => departmentIn(title) !== undefined)) return undefined;
  return new Map(parted.map(({ place }, at) => [place, titles[at] ?? '']));
}
