import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { leadsOn } from '../words/leads-on.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

const fewestWords = 5;

/** Some write a colon after each item: of two sentences one after the other that end so neither leads a list. */
export function readColonItem(reader: FormReader, { text, style, heading, bold, place }: Line, next: Next): boolean {
  const { target } = reader;
  if (target === undefined || !isItem(text) || style !== undefined || heading !== undefined || bold) return false;
  if (kindOf(target.path) !== 'sentences' || target.path === 'x') return false;
  const isNext = next !== undefined && next !== 'table' && next.style === undefined && isItem(next.text);
  if (!isNext && target.colons !== true) return false;
  target.items ??= 'none';
  target.colons = true;
  reader.add(target.path, { text: text.replace(/\s*[:：]$/u, ''), place }, target.label, target.essential);
  return true;
}

function isItem(text: string): boolean {
  if (!/^\p{Lu}.*[:：]$/u.test(text) || /\p{Script=Han}/u.test(text) || leadsOn(text)) return false;
  return text.split(/\s+/).length >= fewestWords && /\p{Ll}{3}/u.test(text);
}
