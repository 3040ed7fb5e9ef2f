import type { Anchor } from '../findings/anchor.ts';
import type { Code, Finding } from '../findings/finding.ts';
import { lineStarts } from '../text/text.ts';
import { apply, join, type Line, locateIn } from './copied-lines.ts';
import { type Attempt, type Found, recognisers } from './mistakes/index.ts';
import { isBlank } from './mistakes/scene.ts';
import { placeFix } from './place-fix.ts';
import { refuse } from './refuse.ts';

/** Codes that a typing error can cause; the other codes explain themselves. */
const recognised: ReadonlySet<Code> = new Set(['yaml/syntax', 'yaml/alias', 'yaml/tag', 'yaml/directive']);

/** A file with more mistakes than this is not easier to fix with a longer list. */
const findingLimit = 10;

/** How many characters may be read to find advice, with the first reading: the longest file, or hundreds of ordinary forms. */
const effort = 1_000_000;

/**
 * What prevents a text from being read, in its order, and the stage that reading reached: a later stage may find
 * something on an earlier line.
 */
export interface Stop {
  readonly findings: readonly Finding[];
  readonly stage: number;
  /** What was read, if there are no findings. */
  readonly value?: unknown;
}
export type Read = (text: string) => Stop;

/** Recognisers may look at a line from each of its characters, and an ordinary line is shorter. */
const longestLine = 5000;

/**
 * Finds the mistakes that prevent a file from being read. Each recognised mistake is corrected in a copy, which is read
 * again: so the advice is known to help, and what is found later is a separate mistake and not a consequence.
 */
export function explain(file: string, text: string, first: Stop, read: Read): readonly Finding[] {
  const written = text.split(/\r?\n/u);
  const starts = lineStarts(text);
  const reported: Finding[] = [];
  let left = effort - text.length;
  let lines: readonly Line[] = written.map((line, from) => ({ text: line, from }));
  let stop = text.includes('\r') ? read(join(lines)) : first;
  // What follows from a guess is one too.
  let sure = true;
  while (reported.length < findingLimit) {
    const [finding] = stop.findings;
    if (finding === undefined) return inOrder(reported);
    const found = locateIn(lines, finding);
    const fixed = found !== undefined && recognised.has(found.code) ? tryAll(lines, found, stop.stage) : undefined;
    if (fixed === undefined || found === undefined)
      return inOrder([...reported, ...stop.findings.map((each) => restore(each, lines))]);
    sure &&= fixed.isSure;
    const fix = sure ? placeFix({ file, text, starts, written }, fixed.attempt, lines) : undefined;
    reported.push({ ...describe(finding, found, fixed.attempt, lines), ...(fix === undefined ? {} : { fix }) });
    if (fixed.attempt.like !== undefined) return inOrder(reported);
    ({ lines, stop } = fixed);
  }
  return inOrder(reported);

  function tryAll(current: readonly Line[], found: Found, stage: number) {
    if (left < 0) return undefined;
    const texts = current.map((line) => line.text);
    const near = suspects(texts, found.line).filter(({ line }) => line.length <= longestLine);
    for (const recognise of recognisers) {
      let best: { attempt: Attempt; lines: readonly Line[]; stop: Stop; reach: number; reads: boolean } | undefined;
      const values: Values = { whole: new Set(), part: new Set() };
      for (const { at, line } of near) {
        for (const attempt of recognise({ lines: texts, at, line, found })) {
          const next = apply(current, attempt);
          const joined = join(next);
          left -= joined.length;
          if (left < 0) return undefined;
          const stop = read(joined);
          const reach = reachOf(next, stop);
          if (!helps(current, found, attempt, reach, stage, stop)) continue;
          const reads = attempt.certainty === 'same-value' && noteValue(values, next, attempt, stop);
          if (best === undefined || reach > best.reach || (reach === best.reach && reads && !best.reads))
            best = { attempt, lines: next, stop, reach, reads };
        }
      }
      if (best !== undefined) return { ...best, isSure: isSure(best.attempt, values) };
    }
    return undefined;
  }

  /**
   * Notes what an attempt makes of the file, or of the lines before the next mistake, and whether those can be read. What
   * it makes of later lines is not known.
   */
  function noteValue({ whole, part }: Values, next: readonly Line[], { lines }: Attempt, stop: Stop): boolean {
    const [open] = stop.findings;
    if (open === undefined) {
      whole.add(JSON.stringify(stop.value));
      return true;
    }
    const until = locateIn(next, open)?.line ?? 0;
    const before = join(next.slice(0, until));
    left -= before.length;
    const { findings, value } = read(before);
    if (findings.length > 0) return false;
    part.add([...lines.keys()].every((line) => line < until) ? JSON.stringify(value) : undefined);
    return true;
  }

  /** Whether reading got past the line where it stopped, or to a later stage, where another line may stop it. */
  function helps(
    current: readonly Line[],
    found: Found,
    attempt: Attempt,
    reach: number,
    stage: number,
    stop: Stop,
  ): boolean {
    const [open] = stop.findings;
    if (open === undefined) return true;
    const own = attempt.more === undefined ? Math.max(found.line, attempt.line) : found.line;
    const here = current[own]?.from ?? 0;
    if (reach > here) return true;
    if (reach < here) return stop.stage > stage;
    if (found.code !== 'yaml/syntax') return open.code === found.code;
    return attempt.more !== undefined && 'problem' in open.facts && open.facts.problem !== found.problem;
  }

  function reachOf(next: readonly Line[], { findings: [open] }: Stop): number {
    const place = open === undefined ? undefined : locateIn(next, open);
    return place === undefined ? Number.POSITIVE_INFINITY : (next[place.line]?.from ?? 0);
  }

  function describe(finding: Finding, found: Found, attempt: Attempt, current: readonly Line[]): Finding {
    const { problem, line, start, end, instead, mark, more, like } = attempt;
    const range = [offsetOf(current, line, start), offsetOf(current, line, end)] as const;
    const advice = instead.length === 0 ? {} : { instead };
    const isSame = problem === found.problem;
    if (isSame && (finding.code === 'yaml/alias' || finding.code === 'yaml/tag' || finding.code === 'yaml/directive')) {
      return { code: finding.code, at: { file, range }, facts: { ...finding.facts, ...advice } } as Finding;
    }
    const detail = 'detail' in finding.facts ? finding.facts.detail : '';
    return refuse('yaml/syntax', file, range, {
      problem,
      detail,
      ...advice,
      ...(mark === undefined ? {} : { mark }),
      ...(more ? { more } : {}),
      ...(like === undefined ? {} : { like }),
    });
  }

  /** Moves a finding about the copy to its place in the file. */
  function restore(finding: Finding, current: readonly Line[]): Finding {
    const at = (anchor: Anchor): Anchor => {
      const place = locateIn(current, { ...finding, at: anchor });
      if (place === undefined) return anchor;
      return { file, range: [offsetOf(current, place.line, place.column), offsetOf(current, place.line, place.end)] };
    };
    const { related } = finding;
    return {
      ...finding,
      at: at(finding.at),
      ...(related === undefined ? {} : { related: related.map((note) => ({ ...note, at: at(note.at) })) }),
    };
  }

  function offsetOf(current: readonly Line[], line: number, column: number): number {
    const from = current[line]?.from ?? 0;
    return (starts[from] ?? 0) + Math.min(column, written[from]?.length ?? 0);
  }
}

/** What the attempts of one recogniser give, as JSON. */
interface Values {
  readonly whole: Set<string>;
  /** Of the lines before the next mistake; undefined where later lines change too. */
  readonly part: Set<string | undefined>;
}

function isSure({ certainty }: Attempt, { whole, part }: Values): boolean {
  if (certainty !== 'same-value') return certainty === 'sure';
  return whole.size > 0 ? whole.size === 1 : part.size === 1 && !part.has(undefined);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const startOf = ({ at }: Finding): number => ('range' in at ? at.range[0] : 0);
  return [...findings].sort((a, b) => startOf(a) - startOf(b));
}

/** The line where reading stopped, and the one before it that isn't blank. */
function suspects(lines: readonly string[], at: number): { readonly at: number; readonly line: string }[] {
  const above = lines.slice(0, at).findLastIndex((line) => !isBlank(line));
  return [at, above].flatMap((number) => {
    const line = lines[number];
    return line === undefined ? [] : [{ at: number, line }];
  });
}
