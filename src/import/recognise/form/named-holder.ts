import type { Label } from '../../labels/index.ts';
import { isChinesePerson } from '../words/person-name.ts';
import { titleIn } from '../words/title.ts';
import type { FormReader } from './reader.ts';

/** 责任人 or 姓名 beside a name, among the facts at the head of a form: who holds it; elsewhere it is whoever sees to something. */
export function labelOfHolder({ draft }: FormReader, written: string, value: string): Label | undefined {
  const isNamed = draft?.has('title') === true || titleIn(draft?.heading?.text ?? '') !== undefined;
  const isHead = isNamed && draft?.hasBody === false && !draft.has('incumbents');
  const isName = /^\p{Script=Han}{2,4}$/u.test(value) && !/[长员工师部科室组班任管理岗]$/u.test(value);
  const label = written.replace(/\s/gu, '');
  const isHolder =
    /^(?:岗位|职务)?(?:责任人|履职人|承诺人|签约人|签责人)$/u.test(label) ||
    (/^(?:员工|职工|本人|任职)?姓名$/u.test(label) && isChinesePerson(value));
  return isHead && isName && isHolder ? { path: 'incumbents', written } : undefined;
}
