import type { Label } from '../../labels/index.ts';
import { isEnglishJob } from '../words/english-job.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

const words = /^(?:the |this )?(?:job|post|position|role)\s*:?$/i;

/** `The job` names it where a title is beside or below it; above a list it is what there is to do, and above a sentence why. */
export function asTheJob(label: Label | undefined, { text }: Pick<Line, 'text'>, next: Next): Label | undefined {
  if (label?.path !== 'title' || next === undefined || next === 'table' || !words.test(text)) return label;
  if (next.heading !== undefined || next.text.split(/\s+/).length < 3 || isEnglishJob(next.text)) return label;
  if (next.style !== undefined) return { ...label, path: 'duties' };
  return /^.{40,}[.!]$/.test(next.text) ? { ...label, path: 'summary' } : label;
}
