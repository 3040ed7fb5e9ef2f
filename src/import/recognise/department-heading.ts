import type { Line } from './lines.ts';
import type { FormReader } from './reader.ts';

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

/** `财务部岗位职责` and `Finance Department` name a department; 财务部经理 doesn't. */
export function departmentIn(heading: string): string | undefined {
  const bare = heading
    .replace(/(?:各?岗位|工作人员)?(?:工作|岗位|职位)?(?:职责|说明书|描述|手册|汇编|说明|一览)*$/u, '')
    .trim();
  const chinese = /^(?:第.{1,3}[章节部分]+\s*)?(\p{Script=Han}{2,12}?(?:部|部门|中心|科|处|车间|分厂|工段))$/u.exec(
    bare,
  );
  const english =
    /^((?:[\p{Lu}&][\w&]*(?: and)? ){1,4}(?:department|division|directorate|office)|department of [\p{Lu}][\w& ]{2,30})(?: (?:roles|positions|job descriptions))?$/iu.exec(
      heading,
    );
  return chinese?.[1] ?? english?.[1];
}
