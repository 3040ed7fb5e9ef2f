import type { FormReader } from '../form/reader.ts';
import { kindOfName } from '../words/kind-of-name.ts';
import type { Line } from '../words/lines.ts';

/** 冷库岗位职责 above headings of which several name positions is the name of the paper. */
export function isPaperOnOthers({ heads, draft }: FormReader, { text, place }: Line, title: string): boolean {
  const isAbove = draft === undefined && heads.places.size > 1 && !heads.places.has(place);
  return isAbove && /职责$/u.test(text) && kindOfName(title) === 'other';
}
