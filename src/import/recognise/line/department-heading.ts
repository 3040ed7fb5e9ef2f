import type { FormReader } from '../form/reader.ts';
import { departmentIn } from '../words/department-name.ts';
import type { Line } from '../words/lines.ts';

/** Remembers the department that a heading names until a heading of its level names none. */
export function noteChapter(reader: FormReader, line: Line): boolean {
  const { heading, text, place, written } = line;
  const isChapter = heading === undefined && /^第\s*[一二三四五六七八九十\d]{1,3}\s*[章篇]/u.test(written);
  if (heading === undefined && !isChapter) return false;
  const department = departmentIn(text);
  const level = heading ?? 1;
  if (department !== undefined) reader.chapter = { department, level, piece: { text, place } };
  else if (reader.chapter !== undefined && level <= reader.chapter.level) reader.chapter = undefined;
  // A text file has no headings: its chapters end what stands above them.
  if (department === undefined || !isChapter) return false;
  reader.target = undefined;
  reader.draft = undefined;
  reader.prose.push(line);
  return true;
}

/** `管 家 部　　编号：HK001` right below 管家部职位说明: whose paper it is stands beside its code. */
export function nameDepartment({ draft }: FormReader, written: string, place: Line['place']): boolean {
  const name = written.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (draft?.heading === undefined || draft.has('department') || departmentIn(name) !== name) return false;
  if (!draft.heading.text.startsWith(name)) return false;
  draft.entries.push({ path: 'department', text: name, place, written });
  return true;
}
