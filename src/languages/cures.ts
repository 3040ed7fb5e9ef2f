import type { Anchor } from '../findings/anchor.ts';
import type { Code, FactsByCode, Finding } from '../findings/finding.ts';
import type { FindingFix, ValueAt } from '../findings/fix.ts';
import { readColour } from './colours.ts';
import { readDate } from './dates.ts';
import { referenceTrouble } from './reference-trouble.ts';
import { typeTrouble } from './type-trouble.ts';
import { keyOf, unquote } from './written.ts';

/**
 * What fixes a finding: what its rule says, or else what follows from how the file spells the value, if nothing is lost
 * and only one thing can be meant. The facts have the file's spelling.
 */
export function cureOf(finding: Finding, facts: FactsByCode[Code]): readonly FindingFix[] | undefined {
  if (finding.fix !== undefined) return finding.fix;
  const { at } = finding;
  if (!isValue(at)) return undefined;
  const cure = cures[finding.code] as ((at: ValueAt, facts: FactsByCode[Code]) => FindingFix | undefined) | undefined;
  const fix = cure?.(at, facts);
  return fix === undefined ? undefined : [fix];
}

function isValue(at: Anchor): at is ValueAt {
  return 'path' in at && at.path.length > 0 && at.aim !== 'key' && at.signs === undefined;
}

type Cures = { readonly [C in Code]?: (at: ValueAt, facts: FactsByCode[C]) => FindingFix | undefined };

const cures: Cures = {
  'schema/type': cureType,
  'schema/format': (at, { format, written }) => (format === 'date' ? cureDate(at, written) : undefined),
  'schema/pattern'(at, { pattern, written }) {
    const colour = pattern === 'colour' ? readColour(written) : undefined;
    return colour === undefined ? undefined : { change: 'rewrite', at, text: `'${colour}'` };
  },
  'org/unknown-superior'(at, facts) {
    const isNobody = referenceTrouble(facts)?.kind === 'nobody';
    return isNobody ? { change: 'rewrite', at, text: 'null' } : cureFileName(at, facts);
  },
  'org/unknown-report'(at, facts) {
    const isNobody = referenceTrouble(facts)?.kind === 'nobody' && at.path.length === 2;
    return isNobody ? { change: 'empty', at: { ...at, path: at.path.slice(0, 1) }, size: 1 } : cureFileName(at, facts);
  },
  'org/unknown-position': cureFileName,
  'procedure/unknown-position': cureFileName,
};

function cureType(at: ValueAt, facts: FactsByCode['schema/type']): FindingFix | undefined {
  const trouble = typeTrouble(facts);
  switch (trouble.kind) {
    case 'unquoted':
    case 'boolean':
    case 'colour':
      return { change: 'rewrite', at, text: trouble.value };
    case 'number-as-text':
      return isWhole(facts) ? { change: 'rewrite', at, text: trouble.value } : undefined;
    case 'date':
      return cureDate(at, facts.written);
    case 'bare-entry':
    case 'under-key':
      return trouble.key === undefined ? undefined : { change: 'wrap', at, key: trouble.key };
    default:
      return undefined;
  }
}

/** Whether the number is all that the text says: a unit is left out only if the key implies it. */
function isWhole({ name, written }: FactsByCode['schema/type']): boolean {
  const text = unquote(written).normalize('NFKC').trim();
  const [, rest] = /^-?\d[\d,]*(?:\.\d+)?\s*(.*)$/su.exec(text) ?? [];
  const key = keyOf(name);
  if (rest === '') return true;
  if (/^(?:%|per ?cent)$/i.test(rest ?? '')) return key === 'share' || key === 'weight';
  if (rest !== undefined) return key === 'headcount' && /^(?:人|名|个|位|people|persons?|posts?)$/iu.test(rest);
  return /^(?:[a-z]+(?:[ -][a-z]+)?|[一二两三四五六七八九十百]+)$/iu.test(text);
}

/** In digits alone, with the year first, or the day where it can't be a month; or with the month's name. */
const certainDates = [
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/u,
  /^\d{8}$/,
  /^(?:1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]\d{4}$|^\d{1,2}[-/](?:1[3-9]|2\d|3[01])[-/]\d{4}$|^(\d{1,2})[-/.]0?\1[-/.]\d{4}$/,
  /^[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$|^\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\.?,?[ -]\d{4}$/i,
];

function cureDate(at: ValueAt, written: string): FindingFix | undefined {
  const text = unquote(written).normalize('NFKC').trim();
  const reading = readDate(written);
  if (reading.kind !== 'date' || !certainDates.some((pattern) => pattern.test(text))) return undefined;
  const [mark = ''] = /^["']/.exec(written) ?? [];
  return { change: 'rewrite', at, text: `${mark}${reading.date}${mark}` };
}

/** A file in place of an id: `positions/head.yaml`. */
function cureFileName(at: ValueAt, { reading }: FactsByCode['org/unknown-position']): FindingFix | undefined {
  const [meant, ...others] = reading?.kind === 'file' ? reading.positions : [];
  return meant === undefined || others.length > 0 ? undefined : { change: 'respell', at, value: meant.name };
}
