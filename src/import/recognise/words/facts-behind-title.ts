import type { Dictionary } from '../../labels/index.ts';
import { kindOfName } from './kind-of-name.ts';

/** A title with the facts behind it in one line. */
export interface TitleWithFacts {
  readonly title: string;
  readonly facts: readonly { readonly path: string; readonly value: string; readonly label: string }[];
}

const longest = 160;
const wanted = /^(?:grade|pay\.grade|headcount|code|department|location|employmentType|reportsTo)$/;
const posts =
  /^(?:\(?(?:no\.? of )?)?(?:\w{3,9} \()?(\d{1,3})\)?\s*(?:posts?|positions?|vacanc(?:y|ies)|openings?|[名人位个])$/i;
/** `JOB GRADE – K5`, `REF NO. D/4`, `Scale: 6`, `职级：P5`. */
const pair = /^(\p{L}[\p{L} ./]{0,22}?\.?)\s*(?:[:：]|\s[–—-]\s|[–—])\s*(\S.{0,60})$/u;
const bare =
  /^((?:job |salary |pay |post )?(?:grade|group|scale|band|level)|(?:job |vacancy )?ref(?:erence)?\.?(?: no\.?)?|(?:vacancy|advert|post|job) no\.?)\s+(\S{1,20}(?: ?[“"][^“”"]{1,4}[”"])?)$/i;
/** The level of a job behind its name. */
const rank = /\s+(?:[IVX]{1,4}|\d{1,2}|[A-D])$/;

/**
 * `DRIVER II, JOB GRADE – K5 (2 POSTS), REF: D/4`: commas and brackets part the title from labels with their values. The name
 * of a job with two facts behind it is such a head, and so is any name of how many posts. Undefined where anything else is among
 * them.
 */
export function factsBehindTitle(dictionary: Dictionary, text: string): TitleWithFacts | undefined {
  if (text.length > longest || /[.。]$/u.test(text)) return undefined;
  const pieces = piecesOf(text);
  const from = pieces.findIndex((piece) => factIn(dictionary, piece) !== undefined);
  if (from < 1) return undefined;
  const found = pieces.slice(from).map((piece) => factIn(dictionary, piece));
  const facts = found.flatMap((fact) => fact ?? []);
  if (facts.length < found.length || new Set(facts.map(({ path }) => path)).size < facts.length) return undefined;
  const end = text.indexOf(pieces[from] ?? '');
  const title = text
    .slice(0, end)
    .replace(/[\s,，;；|｜(（[–—-]+$/u, '')
    .trim();
  const isJob = kindOfName(title.replace(/,.*$/, '').replace(rank, '')) === 'job';
  if (title.length > 80 || /[:：]/u.test(title) || dictionary.find(title) !== undefined) return undefined;
  const isCounted = facts.some(({ path }) => path === 'headcount');
  return (isJob || isCounted) && facts.length > 1 ? { title, facts } : undefined;
}

/** Cut at commas, strokes and brackets. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/[,，;；|｜()（）[\]]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function factIn(
  dictionary: Dictionary,
  piece: string,
): { readonly path: string; readonly value: string; readonly label: string } | undefined {
  if (posts.test(piece)) return { path: 'headcount', value: piece, label: '' };
  const [, label = '', value = ''] = pair.exec(piece) ?? bare.exec(piece) ?? [];
  if (label === '') return undefined;
  const path = /^(?:job|salary) group$/i.test(label)
    ? 'grade'
    : (dictionary.find(label)?.path ?? dictionary.guess(label)?.path ?? '');
  return wanted.test(path) ? { path, value, label } : undefined;
}
