import type { Code } from '../../findings/finding.ts';
import type { FileIgnores } from '../../findings/ignore.ts';
import type { Judged } from '../../findings/judged.ts';
import { listComments } from '../../source/comments.ts';
import type { Source } from '../../source/source.ts';
import { aimComments, type CommentRange, ignoreMark } from '../../text/comments.ts';
import { laterRules, rules } from '../index.ts';
import { judgeEach } from '../judge.ts';
import type { Levels } from '../levels.ts';
import { hideIgnored, listUnused } from './hide.ts';
import { type Commented, readIgnores } from './read.ts';

export interface IgnoringInput {
  readonly sources: ReadonlyMap<string, Source>;
  /** The comments of each chapter, by its file. */
  readonly chapters: ReadonlyMap<string, readonly CommentRange[]>;
  /** All codes; asked only if something is ignored. */
  readonly codes: () => readonly Code[];
  readonly levels: Levels;
  /** Whether each file could be read, so that nothing was withheld that an ignore may be for. */
  readonly isWhole: boolean;
  /** Whether asterisks were looked for. */
  readonly isProofread: boolean;
}

/** Findings without those that comments ignore, and with what is wrong with these comments. */
export interface Ignoring {
  readonly shown: readonly Judged[];
  /** With the reason of each. */
  readonly ignored: readonly Judged[];
  readonly ignores: ReadonlyMap<string, FileIgnores>;
}

/** Costs a search for one word in each file where nothing is ignored. */
export function applyIgnores(judged: readonly Judged[], input: IgnoringInput): Ignoring {
  const { sources, levels } = input;
  const commented = listCommented(input);
  if (commented.length === 0) return { shown: judged, ignored: [], ignores: new Map() };
  const { ignores, findings } = readIgnores(commented, input.codes());
  const { shown, ignored, used } = hideIgnored(judged, ignores, sources);
  const initial = new Map([...rules, ...laterRules].map(({ code, level }) => [code, level]));
  const isOff = (code: Code, file: string): boolean =>
    (levels.settingOf(code, file)?.level ?? initial.get(code)) === 'off';
  // Whether a font has a character is known only to a build.
  const isJudged = (code: Code): boolean =>
    code !== 'handbook/missing-glyph' && (code !== 'text/asterisks' || input.isProofread);
  const unused = input.isWhole ? listUnused(ignores, used, isJudged, isOff) : [];
  return { shown: [...shown, ...judgeEach([...findings, ...unused], levels, 'warning')], ignored, ignores };
}

/** A file that can't be read has no findings that can be ignored. */
function listCommented({ sources, chapters }: IgnoringInput): Commented[] {
  return [...sources.values()].flatMap((source): Commented[] => {
    if (source.isReread || source.value === undefined || !source.text.includes(ignoreMark)) return [];
    const ranges = chapters.get(source.file);
    const homes: ReadonlyMap<number, number> = new Map();
    const comments =
      ranges === undefined ? listComments(source) : { comments: aimComments(source.text, ranges, true), homes };
    return [{ source, comments }];
  });
}
