import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

const counted =
  /^((?:主要|核心|工作|岗位)?(?:职责|任务)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})|(?:(?:key|main|core)\s+)?(?:duty|responsibility|task|accountability)\s+\d{1,2})\s*[:：、.．–—-]\s*(\S.*)$/iu;

/** `Output 1: Cleaned offices` above `Definition: …` names a group, whatever is below it. */
const output =
  /^((?:key )?(?:output|outcome|kpa|kra|(?:key )?(?:result|performance|responsibility) area)\s*\d{1,2})\s*[:.–—-]\s*(\S.*)$/i;
const definition = /^(?:definition|description|activit(?:y|ies)|tasks?)\s*[:：]\s*(\S.*)$/i;

/** `职责一：资产管理` leads the numbered items below it as their group; without items it is a duty. */
export function readCounted(reader: FormReader, line: Line, next: Next): boolean {
  if (readOutput(reader, line, next)) return true;
  const [, written, text] = counted.exec(line.text) ?? [];
  if (written === undefined || text === undefined || reader.draft === undefined) return false;
  const label = { path: 'duties', written };
  if (reader.target?.path !== 'duties') reader.note(label);
  const leads =
    next !== undefined &&
    next !== 'table' &&
    ((next.style !== undefined && next.style !== line.style) || isAbove(text, line, next));
  const target = { path: 'duties', label: written, rank: 20, filled: true };
  reader.currentDraft().takeHeads(line.place, line.text, written);
  reader.target = leads ? { ...target, group: text.replace(/[:：。.]$/u, '') } : target;
  if (!leads) reader.add('duties', { text, place: line.place }, written);
  return true;
}

/** `职责一：客户引导` above sentences without numbers: bold, or a few words where they end with a mark. */
function isAbove(text: string, { style, bold }: Line, next: Line): boolean {
  if (style !== undefined || next.style !== undefined || next.heading !== undefined || next.bold) return false;
  if (counted.test(next.text) || /[。；;，,]/u.test(text) || text.length > 20) return false;
  return (
    bold || (/\p{Script=Han}/u.test(text) && /[；;。]$/u.test(next.text) && !/^[^，。；]{1,10}[:：]/u.test(next.text))
  );
}

function readOutput(reader: FormReader, line: Line, next: Next): boolean {
  const { target } = reader;
  const [, said] = target?.output ? (definition.exec(line.text) ?? []) : [];
  if (said !== undefined) {
    reader.currentDraft().takeHeads(line.place, line.text.slice(0, line.text.length - said.length));
    reader.add('duties', { text: said, place: line.place }, target?.label);
    return true;
  }
  const [, written, group] = output.exec(line.text) ?? [];
  if (written === undefined || group === undefined || reader.draft === undefined) return false;
  if (next === undefined || next === 'table' || (next.style === undefined && !definition.test(next.text))) return false;
  if (target?.path !== 'duties') reader.note({ path: 'duties', written });
  reader.currentDraft().takeHeads(line.place, line.text, written);
  reader.target = {
    path: 'duties',
    label: written,
    rank: 20,
    filled: true,
    group: group.replace(/[:.]$/, ''),
    output: true,
  };
  return true;
}
