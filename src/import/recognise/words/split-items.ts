const han = '一二三四五六七八九十';
/** （1）排车（2）跟踪, with no mark between them. */
const anywhere = /[（(](\d{1,2})[）)]\s*(?=\p{Script=Han})/gu;
/** How items on one line are numbered, and what number a mark has; a bare decimal needs a mark behind it. */
const sequences: readonly (readonly [mark: RegExp, numberOf: (mark: string) => number])[] = [
  [/(?<=^|[\s；;。.，,：:])[（(]?(\d{1,2})\s*(?:[.．]?[、）)]|[．]|\.(?!\d)|[,，](?=\p{Script=Han}))\s*/gu, Number],
  [/([①-⑳])\s*/gu, (mark) => mark.charCodeAt(0) - 0x245f],
  [/(?<=^|[\s；;。.，,：:])[（(]([一二三四五六七八九十])[）)]\s*/gu, (mark) => han.indexOf(mark) + 1],
  [/(?<=^|[\s；;。.，,：:])([一二三四五六七八九十])(?:是|要)(?=\p{Script=Han})/gu, (mark) => han.indexOf(mark) + 1],
  [/(?<=^|[\s；;。.，,：:])第([一二三四五六七八九十])[，,、：:]\s*/gu, (mark) => han.indexOf(mark) + 1],
  [/(?<=^|[\s；;。：:])([a-j])[)）]\s*(?=\p{Script=Han})/gu, (mark) => mark.charCodeAt(0) - 96],
  [/(?<=^|[\s；;,:])\(([a-j])\)\s*/g, (mark) => mark.charCodeAt(0) - 96],
  [anywhere, Number],
];

/** Splits `1、… 2、…` or 一是…；二是… on one line into its items; a line without such a sequence is one item. */
export function splitItems(text: string): string[] {
  for (const [pattern, numberOf] of sequences) {
    const wanted: RegExpExecArray[] = [];
    for (const mark of text.matchAll(pattern)) if (numberOf(mark[1] ?? '') === wanted.length + 1) wanted.push(mark);
    if (wanted.length < 2 || (pattern === anywhere && wanted[0]?.index !== 0)) continue;
    const starts = wanted.map((mark) => mark.index);
    const head = text.slice(0, starts[0]).trim();
    const items = wanted.map((mark, at) => text.slice(mark.index + mark[0].length, starts[at + 1]).trim());
    return [...(head === '' ? [] : [head]), ...items].filter((item) => item !== '');
  }
  return [text];
}
