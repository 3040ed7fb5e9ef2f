import type { Reading } from '../findings/meant.ts';
import { foldText } from '../text/text.ts';
import { keyOf } from './written.ts';

/** Why a reference finds no position, as far as its words show; `line` is the correct line. */
export type ReferenceTrouble =
  | { readonly kind: 'nobody' | 'several'; readonly line: string }
  | { readonly kind: 'nobody-here' | 'everybody'; readonly key: string }
  | { readonly kind: 'several-superiors' | 'several-for-one' }
  | { readonly kind: 'reading'; readonly reading: Reading };

export interface ReferenceFacts {
  readonly key: string;
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly reading?: Reading;
}

const nobody = new Set(
  '无 暂无 没有 空 无上级 无下级 无直接上级 无直接下级 none nobody noone nil n/a na - -- — / \\'.split(' '),
);
const everybody = new Set(
  '全体员工 全体 全体岗位 全体人员 全员 全部 全部岗位 所有岗位 所有员工 所有人 各岗位 all everyone everybody allstaff allemployees allpositions'.split(
    ' ',
  ),
);
const lines: Readonly<Record<string, string>> = { reportsTo: 'reportsTo: null', directReports: 'directReports: []' };
const between = /\s*(?:[、，,;；/]|和|及|\sand\s)\s*/u;
/** What stands between names only; the others are in titles too: `Owner/Operator`, `Head of Research and Development`. */
const betweenNames = /[、;；]/u;

/** Returns undefined if the name is most likely only misspelt, or missing. */
export function referenceTrouble({
  key: path,
  name,
  suggestions,
  reading,
}: ReferenceFacts): ReferenceTrouble | undefined {
  const key = keyOf(path) || path;
  const word = foldText(name);
  if (nobody.has(word)) {
    const line = lines[key];
    return line === undefined ? { kind: 'nobody-here', key } : { kind: 'nobody', line };
  }
  if (key === 'appliesTo' && everybody.has(word)) return { kind: 'everybody', key };
  if (reading !== undefined && reading.kind !== 'several' && reading.kind !== 'list')
    return { kind: 'reading', reading };
  const parts = name.split(between).filter((part) => part.trim() !== '');
  const first = parts[0]?.trim() ?? '';
  const areKnown = reading?.kind === 'list' || suggestions.some((known) => parts.includes(known));
  if (parts.length < 2 || !(areKnown || (suggestions.length === 0 && betweenNames.test(name)))) {
    return reading && { kind: 'reading', reading };
  }
  if (key === 'reportsTo') return { kind: 'several-superiors' };
  return key === 'escalateTo' ? { kind: 'several-for-one' } : { kind: 'several', line: `- ${first}` };
}
