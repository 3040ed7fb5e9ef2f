import type { Label } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import { isEnglishJob } from '../words/english-job.ts';
import type { Line } from '../words/lines.ts';
import type { Pair } from './pairs.ts';
import type { Next } from './read-heading.ts';
import { asWork } from './standard-section.ts';

/** `ROLE:` above a sentence, where a colon makes it a label without a value. */
export function pairsAboveText(reader: FormReader, pairs: readonly Pair[], next: Next): readonly Pair[] {
  const [first, another] = pairs;
  if (first?.label === undefined || first.value !== '' || another !== undefined) return pairs;
  const known = asWork(reader, first.label, next);
  const label = asTheJob(known, { text: first.written }, next);
  return label === undefined || label === first.label ? pairs : [{ ...first, label }];
}

const words = /^(?:the |this )?(?:job|post|position|role)\s*:?$/i;

/** `The job` names it where a title is beside or below it; above a list it is what there is to do, and above a sentence why. */
export function asTheJob(label: Label | undefined, { text }: Pick<Line, 'text'>, next: Next): Label | undefined {
  if (label?.path === 'summary' && isDescription(text) && next !== undefined && next !== 'table' && isListed(next))
    return { ...label, path: 'duties' };
  if (label?.path !== 'title' || next === undefined || next === 'table' || !words.test(text)) return label;
  if (next.heading !== undefined || next.text.split(/\s+/).length < 3 || isEnglishJob(next.text)) return label;
  if (next.style !== undefined) return { ...label, path: 'duties' };
  return /^.{40,}[.!]$/.test(next.text) ? { ...label, path: 'summary' } : label;
}

/** 职位描述 or `Your role at Quay` above the first item of a list says what there is to do, as in most advertisements. */
function isDescription(text: string): boolean {
  return /^(?:(?:岗位|职位|工作)描述|(?:the|this|your) (?:role|job|position|post) (?:at|with) .{2,30}?)\s*[:：]?$/iu.test(
    toSimplified(text),
  );
}

function isListed({ style, count }: Line): boolean {
  return style === 'bullet' || count === 1;
}
