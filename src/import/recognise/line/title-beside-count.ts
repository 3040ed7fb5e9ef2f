import { kindOfName } from '../words/kind-of-name.ts';
import type { Pair } from './pairs.ts';

/** 岗位设置, 设置岗位 and `Post established`: words on a post that are no known fact of one. */
const ofPost = /岗|职[位务]|\b(?:post|position|job)\b/iu;

/**
 * `岗位设置：评级员⇥定编：2人`: where a line says how many people there are, the name of a job at its head is that of the
 * post whose people these are, whatever the label calls it.
 */
export function withTitleBesideCount(pairs: Pair[]): Pair[] {
  const [first, ...more] = pairs;
  const isOpen = first?.label === undefined || /^x(?:$|-)/.test(first.label.path);
  const isCounted = more.some(
    ({ label, value }) => label?.path === 'headcount' && /\d|[一二三四五六七八九十两]/u.test(value),
  );
  if (first === undefined || !isOpen || !isCounted || more.some(({ label }) => label?.path === 'title')) return pairs;
  if (!ofPost.test(first.written) || kindOfName(first.value) === 'other') return pairs;
  return [{ ...first, label: { path: 'title', written: first.written } }, ...more];
}
