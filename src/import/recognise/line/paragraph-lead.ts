import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';
import { addItem } from './read-item.ts';

const longestLead = 100;
/** What ends a paragraph right above a list of duties. */
const lead =
  /^(?:(?:the|your|key|main|primary|specific|essential|other) )*(?:duties|responsibilities|tasks)(?: (?:of|for|in) (?:this|the) (?:role|position|job|post))?(?: and (?:duties|responsibilities|tasks))? (?:will |may )?(?:include|are|comprise)(?:,? but (?:are )?not limited to|,? among others|,? without limitation)?\s*:$|^(?:in|as part of) (?:this|your|the) (?:role|position|job|post),? (?:you(?:['’]ll| will)|we(?:['’]ll| will) ask you to)(?: be (?:responsible|accountable) for)?\s*:$|^(?:主要|具体|岗位|工作)?(?:职责|职掌|工作|任务)(?:内容)?(?:包括|有|为|如下|包括以下几项)\s*[:：]$/iu;

/** `The porter minds the lodge. Duties include:` above a list: the last sentence leads what is to be done, the others stay where they are. */
export function readParagraphLead(reader: FormReader, line: Line, next: Next): boolean {
  const { draft, target } = reader;
  const { text, style, heading, place } = line;
  if (draft === undefined || target?.path !== 'summary' || style !== undefined || heading !== undefined) return false;
  if (!/[:：]$/u.test(text) || next === undefined || next === 'table' || next.style === undefined) return false;
  const from = Math.max(...['. ', '! ', '? ', '。', '！'].map((end) => text.lastIndexOf(end)));
  const last = text.slice(from + 1).trim();
  if (last.length > longestLead || !lead.test(last)) return false;
  const before = text.slice(0, from + 1).trim();
  if (before !== '') addItem(reader, { ...line, text: before, written: before });
  reader.open({ path: 'duties', written: last }, target.rank + 1);
  draft.takeHeads(place, last);
  return true;
}
