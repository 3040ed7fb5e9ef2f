import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';
import { valuesBelow } from './roster-column.ts';

type Row = readonly Cell[];

/** How many are taken: 正取名額, 招聘人数, `Number to be recruited`. */
const taken =
  /^(?:拟|计划|公开)?(?:招[聘考募录收]|录[用取]|正取|甄[选试]|遴选|聘用|选聘|征才|需求)(?:人员)?(?:人数|名额|数量?|计划)|^(?:number|no\.?|places?|posts?) (?:to be |being )?(?:recruited|appointed|hired|filled|selected)$/iu;
/** What each is called in a notice of an examination, however it is worded. */
const named = /(?:类科|类组|类别|职类|科别|职缺|岗位|职位|专业方向)$|^(?:category|post category|stream|discipline)$/iu;
const longest = 30;
const fewest = 2;

/** Whether a head says how many are taken on. */
export function countsTaken(head: string): boolean {
  return taken.test(toSimplified(head.trim()));
}

/**
 * The column that names what somebody is sought for, where no head is that of the titles: beside how many are taken and what is
 * asked of them, a name of its own in each row.
 */
export function columnOfSought({ dictionary }: FormReader, row: Row, below: readonly Row[]): number | undefined {
  const heads = row.map((cell) => wordsIn(cell).replace(/[（(][^（()）]*[)）]$/u, ''));
  const asked = heads.findIndex((head) =>
    /^qualifications/.test((dictionary.find(head) ?? dictionary.guess(head))?.path ?? ''),
  );
  if (!heads.some(countsTaken) || asked < 1) return undefined;
  const names = row.slice(0, asked).filter((cell, at) => {
    const values = valuesBelow(below, { head: '', place: {}, column: cell.column });
    return (
      named.test(toSimplified(heads[at] ?? '')) &&
      values.length >= fewest &&
      new Set(values).size === values.length &&
      values.every((value) => value.length <= longest && !/[。；;.!?\n]/u.test(value) && /\p{L}{2}/u.test(value))
    );
  });
  return names.at(-1)?.column;
}
