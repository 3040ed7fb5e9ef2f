import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { holdsJob } from '../words/names-job.ts';

/** `Post: Main gate` below the heading `GATE GUARD`: where the position named by the heading is, and no other one. */
export function readPlaceAsPost(reader: FormReader, label: Label, value: string, line: Line): boolean {
  const { draft, heads } = reader;
  if (label.path !== 'title' || value === '' || draft?.heading === undefined || !draft.repeated) return false;
  const { place } = draft.heading;
  if (place === undefined || !heads.places.has(place) || draft.has('title')) return false;
  if (holdsJob(value)) return false;
  reader.keep({ text: value, place: line.place }, label.written);
  return true;
}
