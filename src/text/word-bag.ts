import { spellAlike } from './likeness.ts';

/** Words that are ignored, because they only join words or are often left out of a department's name. */
const idle = new Set('of the for and department dept 部 门 的 之'.split(' '));
/** Abbreviations that have only one meaning in the names of positions and departments. */
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
 * Reduces a name so that the order of its words (of its characters, in Chinese), plurals, leading zeros and separators
 * no longer count: two names with the same result most likely mean the same.
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
