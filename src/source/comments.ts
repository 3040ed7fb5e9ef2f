import { CST, Lexer } from 'yaml';
import { type AimedComment, aimComments, type CommentRange } from '../text/comments.ts';
import { lineStarts, pointAt } from '../text/text.ts';
import type { Source } from './source.ts';

/** The comments of a file that was read. */
export interface Comments {
  readonly comments: readonly AimedComment[];
  /** By each further line of a text of several lines, which no comment can be on: the line on which the text begins. */
  readonly homes: ReadonlyMap<number, number>;
}

/** The lexer's own marks, which have no text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Lists the comments of a YAML text whose value was read; a `#` within a text is none. */
export function listComments({ text }: Source): Comments {
  const ranges: CommentRange[] = [];
  const texts: CommentRange[] = [];
  let at = 0;
  let header = -1;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && marks.has(lexeme)) {
      isScalar = lexeme === CST.SCALAR;
      if (!isScalar) header = -1;
      continue;
    }
    const end = at + lexeme.length;
    const mark = isScalar ? '' : (lexeme[0] ?? '');
    if (mark === '#') ranges.push([at, end]);
    // The text of a block begins below its header.
    else if (mark === '|' || mark === '>') header = at;
    else if ((isScalar || mark === '"' || mark === "'") && lexeme.includes('\n')) {
      texts.push([header >= 0 ? header : at, end]);
    }
    if (isScalar || !/^[|>#\s]/.test(mark)) header = -1;
    isScalar = false;
    at = end;
  }
  return { comments: aimComments(text, ranges, false), homes: listHomes(text, texts) };
}

function listHomes(text: string, texts: readonly CommentRange[]): Map<number, number> {
  const starts = lineStarts(text);
  const homes = new Map<number, number>();
  for (const [start, end] of texts) {
    const first = pointAt(starts, start).line;
    const last = pointAt(starts, end - 1).line;
    for (let line = first + 1; line <= last; line++) homes.set(line, first);
  }
  return homes;
}
