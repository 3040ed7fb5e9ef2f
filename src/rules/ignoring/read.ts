import type { Code, Finding } from '../../findings/finding.ts';
import type { FileIgnores, Ignore } from '../../findings/ignore.ts';
import type { Comments } from '../../source/comments.ts';
import type { Source } from '../../source/source.ts';
import { openSpeller } from '../../text/spelling.ts';
import { readIgnore } from './read-comment.ts';

/** A file with comments that ignore findings. */
export interface Commented {
  readonly source: Pick<Source, 'file' | 'text'>;
  readonly comments: Comments;
}

/**
 * Without what these report there would be nothing to read or to check. Of templates no comment is read, and an ignore
 * can't hide what is wrong with ignores.
 */
const fixed = /^(?:file|yaml|schema|config|template|ignore)\/|^chapter\/(?:front-matter|limit)$/;

/** Reads what is ignored, by file, and reports what is wrong with it. What isn't written as it must be ignores nothing. */
export function readIgnores(
  files: readonly Commented[],
  codes: readonly Code[],
): { readonly ignores: ReadonlyMap<string, FileIgnores>; readonly findings: readonly Finding[] } {
  const known = new Map<string, Code>(codes.map((code) => [code, code]));
  const suggest = openSpeller(codes);
  const findings: Finding[] = [];
  const ignores = new Map<string, FileIgnores>();
  for (const { source, comments } of files) {
    const own: Ignore[] = [];
    for (const { range, line } of comments.comments) {
      const [start, end] = range;
      const comment = readIgnore(source.text.slice(start, end));
      if (comment === undefined) continue;
      const rangeOf = (at: number, length: number) => ({
        file: source.file,
        range: [start + at, start + at + length] as const,
      });
      const { reason, written, rest } = comment;
      if (comment.codes.length === 0) {
        const facts = { name: '', suggestions: [] };
        findings.push({ code: 'ignore/unknown-code', at: rangeOf(0, end - start), facts });
      } else if (reason === '') {
        findings.push({ code: 'ignore/no-reason', at: rangeOf(0, end - start), facts: { written, rest } });
      }
      for (const { text, at } of comment.codes) {
        const place = rangeOf(at, text.length);
        const code = known.get(text);
        if (code === undefined) {
          findings.push({ code: 'ignore/unknown-code', at: place, facts: { name: text, suggestions: suggest(text) } });
        } else if (fixed.test(code)) {
          findings.push({ code: 'ignore/fixed-code', at: place, facts: { code } });
        } else if (reason !== '') own.push({ code, reason, line, at: place });
      }
    }
    if (own.length > 0) ignores.set(source.file, { ignores: own, homes: comments.homes });
  }
  return { ignores, findings };
}
