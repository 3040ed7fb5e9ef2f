import { isKey } from '../keys.ts';
import { type Attempt, asValue, oneLine, partsOf, type Scene, sureIf } from './scene.ts';

const slip = /^("[^"]+"|'[^']+'|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*(?: \p{L}+){0,3}?)(\s*)([:：﹕∶︰=＝])(\s*)(.*)$/su;

interface Colon {
  readonly problem: string;
  readonly key: string;
  readonly value: string;
  /** The line from where the key ends. */
  readonly written: string;
}

/** Reads what was typed in place of a colon and a space: `key：value`, `key:value`, `key :value`, `key = value`. */
function readColon(body: string): Colon | undefined {
  const [, key, before = '', sign = '', gap = '', value = ''] = slip.exec(body) ?? [];
  if (key === undefined) return undefined;
  const isRight = sign === ':' && (value === '' || gap.startsWith(' '));
  if (isRight || (sign === ':' && /^\/\//u.test(value)) || (/^\d+$/u.test(key) && /^\d/u.test(value))) return undefined;
  const written = `${before}${sign}${/^[^ ]*/u.exec(gap)?.[0] ?? ''}`;
  if (/[=＝]/u.test(sign)) return isKey(key) ? { problem: 'EQUALS_SIGN', key, value, written } : undefined;
  return { problem: sign === ':' ? 'SPACE_AFTER_COLON' : 'FULLWIDTH_COLON', key, value, written };
}

/** An entry's text with its colon corrected, if it begins with a key and a wrong colon. */
export function rightColon(text: string): string {
  const [content, comment] = splitBody(text, partsOf(text).comment);
  const colon = readColon(content);
  return colon !== undefined && isKey(colon.key) ? `${colon.key}: ${asValue(colon.value)}`.trimEnd() + comment : text;
}

/** What is before the comment of a line, and the comment, which isn't a part of the value whose colon is wrong. */
function splitBody(body: string, comment: string): [string, string] {
  const text = body.trimEnd();
  return [text.slice(0, text.length - comment.length), comment];
}

export function colons(scene: Scene): readonly Attempt[] {
  const parts = partsOf(scene.line);
  const { lead, dashes } = parts;
  const [content, comment] = splitBody(parts.body, parts.comment);
  const colon = readColon(content);
  if (colon === undefined) return [];
  const { problem, key, value, written } = colon;
  const start = lead.length + dashes.length;
  const sign = start + key.length;
  const range =
    problem === 'SPACE_AFTER_COLON'
      ? ([start, sign + written.length + 1] as const)
      : ([sign, sign + written.length] as const);
  const isOurs = isKey(key) || /^x-[\p{L}\p{N}_-]+$/u.test(key);
  return [
    sureIf(isOurs, oneLine(scene, problem, `${lead}${dashes}${key}: ${asValue(value)}`.trimEnd() + comment, range)),
  ];
}

/** Fixes `department 客服部`: one of jd's keys without a colon. */
export function missingColons(scene: Scene): readonly Attempt[] {
  const parts = partsOf(scene.line);
  const { lead, dashes } = parts;
  const [content, comment] = splitBody(parts.body, parts.comment);
  const [, key = '', value = ''] = /^([A-Za-z]+)(?:[\s\u3000]+(.*))?$/su.exec(content) ?? [];
  if (!isKey(key)) return [];
  // Further in, the line may go on with the text above it.
  const isSure = lead === '' && dashes === '' && value !== '';
  return [
    sureIf(isSure, oneLine(scene, 'MISSING_COLON', `${lead}${dashes}${key}: ${asValue(value)}`.trimEnd() + comment)),
  ];
}
