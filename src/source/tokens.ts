import { CST, Lexer, Parser } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { refuse } from './refuse.ts';

/** YAML with more levels than this is an attack or a mistake. */
export const depthLimit = 64;

/** A file full of refused marks shows only the first few. */
const markFindings = 10;
/** A file full of tokens that begin nothing is read no further: its first mistakes are all that is shown. */
const mostErrors = 1000;

/** The lexer's own marks have no text. */
function isLexerMark(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}

/**
 * The concrete syntax of a text, read only as far as is safe: composing recurses, and some marks (`? `, aliases) cost
 * more than their length.
 */
export function readTokens(file: string, text: string): { tokens: CST.Token[]; findings: Finding[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const findings: Finding[] = [];
  let scalarNext = false;
  let ownLine = true;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const range = [start, start + lexeme.length] as const;
    const mark = scalarNext ? '' : (lexeme[0] ?? '');
    scalarNext = !scalarNext && lexeme === CST.SCALAR;
    // At each comment on a line of its own, the parser would search all comments before it. As many spaces keep what is
    // empty in its place, which is counted back from what follows.
    const sign = mark === '#' && ownLine ? ' '.repeat(lexeme.length) : lexeme;
    ownLine = mark === '\n' || mark === '\r' || (ownLine && mark === ' ');
    const finding = refuseMark(file, lexeme, mark, range);
    if (finding !== undefined) findings.push(finding);
    if (findings.length === markFindings || (mark === '?' && lexeme === mark)) return { tokens, findings };
    // The text will not be composed then, so only the other marks matter.
    if (findings.length > 0) {
      if (mark === '' || !isLexerMark(lexeme)) parser.offset += lexeme.length;
      continue;
    }
    for (const token of parser.next(sign)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (errors > mostErrors) break;
    if (isTooDeep(parser.stack)) {
      findings.push(refuse('yaml/too-deep', file, range, { limit: depthLimit }));
      return { tokens, findings };
    }
  }
  if (findings.length > 0) return { tokens, findings };
  for (const token of parser.end()) tokens.push(token);
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second !== undefined) {
    findings.push(refuse('yaml/multiple-documents', file, [second.offset, endOfLine(text, second.offset)], {}));
  }
  return { tokens, findings };
}

function refuseMark(file: string, lexeme: string, mark: string, range: readonly [number, number]): Finding | undefined {
  switch (mark) {
    case '&':
    case '*':
      return refuse('yaml/alias', file, range, { text: lexeme });
    case '!':
      return refuse('yaml/tag', file, range, { text: lexeme });
    case '%':
      return refuse('yaml/directive', file, range, { text: lexeme });
    case '?':
      return refuse('yaml/syntax', file, range, {
        problem: 'EXPLICIT_KEY',
        detail: 'Explicit keys are not allowed',
      });
    default:
      return undefined;
  }
}

function isTooDeep(stack: readonly CST.Token[]): boolean {
  if (stack.length <= depthLimit) return false;
  return stack.filter((token) => CST.isCollection(token)).length > depthLimit;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
