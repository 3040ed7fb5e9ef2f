import type { FormReader } from '../form/reader.ts';
import { isEmployment } from '../words/label-by-value.ts';
import type { Line } from '../words/lines.ts';
import { factsInRow } from './facts-in-a-row.ts';

const level = String.raw`(?:[A-Z]{0,4}[ -]?\d{1,2}[a-z]?(?:\s*[-–/]\s*\d{1,2}[a-z]?)?|[A-Z]{1,2}|[IVX]{1,4})(?:\s*\([^()]{1,60}\))?`;

/** What a line says without a label: its path, and what of the line is the value. */
const kinds: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['pay', /^([￥¥]?\d{4,6}\s*[-–—~至]\s*\d{4,6}\s*(?:元(?:[/／每]月)?|[/／每]月)|[￥¥]\d{4,6}\s*[-–—~至]\s*\d{4,6})$/u],
  ['pay.grade', new RegExp(`^(?:pay|salary|wage) grade (${level})$`, 'iu')],
  ['grade', new RegExp(`^(?:job |post |position )?grade (${level})$`, 'iu')],
  ['grade', new RegExp(`^((?:(?:AfC|NHS|NJC|agenda for change|pay|salary) )?(?:band|level|scale) ${level})$`, 'iu')],
  ['conditions.hours', /^(\d{1,2}(?:\.\d{1,2})? hours (?:per|a|each|\/) ?week(?:\s*\([^()]{1,60}\))?)$/iu],
  [
    'conditions.hours',
    /^((?:shifts?|hours|schedule)\s+(?:var(?:y|ies)|rotat\w+|includ\w+|are|will be)\b[^.:;]{3,60})$/iu,
  ],
  ['compliance.flsa', /^((?:FLSA )?(?:non-?\s?)?exempt)$/iu],
];

/** What such a line says, if it says a fact and nothing else. */
export function bareFactIn(text: string): { readonly path: string; readonly value: string } | undefined {
  for (const [path, pattern] of kinds) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return { path, value };
  }
  // `Contract` alone is the label of what follows.
  return isEmployment(text) && !/^(?:contract|contrat)$/i.test(text)
    ? { path: 'employmentType', value: text }
    : undefined;
}

/** `Band 5`, `Full-time, permanent` or `8000-16000元` on a line of its own in the head of a form; false for any other line. */
export function readBareFact(reader: FormReader, line: Line): boolean {
  const { text, written, place, style } = line;
  const { draft, target } = reader;
  if (draft === undefined || target?.path === 'x' || draft.hasBody || style !== undefined || text.length > 100)
    return false;
  const facts = factsInRow(line).filter(({ path }) => !draft.has(path));
  draft.entries.push(...facts);
  if (facts.length > 0) return true;
  const fact = bareFactIn(text);
  if (fact === undefined || draft.has(fact.path)) return false;
  draft.entries.push({ path: fact.path, text: fact.value, place, ...(fact.value === written ? {} : { written }) });
  return true;
}
