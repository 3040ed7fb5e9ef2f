import { type CST, type Document, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import { afterKey, type Caution, cautionLimit, cautionScalar } from './caution.ts';
import { openComposer } from './composer.ts';
import { foldValue, hasTightFold } from './fold.ts';
import { nameCharacter, refuse } from './refuse.ts';
import { type Suspect, suspectComma, suspectKey, suspectText } from './suspects.ts';
import { endOfLine, foldedDash, missingColon, refuseSyntax } from './syntax.ts';

/** Keys that would reach into JavaScript's own objects. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** A file with more mistakes than this is not easier to fix with a longer list. */
const walkFindings = 20;

/** Characters that an escape such as `\0` or `\ud800` can bring into a value. */
const smuggled = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Composes the first document from tokens that `readTokens` found safe; undefined if there is none. */
export function composeDocument(tokens: readonly CST.Token[], text: string): Document.Parsed | undefined {
  const keepSourceTokens = hasTightFold(text);
  for (const document of openComposer({ ...options, keepSourceTokens }).compose(tokens, true, text.length)) {
    return document;
  }
  return undefined;
}

/** A number as the file spells it, if it would be printed differently: `99.90`, `1e3`. */
export interface Spelling {
  readonly path: Path;
  readonly text: string;
}

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly findings: Finding[];
  readonly cautions: Caution[];
  readonly spellings: Spelling[];
}
export type Read = Pick<Reading, 'findings' | 'cautions' | 'spellings'> & { readonly value: unknown };

/** The plain value of a document, and everything that prevents one or makes it differ from what was meant. */
export function readValue(file: string, text: string, document: Document.Parsed | undefined): Read {
  const root = document?.contents;
  const problems = document === undefined ? [] : [...document.errors, ...document.warnings];
  if (document !== undefined && problems.length > 0) {
    return broken(refuseSyntax(file, text, document, problems));
  }
  if (!isNode(root) || (isScalar(root) && root.value === null)) {
    return broken([refuse('file/empty', file, [0, 0], {})]);
  }
  const reading: Reading = { file, text, findings: [], cautions: [], spellings: [] };
  if (isScalar(root) && root.type === 'PLAIN' && root.range) refuseLoneText(reading, root.range[0]);
  const value = readNode(reading, root, [], root.range?.[0] ?? 0);
  if (reading.findings.length > 0) return broken(reading.findings.slice(0, walkFindings));
  return { value, findings: [], cautions: reading.cautions.slice(0, cautionLimit), spellings: reading.spellings };
}

function broken(findings: Finding[]): Read {
  return { value: undefined, findings, cautions: [], spellings: [] };
}

/** A file without any `key: ` is one text for YAML, but its first line shows what was meant. */
function refuseLoneText(reading: Reading, start: number): void {
  const problem = missingColon(reading.text, start, (name, from, end) => ({ name, from, end }));
  if (problem.name === 'MISSING_COLON') return;
  const detail = 'The file is one text and has no keys';
  const range = [problem.from, problem.end ?? endOfLine(reading.text, problem.from)] as const;
  reading.findings.push(refuse('yaml/syntax', reading.file, range, { problem: problem.name, detail }));
}

/** `at` is where the value's part of its line begins. */
function readNode(reading: Reading, node: unknown, path: Path, at: number): unknown {
  if (isScalar(node)) {
    if (reading.cautions.length < cautionLimit) {
      reading.cautions.push(...cautionScalar(reading.file, reading.text, node, path, at));
    }
    noteSpelling(reading, node, path);
    return readScalar(reading, node);
  }
  if (isSeq(node)) {
    return node.items.map((item, nth) =>
      reading.findings.length < walkFindings ? readNode(reading, item, [...path, nth], startOfItem(item)) : null,
    );
  }
  if (isMap(node)) return readMap(reading, node, path);
  return null;
}

/** An empty entry has no text, so its part of the line begins at the space after its dash. */
function startOfItem(item: unknown): number {
  const [start, end] = (isScalar(item) ? item.range : undefined) ?? [0, 0];
  return start === end ? Math.max(0, start - 1) : start;
}

function noteSpelling({ text, spellings }: Reading, { value, range }: Scalar, path: Path): void {
  if (typeof value !== 'number' || !range) return;
  const written = text.slice(range[0], range[1]);
  if (written !== String(value)) spellings.push({ path, text: written });
}

function readScalar(reading: Reading, node: Scalar): unknown {
  const { file, text, findings } = reading;
  const [start, end] = node.range ?? [0, 0];
  const dash = foldedDash(text, node);
  if (dash !== undefined) {
    const detail = 'A line that begins with - goes on with the text above it';
    findings.push(refuse('yaml/syntax', file, [dash, endOfLine(text, dash)], { problem: 'FOLDED_DASH', detail }));
  }
  refuseSuspect(reading, suspectText(text, node));
  if (node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string') {
    const match = smuggled.exec(node.value);
    if (match !== null) {
      const facts = { character: nameCharacter(match[0]), escaped: true };
      findings.push(refuse('file/control-character', file, [start, end], facts));
    }
  }
  return foldValue(node);
}

function refuseSuspect({ file, findings }: Reading, suspect: Suspect | undefined): void {
  if (suspect === undefined) return;
  const { problem, range } = suspect;
  findings.push(refuse('yaml/syntax', file, range, { problem, detail: 'This is valid YAML and hardly meant so' }));
}

function readMap(reading: Reading, node: YAMLMap, path: Path): Record<string, unknown> {
  const { file, text, findings } = reading;
  const map: Record<string, unknown> = {};
  const firsts = new Map<string, readonly [number, number]>();
  for (const pair of node.items) {
    if (findings.length >= walkFindings) break;
    if (!isScalar(pair.key)) continue;
    readScalar(reading, pair.key);
    refuseSuspect(reading, suspectKey(text, pair.key) ?? suspectComma(node, pair));
    const key = String(pair.key.value);
    const range = keyRange(text, pair.key);
    const first = firsts.get(key);
    if (key === '' && pair.key.type === 'PLAIN') {
      const detail = 'The colon has no key before it';
      findings.push(refuse('yaml/syntax', file, range, { problem: 'EMPTY_KEY', detail }));
    } else if (reserved.has(key)) {
      findings.push(refuse('yaml/reserved-key', file, range, { key }));
    } else if (key === '<<') {
      findings.push(refuse('yaml/merge-key', file, range, {}));
    } else if (first !== undefined) {
      findings.push({
        ...refuse('yaml/duplicate-key', file, range, { key }),
        related: [{ at: { file, range: first }, note: 'first-here', facts: { name: key } }],
      });
    } else {
      firsts.set(key, range);
    }
    const value = readNode(reading, pair.value, [...path, key], afterKey(text, pair.key) ?? range[1]);
    if (!reserved.has(key)) map[key] = value;
  }
  return map;
}

/** An empty key has no text, so the range is its colon. */
function keyRange(text: string, key: Scalar): readonly [number, number] {
  const [start, end] = key.range ?? [0, 0];
  return start === end ? [start, Math.min(start + 1, text.length)] : [start, end];
}
