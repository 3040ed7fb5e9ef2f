import type { Range } from './range.ts';

/** What the tags of a template show without the engine. */
export interface TagSurvey {
  /** The block that is still open at the end. */
  readonly open?: Tag;
  /** The tag that closes a block by the name of another. */
  readonly mismatched?: Range;
  /** A comment that is never closed. */
  readonly comment?: Range;
  /** Where blocks or calls are nested deeper than the engine can safely handle. */
  readonly deep?: Tag;
}
interface Tag {
  readonly name: string;
  readonly range: Range;
}

/**
 * The limit is the same as for files of a workspace; the engine's time grows with the square of the depth, and its
 * stack overflows at about 1,500.
 */
export const deepest = 64;

/** Reads the text once; the time is linear in its length, whatever it contains. */
export function surveyTags(text: string): TagSurvey {
  const open: (Tag & { links: number })[] = [];
  let links = 0;
  let mismatched: Range | undefined;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const comment = /^\{\{~?!--/.exec(text.slice(at, at + 6));
    const end = comment ? endComment(text, at + comment[0].length - 2) : endAfter(text, '}}', at + 2);
    if (end === undefined) return { ...survey(open, mismatched), ...(comment ? { comment: [at, at + 5] } : {}) };
    const tag = text.slice(at, end);
    const range = [at, end] as const;
    at = end;
    if (/^\{\{~?!/.test(tag)) continue;
    if (countDeepest(tag) > deepest) return { deep: { name: nameOf(tag), range } };
    const [, sign, name = ''] = /^\{\{~?([#^/])[>*]?\s*([^\s}|~]+)/.exec(tag) ?? [];
    const above = open.at(-1);
    if (sign === '/') {
      if (above?.name !== name) mismatched ??= range;
      links -= above?.links ?? 0;
      open.pop();
    } else if (sign !== undefined) open.push({ name, range, links: 0 });
    else if (above && /^\{\{~?\s*else\s+[^\s}~]/.test(tag)) {
      above.links++;
      links++;
    }
    if (open.length + links > deepest) return { deep: { name, range } };
  }
  return survey(open, mismatched);
}

function survey(open: readonly Tag[], mismatched: Range | undefined): TagSurvey {
  const last = open.at(-1);
  return { ...(last === undefined ? {} : { open: last }), ...(mismatched === undefined ? {} : { mismatched }) };
}

function nameOf(tag: string): string {
  return /[^\s{}#^/~>*(]+/.exec(tag)?.[0] ?? '';
}

function endAfter(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** The dashes that open a comment may also close it. */
function endComment(text: string, from: number): number | undefined {
  const ends = ['--}}', '--~}}'].flatMap((mark) => endAfter(text, mark, from) ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** How deep calls are nested in a tag. */
function countDeepest(tag: string): number {
  let depth = 0;
  let most = 0;
  for (const mark of tag) {
    if (mark === '(') most = Math.max(most, ++depth);
    else if (mark === ')') depth--;
  }
  return most;
}
