import type { Label } from '../../labels/index.ts';
import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { namesTitle } from '../words/label-by-value.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { titleIn } from '../words/title.ts';
import { readPlaceAsPost } from './place-as-post.ts';
import { longestHeading, rankOf } from './read-heading.ts';

/** A label of the paper with its value: a note, the title of the form, or what tells of the position; false for any other. */
export function readPaperPair(reader: FormReader, label: Label, value: string, line: Line): boolean {
  const { place } = line;
  if (label.path === 'x-note') {
    // 注意事项： above a list of its own ends the one before; in a cell that may go on.
    if (value === '' && (place.table === undefined || line.bold)) {
      reader.open(label, rankOf(line));
      reader.currentDraft().takeHeads(place, line.written);
      return true;
    }
    reader.keep({ text: line.written, place });
    // What counts on below it is of the note as well.
    if (/^1[.、．)）]/u.test(value)) reader.target = { path: 'x', label: label.written, rank: 20, filled: true };
    return true;
  }
  if (namesTitle(label, value) && !reader.draft?.has('title') && !reader.draft?.hasBody) {
    reader.give({ ...label, path: 'title' }, { text: value, place });
    reader.target = { path: 'basic', rank: rankOf(line), filled: true };
    return true;
  }
  if (readPlaceAsPost(reader, label, value, line)) return true;
  if (label.path !== 'form' || value === '') return false;
  if (/^[(（][^()（）]*[)）]$/u.test(value)) {
    // `POSITION DESCRIPTION  (Please read the instructions)` has a remark and no title.
    reader.open(label, rankOf(line));
    reader.currentDraft().kept.push({ text: value, place });
    return true;
  }
  if (reader.draft === undefined || isBelowEmployer(reader.draft, value)) {
    reader.startForm({ text: value, place, level: line.heading ?? 10 });
    return true;
  }
  // `Job Description: We want a caretaker who …` tells of the position that is named above it.
  if (!reader.draft.has('title') || reader.draft.has('summary') || !isSentence(value)) return false;
  reader.give({ ...label, path: 'summary' }, { text: value, place });
  reader.continueAfter({ ...label, path: 'summary' }, rankOf(line));
  return true;
}

/** `Job description: Bursar` below a heading that is no job names the position: the heading is whose paper it is. */
function isBelowEmployer({ heading, isEmpty }: Draft, value: string): boolean {
  if (heading === undefined || !isEmpty || isSentence(value) || value.length > longestHeading) return false;
  const isJob = (text: string) => titleIn(text) !== undefined || namesJob(text);
  return isJob(value) || !isJob(heading.text);
}

function isSentence(text: string): boolean {
  return text.length >= 30 && /[.!]$/.test(text);
}
