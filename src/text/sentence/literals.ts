/** Whether a sign that could be a mark is always literal: between digits, in paths, in blanks to fill in. */
export type IsLiteral = (at: number) => boolean;

/** Text is split into these runs to find paths, because a path contains none of the excluded characters. */
const word = /[^\s，。；：、！？“”‘’（）《》【】「」『』〈〉…|<>"`]+/gu;
/** The end of a clause: a path with spaces does not continue after it. */
const clauseEnd = /[，。；：！？\n]/;
const drive = /[A-Z]:\\|(?<![\p{L}\p{N}])[a-z]:\\|[a-z]:\\(?=[\p{L}\p{N}])|(?<!\\)\\\\(?=[\p{L}\p{N}])/u;
/** A later part of a path that contains spaces. */
const later = /^[^\\].*?[\p{L}\p{N})]\\[\p{L}\p{N}*_]/u;
const joint = /(?<=[\p{L}\p{N}])\\+(?=[\p{L}\p{N}])/u;

/** An asterisk that multiplies or hides digits; at least one side has a digit. */
const before = '[\\p{L}\\p{N})）\\]】%％‰°℃]';
const after = '[\\p{L}\\p{N}(（\\[【¥￥$€£]';
const product = new RegExp(`(?<=\\p{N}|[%％‰°℃])\\*(?=${after})|(?<=${before})\\*(?=[\\p{N}¥￥$€£])`, 'gu');
/** Two or three asterisks beside a digit may be bold; only inside numbers and codes are they always literal. */
const hidden = /(?<=\p{N})\*{2,3}(?=[A-Za-z\p{N}])|(?<=[A-Za-z])\*{2,3}(?=\p{N})/gu;
const rows = /\*{4,}|_{3,}/g;
/** One Han character between underscores is the unit of a blank: `__年__月__日`. */
const blanks = /(?<!_)(_{1,2})\p{Script=Han}\1(?!_)/gu;

export function findLiterals(text: string): IsLiteral {
  if (!/[\\*_]/.test(text)) return () => false;
  const literal = new Uint8Array(text.length);
  for (const { index, 0: run } of [product, hidden, rows, blanks].flatMap((kind) => [...text.matchAll(kind)])) {
    literal.fill(1, index, index + run.length);
  }
  if (text.includes('\\')) markPaths(text, literal);
  return (at) => literal[at] === 1;
}

/** In a path a backslash is never an escape; an asterisk or underscore is a mark only as bold around a part of it. */
function markPaths(text: string, literal: Uint8Array): void {
  let pathEnd: number | undefined;
  for (const { index, 0: run } of text.matchAll(word)) {
    if (pathEnd !== undefined && clauseEnd.test(text.slice(pathEnd, index))) pathEnd = undefined;
    if (!run.includes('\\')) continue;
    const begin = drive.exec(run)?.index;
    const goesOn = pathEnd !== undefined && later.test(run);
    if (begin !== undefined || goesOn) pathEnd = index + run.length;
    const begins = [begin, joint.exec(run)?.index].filter((each) => each !== undefined);
    if (!goesOn && begins.length === 0) continue;
    const start = goesOn ? 0 : Math.min(...begins);
    for (const { index: at, 0: sign } of run.slice(start).matchAll(/\\+(?![[\]<`])|\*+|_+/g)) {
      const from = index + start + at;
      const sides = `${text[from - 1] ?? ''}${text[from + sign.length] ?? ''}`;
      if (!/^\*{2,3}$/.test(sign) || /[\\/.]/.test(sides)) literal.fill(1, from, from + sign.length);
    }
  }
}
