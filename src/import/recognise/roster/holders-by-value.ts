import type { Cell } from '../../document.ts';
import { isChinesePerson } from '../words/person-name.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

/** Heads that may be above names, above how many somebody is, or above anything. */
const heads = /^(?:(?:具体|负责|相关)?人员|人员(?:安排|名单|分工)|(?:岗位)?(?:责任|负责)人|人选)$/u;
const fewest = 2;

/** 人员 or 责任人 beside 岗位, above nothing but names: the column of those who hold the positions. */
export function columnOfHolders(row: readonly Cell[], below: readonly (readonly Cell[])[]): number | undefined {
  const beside = row.some((cell) => /^(?:岗位|职务|职位)(?:名称)?$/u.test(wordsIn(cell)));
  const named = row.find((cell) => heads.test(wordsIn(cell)));
  if (!beside || named === undefined) return undefined;
  const values = below
    .map((cells) => textOf(cells.find(({ column }) => column === named.column)?.blocks ?? []))
    .filter((text) => text !== '');
  const names = values.flatMap((text) => text.split(/[、，,;；/\n]+/u).map((name) => name.trim()));
  // Some words of two characters have the shape of a name.
  const whole = names.filter((name) => name.length > 2);
  // A family name may be a rare one.
  const areNames =
    names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name)) &&
    names.filter(isChinesePerson).length * 4 >= names.length * 3 &&
    whole.length * 2 >= names.length;
  return values.length >= fewest && areNames ? named.column : undefined;
}
