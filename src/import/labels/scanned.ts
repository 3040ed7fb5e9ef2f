/** What a program that reads pictures of pages takes for something else, and what it was. */
const mistakes: readonly (readonly [taken: RegExp, meant: string])[] = [
  // `PIace of Work`, `PRINClPAL DUTlES`
  [/(?<=\p{L})I(?=\p{Ll})|(?<=\p{Ll})I(?!\p{L})/gu, 'l'],
  [/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I'],
  // `Reports t0`, `PURP0SE OF JOB`, `Certif1cates`
  [/(?<=\p{Ll})0|0(?=\p{Ll})/gu, 'o'],
  [/(?<=\p{Lu})0|0(?=\p{Lu})/gu, 'O'],
  [/(?<=\p{Ll})1(?=\p{Ll})/gu, 'i'],
  [/(?<=\p{Lu})1(?=\p{Lu})/gu, 'I'],
];

/** What a label that nobody knows may be: with the letters that look like those written, and with `m` for `rn`. */
export function readingsOf(written: string): readonly string[] {
  if (/\p{Script=Han}/u.test(written)) return [];
  const plain = mistakes.reduce((text, [taken, meant]) => text.replace(taken, meant), written);
  return [...new Set([plain, plain.replaceAll('rn', 'm')])].filter((text) => text !== written);
}
