import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { rankOf } from './read-heading.ts';

/** `Factor 8 – Physical Demands⇥Level 8-2⇥20 Points`: a factor by which a job is graded, its level and its points. */
const factor =
  /^factor\s*\d{1,2}\s*[–—:.-]\s*(\p{L}[^\t:]{2,60}?)(?:,? and)?(?:(?:\t+|\s{2,}|\s+(?=\(?level\b))(\S.*))?$/iu;
/** Of what the factors say these are of the person and the place of work; the others say how a job is graded. */
const known = /^(?:conditions\.(?:physical|place)|qualifications\.(?:knowledge|abilities))$/;

/** What is below such a line is of that factor, and no duty. */
export function readFactor(reader: FormReader, line: Line): boolean {
  const { draft, dictionary } = reader;
  const [, name = '', level = ''] = factor.exec(line.text) ?? [];
  if (draft === undefined || name === '' || line.style !== undefined || /[.;]$/.test(name)) return false;
  if (level !== '' && !/^\(?(?:level|points?|\d)/i.test(level)) return false;
  const label = dictionary.guess(name.replace(/ required (?:by|for|of) the (?:position|job|work)$/i, ''));
  if (label !== undefined && known.test(label.path)) {
    const written = line.text.slice(0, line.text.indexOf(name) + name.length);
    reader.open({ path: label.path, written }, rankOf(line));
    draft.takeHeads(line.place, written);
    if (level !== '') reader.keep({ text: level, place: line.place }, written);
    if (reader.target !== undefined) reader.target.filled = false;
  } else reader.target = { path: 'x', label: line.text.replace(/\t+/g, ' '), rank: rankOf(line), filled: false };
  return true;
}
