import type { Label } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { splitDate } from '../../values/dates.ts';
import { isChinesePerson } from './person-name.ts';

interface Signed {
  readonly opinion?: string;
  readonly who: string;
  readonly date: string;
}

/** `同意。　陈建国　2022年5月10日`: who signed and when, below what they had to say. */
export function signedIn(text: string): Signed | undefined {
  const { rest, date } = splitDate(text.replace(/\s+/gu, ' ').trim());
  const [, opinion, who = ''] =
    /^(?:(.{1,60}?)[ 　]+)?(?:签[名字章][ 　]?[:：]?[ 　]?)?(\p{Script=Han}{2,4})$/u.exec(rest) ?? [];
  if (date === undefined || !isChinesePerson(who)) return undefined;
  return { ...(opinion === undefined ? {} : { opinion }), who, date };
}

const signers: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['approval.reviewed.by', /(?:审核|复核|审查|校核|初审)意见$/u],
  ['approval.approved.by', /(?:审批|审定|批准|核准|核定|签发)意见$/u],
];

/** 直接领导审核意见 beside an opinion that somebody signed with the day: who reviewed the form. */
export function labelBySigned(written: string, value: string): Label | undefined {
  const words = toSimplified(written.replace(/\s+/gu, '')).replace(/[:：]$/u, '');
  const path = signers.find(([, pattern]) => pattern.test(words))?.[0];
  return path === undefined || signedIn(value) === undefined ? undefined : { path, written };
}
