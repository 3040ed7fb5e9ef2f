import { spellAlike } from './likeness.ts';

/** Left out: they join words, or are part of a department's name as often as not. */
const idle = new Set('of the for and department dept 部 门 的 之'.split(' '));
/** Short for one thing only, in the names of positions and departments. */
const full = new Map<string, string>(
  Object.entries({
    mgr: 'manager',
    mgmt: 'management',
    asst: 'assistant',
    assoc: 'associate',
    sr: 'senior',
    jr: 'junior',
    supv: 'supervisor',
    supvr: 'supervisor',
    coord: 'coordinator',
    rep: 'representative',
    ops: 'operation',
    hr: 'human resource',
    qa: 'quality assurance',
    vp: 'vice president',
    gm: 'general manager',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cto: 'chief technology officer',
  }),
);
const chineseShort: readonly (readonly [string, string])[] = [
  ['客户服务', '客服'],
  ['总经理办公室', '总经办'],
  ['质量检验', '质检'],
];
const tokens = /\p{Script=Han}|\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/**
 * What is left of a name when the order of its words (of its characters, in Chinese), plural and singular, leading zeros
 * and what stands between words no longer count: two names of which the same is left are most likely meant for one.
 */
export function bagWords(text: string): string {
  const plain = chineseShort.reduce((name, [long, short]) => name.replaceAll(long, short), spellAlike(text));
  return [...plain.matchAll(tokens)]
    .flatMap(([word]) => (full.get(word) ?? word).split(' '))
    .map(singular)
    .filter((word) => !idle.has(word))
    .sort()
    .join(' ');
}

function singular(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/^0+(?=.)/, '');
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
