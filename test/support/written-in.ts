import type { HandbookLanguage } from '../../src/model/config.ts';

const han = /\p{Script=Han}/u;

/** Code, paths, options and file names, which are the same in every language. */
const quoted =
  /`[^`]*`|--?[a-z][\w-]*(?:=\S+)?|<[^>]*>|\[[^\]]*\]|(?:[\w.~-]*\/)+[\w.*-]*|\b[\w-]+\.(?:yaml|md|html|pdf|json|hbs|ttf)\b/g;

/**
 * Whether a text is in a language, but for what it quotes: English without Han; Chinese with Han, and never four Latin
 * words in a row. `part`: a line of a text, which may hold a quotation alone.
 */
export function writtenIn(
  language: HandbookLanguage,
  text: string,
  { part = false }: { readonly part?: boolean } = {},
): boolean {
  const own = text.replace(quoted, ' ` ');
  if (language === 'en') return !han.test(own);
  return (
    (han.test(own) || (part && !/[A-Za-z]{2,}/.test(own))) &&
    !/(?:[A-Za-z]{2,}['’]?\w*[ ,.;:]+){3}[A-Za-z]{2,}/.test(own)
  );
}
