import { isKey } from '../keys.ts';
import {
  type Attempt,
  type Found,
  indentOf,
  isBlank,
  oneLine,
  partsOf,
  quote,
  type Scene,
  sureIf,
  valueColumn,
  withValue,
} from './scene.ts';

/** The errors that YAML can report for a text without quotes. */
const troubles = [
  'NESTED_MAPPING',
  'BAD_SCALAR_START',
  'TRAILING_TEXT',
  'BLOCK_HEADER',
  'COMPLEX_KEY',
  'EXPLICIT_KEY',
  'UNCLOSED_BRACKET',
  'MISSING_COMMA',
  'UNEXPECTED_TOKEN',
];

function isOfText({ code, problem }: Found): boolean {
  return code !== 'yaml/syntax' || troubles.includes(problem);
}

/** Fixes a text that begins with one of YAML's marks, or contains one, by putting it in quotes. */
export function texts(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (at !== found.line || !isOfText(found) || isMeant(scene)) return [];
  const parts = partsOf(line);
  const inFlow = quoteInFlow(scene);
  const { key, dashes, value } = parts;
  if (value === '' || (key === undefined && dashes === '') || isQuoted(value)) return inFlow;
  const start = valueColumn(parts);
  if (found.column < start && found.code === 'yaml/syntax') return inFlow;
  const whole = oneLine(scene, found.problem, withValue(parts, quote(value)), [found.column, found.end]);
  return /^[{[]/u.test(value) ? [...inFlow, whole] : [sureIf(isOneText(found, value), whole)];
}

/** Whether the value can only be a text, and not two lines in one or the beginning of a block. */
function isOneText({ code, problem }: Found, value: string): boolean {
  if (code === 'yaml/alias' || code === 'yaml/tag' || problem === 'BAD_SCALAR_START') return true;
  if (problem === 'BLOCK_HEADER') return /^>=?\s?\d/.test(value);
  if (problem !== 'NESTED_MAPPING') return false;
  const before = [...value.matchAll(/([^\s:：]*):(?=\s|$)/gu)].map(([, word = '']) => word);
  const inLine = [...value.matchAll(/\s([\p{Script=Han}]{1,8}):\s/gu)];
  return inLine.length === 0 && before.every((word) => word !== '' && !isKey(word));
}

/** Whether the mark is meant as YAML: an anchor that an alias repeats, a tag, or a directive. */
function isMeant({ lines, line, found }: Scene): boolean {
  const mark = line.slice(found.column, found.end);
  if (found.code === 'yaml/tag') return /^!(?:[!<\s]|$)/u.test(line.slice(found.column));
  if (found.code === 'yaml/directive') return /^%(?:YAML|TAG)\b/u.test(mark);
  if (found.code !== 'yaml/alias') return false;
  const other = `${mark.startsWith('&') ? '*' : '&'}${mark.slice(1)}`;
  return mark.length > 1 && lines.some((each) => each.includes(other));
}

function isQuoted(value: string): boolean {
  return /^'(?:[^']|'')*'$|^"(?:[^"\\]|\\.)*"$/u.test(value);
}

/** Puts one entry of a list or group in brackets into quotes. */
function quoteInFlow(scene: Scene): readonly Attempt[] {
  const { line, found } = scene;
  const before = line.slice(0, found.column);
  if (!/[{[]/u.test(before)) return [];
  const entry = Math.max(...[...'{}[],'].map((mark) => before.lastIndexOf(mark))) + 1;
  const [lead] = /^\s*(?:.*?:\s+)?/u.exec(before.slice(entry)) ?? [''];
  const start = entry + lead.length;
  const rest = /^[^,{}[\]]*/u.exec(line.slice(found.column))?.[0].trimEnd() ?? '';
  const end = found.column + rest.length;
  const value = line.slice(start, end);
  if (value === '' || isQuoted(value)) return [];
  return [
    oneLine(scene, found.problem, `${line.slice(0, start)}${quote(value)}${line.slice(end)}`, [
      found.column,
      found.end,
    ]),
  ];
}

/** Fixes `summary: - Greets.`: the list begins on the line of its key. */
export function dashesAfterKey({ lines, at, line, found }: Scene): readonly Attempt[] {
  const parts = partsOf(line);
  const { lead, dashes, key, value, comment } = parts;
  const [, text] = /^-\s+(.*)$/u.exec(value) ?? [];
  if (found.problem !== 'MISPLACED_DASH' || key === undefined || text === undefined) return [];
  const below = lines.slice(at + 1).find((other) => !isBlank(other)) ?? '';
  const own = lead.length + dashes.length;
  const indent = /^\s*- /u.test(below) && indentOf(below) >= own ? indentOf(below) : own + 2;
  const start = valueColumn(parts);
  return [
    {
      problem: found.problem,
      line: at,
      start,
      end: line.length,
      lines: new Map([[at, [`${lead}${dashes}${key}:`, `${' '.repeat(indent)}- ${text}${comment}`]]]),
      instead: [`${dashes}${key}:`, `- ${text}`],
      certainty: 'sure',
    },
  ];
}

/** Fixes `summary: | Does the work.`: the text begins on the line of its mark. */
export function blockTexts({ lines, at, line, found }: Scene): readonly Attempt[] {
  const parts = partsOf(line);
  const { lead, dashes, key, value } = parts;
  const [, mark, text] = /^([|>][-+]?)\s*(\p{L}.*)$/u.exec(value) ?? [];
  if (found.problem !== 'BLOCK_HEADER' || key === undefined || mark === undefined || text === undefined) return [];
  const below = lines.slice(at + 1).find((other) => other.trim() !== '') ?? '';
  const own = lead.length + dashes.length;
  const indent = indentOf(below) > own ? indentOf(below) : own + 2;
  return [
    {
      problem: found.problem,
      line: at,
      start: valueColumn(parts),
      end: line.length,
      lines: new Map([[at, [`${lead}${dashes}${key}: ${mark}`, `${' '.repeat(indent)}${text}`]]]),
      instead: [`${dashes}${key}: ${mark}`, text],
    },
  ];
}
