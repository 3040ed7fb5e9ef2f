import type { Line } from '../words/lines.ts';

/** So many lines at the head of a paper may say what it is on. */
const head = 3;
const fewest = 2;

/** 药店各岗位职责 at the head of a paper, or 会计岗位职责 …… 3 and such in its contents: it is on several positions, though one may be all that is left. */
export function isPaperOnSeveral(lines: readonly Line[]): boolean {
  return lines.slice(0, head).some(({ text }) => namesAll(text)) || lines.filter(isOfContents).length >= fewest;
}

function namesAll(text: string): boolean {
  return (
    text.length <= 40 &&
    /(?:各|所有|全体)(?:类|级|个)?(?:岗位|职位|部门|人员|员工)\p{Script=Han}{0,6}(?:职责|责任制)/u.test(text)
  );
}

function isOfContents({ written }: Line): boolean {
  return (
    written.length <= 80 &&
    /(?:职责|责任制|说明书)(?:[\s.…·_]*[（(]\d{1,3}[)）]|[\s.…·_]+\d{1,3})$/u.test(written.trimEnd())
  );
}
