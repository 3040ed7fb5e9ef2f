import { toSimplified } from '../../labels/traditional.ts';
import { isJobName, isNamedLeader } from './job-name.ts';

const kinds =
  /\s*[:：—–-]{0,2}\s*(?:安全(?:生产|管理)?|消防(?:安全)?|环境?保护?|环保|质量|公益性?|廉[政洁]|党建|防疫)$/u;

/** 班长 in 班长：安全工作职责, and 护林员 in 护林员公益岗位职责: the name of the job without the kind of duties behind it. */
export function withoutKindOfDuties(title: string): string {
  const plain = toSimplified(title);
  const [kind = ''] = kinds.exec(plain) ?? [];
  const job = plain.slice(0, plain.length - kind.length);
  return kind !== '' && (isJobName(job) || isNamedLeader(job)) ? title.slice(0, job.length) : title;
}
