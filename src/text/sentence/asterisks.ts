import type { Token } from 'markdown-it';
import { characterBefore } from './state.ts';

/** Asterisks that are read as marks but may have been meant to be printed. */
export interface Unprinted {
  /** The text between the asterisks. */
  readonly words: string;
  /** The first and the last of these asterisks, counted from 0 among all asterisks of the text. */
  readonly from: number;
  readonly to: number;
  /** The words with their asterisks, as in the text. */
  readonly written: string;
}

const letterBefore = /[\p{L}\p{N})）\]】]/u;
const letterAfter = /[\p{L}\p{N}(（[【]/u;
const pause = /[，。；、：！？,;.:!?]/;
const latin = /[A-Za-z]/;
const surname =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭萧董袁潘蒋蔡杜叶苏魏吕沈姚卢姜崔谭陆汪廖贾韦傅邹孟熊秦邱侯顾邵孔]';
/** Masked names that show only the surname; the second follows a separator of a list: `张**先生、李**女士`. */
const firstName = new RegExp(`${surname}$`, 'u');
const nextName = new RegExp(`(?:[^\\p{Script=Han}*]|[和与及或跟同])${surname}$`, 'u');

/** Finds asterisks in the tokens of a text that may be marks or may be meant to be printed. */
export function findAsterisks(tokens: readonly Token[], text: string): Unprinted[] {
  const open: Token[] = [];
  return tokens.flatMap((token): Unprinted[] => {
    if (!/^(?:em|strong)_(?:open|close)$/.test(token.type)) return [];
    if (token.nesting === 1) open.push(token);
    const start = token.nesting === -1 ? open.pop() : undefined;
    const [begin, end] = [start?.meta?.['at'], token.meta?.['at']];
    if (typeof begin !== 'number' || typeof end !== 'number' || text[begin] !== '*') return [];
    const [opening = '', closing = ''] = [begin, end].map((at) => /^\*+/.exec(text.slice(at))?.[0]);
    const words = text.slice(begin + opening.length, end);
    const right = text.slice(end + closing.length);
    const before = text.slice(0, begin);
    const isEither =
      (firstName.test(before) && nextName.test(words)) ||
      (opening.length > 1 && opening === closing
        ? latin.test(before.slice(-1)) && latin.test(right.slice(0, 1)) && opening.length === 2
        : isInWord(characterBefore(text, begin), String.fromCodePoint(right.codePointAt(0) ?? 0x20), words));
    if (!isEither) return [];
    const from = before.split('*').length - 1;
    const written = `${opening}${words}${closing}`;
    return [{ words, written, from, to: from + written.split('*').length - 2 }];
  });
}

/** Whether letters are on both sides of the asterisks, or on one side if a clause ends between them. */
function isInWord(left: string, right: string, words: string): boolean {
  const sides = [letterBefore.test(left), letterAfter.test(right)].filter(Boolean).length;
  return sides === 2 || (sides === 1 && pause.test(words));
}
