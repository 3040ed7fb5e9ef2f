import { namesPaper } from '../words/paper-label.ts';
import { titleIn } from '../words/title.ts';
import type { Draft } from './draft.ts';

/** 文件名称 | 车间工艺员岗位职责 below the form of 文件名称 | QA主管岗位职责 begins another. */
export function isAnotherPaper(draft: Draft | undefined, label: string | undefined, name: string): boolean {
  if (draft?.hasBody !== true || !namesPaper(label ?? '') || titleIn(name) === undefined) return false;
  return draft.kept.some((kept) => namesPaper(kept.label ?? '') && kept.text !== name);
}
