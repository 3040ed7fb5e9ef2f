import type { Dictionary, Label } from '../../labels/index.ts';
import { isIntroduction } from '../../labels/written.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { markTarget } from './mark-target.ts';
import { rankOf } from './read-heading.ts';

const dashed = /^(\p{L}[^:–—\n\t]{3,60}?) +[–—-] +(\p{L}[^\n\t]{1,70}?)\s*:?$/u;
const parts = /^(?:duties|qualifications|summary|conditions|contacts|kpis|authority)$/;

interface DashedHead {
  readonly label: Label;
  /** What the words behind the dash say, if they don't name the part. */
  readonly more?: string;
}

/**
 * `Essential duties – Harbour Standard 12:` set apart: a label of a part, whatever the words behind the dash say of it;
 * undefined where they name another part.
 */
function findDashedHead({ dictionary }: { dictionary: Dictionary }, text: string): DashedHead | undefined {
  const [, head = '', more = ''] = dashed.exec(text) ?? [];
  if (head === '' || /[.;,!?]$/.test(more) || more.split(/\s+/).length > 10) return undefined;
  const label = dictionary.find(head);
  if (label === undefined || !parts.test(label.path)) return undefined;
  const own = dictionary.find(more, { within: label.path });
  if (own === undefined) return isIntroduction(more) ? { label } : { label, more };
  const isWithin = own.path === label.path || own.path.startsWith(`${label.path}.`);
  return isWithin ? { label: { ...own, written: text } } : undefined;
}

/** Reads such a line in bold, as a heading, or in capitals with a colon at its end. */
export function readDashedHead(reader: FormReader, line: Line): boolean {
  const { text, bold, heading, style, place, written } = line;
  const isCapital = /:$/.test(text) && /^\p{Lu}[\p{Lu}\s&/,’'-]{4,}? [–—-] /u.test(text);
  if (style === 'bullet' || reader.draft === undefined || !(bold || heading !== undefined || isCapital)) return false;
  const found = reader.dictionary.find(text) === undefined ? findDashedHead(reader, text) : undefined;
  if (found === undefined) return false;
  reader.open(found.label, rankOf(line));
  markTarget(reader, line);
  reader.currentDraft().takeHeads(place, written);
  if (found.more !== undefined) keepMore(reader, found.more, place);
  return true;
}

/** What stands below is still the first of its label. */
function keepMore(reader: FormReader, text: string, place: Line['place']): void {
  reader.keep({ text, place }, reader.target?.label);
  if (reader.target !== undefined) reader.target.filled = false;
}
