/** A code as a comment writes it. */
export interface WrittenCode {
  readonly text: string;
  /** Where it begins in the comment. */
  readonly at: number;
}

/** What a comment says that begins with `jd-ignore`. */
export interface IgnoreComment {
  readonly codes: readonly WrittenCode[];
  /** '' if it gives none. */
  readonly reason: string;
  /** Up to its codes, without the marks of a comment: `jd-ignore org/span`. */
  readonly written: string;
  /** What follows the codes without a colon. */
  readonly rest: string;
}

const opening = /^(?:#+|<!--)\s*(?=jd-ignore(?![\w-]))/;
const list = /^jd-ignore(?:\s+[^\s,，、:：]+(?:\s*[,，、]\s*[^\s,，、:：]+)*)?/;

/** Reads `# jd-ignore org/span, org/depth: a merger until May` or the same in `<!-- -->`; undefined if it is neither. */
export function readIgnore(comment: string): IgnoreComment | undefined {
  const begun = opening.exec(comment)?.[0].length;
  if (begun === undefined) return undefined;
  const body = comment.slice(begun).trimEnd();
  const text = body.endsWith('-->') ? body.slice(0, -3).trimEnd() : body;
  const [written = ''] = list.exec(text) ?? [];
  const names = written.slice('jd-ignore'.length);
  const codes = [...names.matchAll(/[^\s,，、]+/g)].map(({ 0: code, index }) => ({
    text: code,
    at: begun + 'jd-ignore'.length + index,
  }));
  const [, colon = '', words = ''] = /^\s*([:：]?)\s*([\s\S]*)$/.exec(text.slice(written.length)) ?? [];
  const said = /[\p{L}\p{N}]/u.test(words) ? words : '';
  return { codes, written, reason: colon === '' ? '' : said, rest: colon === '' ? said : '' };
}
