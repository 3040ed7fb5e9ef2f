import { remember } from '../../text/remember.ts';
import { anywhere, must, ofTheJob, type Phrase, phrases } from './english-phrases.ts';
import { Spellings } from './typo.ts';
import { isFiller } from './written.ts';

const wanted = /\b(?:prefer(?:red|able)|desir(?:able|ed))\b/g;
/** `Supervisor’s supervisor` is not the superior. */
const ofTheirs =
  /\b(?:supervisor|manager|superior|boss)(?:['’]s?)? (?:(?:line|immediate|direct) )?(?:supervisor|manager|superior|boss)\b/i;
const longest = 80;

/** The path of such a label, and whether the duties below it are essential. */
export function readPhrase(
  written: string,
  asColumn = false,
): { readonly path: string; readonly essential?: boolean } | undefined {
  if (written.length > longest || /\p{Script=Han}/u.test(written) || ofTheirs.test(written)) return undefined;
  const text = foldPhrase(written);
  const [, what = ''] = /^(.+) of (?:the |this |your )?(?:position|post|job|role|function)$/.exec(text) ?? [];
  const said = ofTheJob.find(([, pattern]) => pattern.test(what));
  if (said !== undefined) return { path: said[0] };
  const bare = text.replace(wanted, ' ').trim();
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > 10) return undefined;
  const fitting = phrases.filter(
    ({ path, core, beside }) =>
      words.some((word) => core.has(word)) &&
      words.every((word) => core.has(word) || beside.has(word) || anywhere.has(word)) &&
      (must[path]?.test(bare) !== false || (bare !== text && path.startsWith('qualifications'))),
  );
  const path = fitting.length === 0 ? joinAsked(words) : chooseOf(fitting, text);
  if (path === undefined) return undefined;
  if (bare !== text) return path.startsWith('qualifications') ? { path: 'qualifications.preferred' } : undefined;
  if (path === 'duties') {
    if (asColumn) return { path: /\bareas?\b/.test(text) ? 'duties.group' : 'duties.duty' };
    if (/^(?:other|additional|secondary|marginal|non-essential)\b/.test(text)) return { path, essential: false };
    return /^essential\b|\bof essential\b/.test(text) ? { path, essential: true } : { path };
  }
  return { path: asColumn && path === 'kpis' ? 'duties.kpi' : path };
}

const known = new Set(phrases.flatMap(({ core, beside }) => [...core, ...beside]));
let spellings: Spellings | undefined;

/** `Key Duties & Responsibilties`: a phrase of known words but one, which is one with a slip; as it was meant. */
export function spellPhrase(written: string): string | undefined {
  if (written.length > longest || /\p{Script=Han}/u.test(written)) return undefined;
  const words = foldPhrase(written).split(' ');
  const [unknown, another] = words.filter((word) => !isKnown(word));
  if (words.length < 2 || unknown === undefined || another !== undefined) return undefined;
  spellings ??= new Spellings(known);
  const [like, other] = spellings.findLike(unknown);
  if (like === undefined || other !== undefined) return undefined;
  return words.map((word) => (word === unknown ? like : word)).join(' ');
}

function isKnown(word: string): boolean {
  return anywhere.has(word) || known.has(word);
}

const foldPhrase = remember((written) => {
  const text = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[’']s?\b|[’']|(?<=\b\p{L}+)\.(?=\s)/gu, '')
    .replace(
      /(?<=\btitle) (?:with)?in (?:the |your )?(?:work area|department|team|company|organi[sz]ation|business)$/,
      '',
    )
    .replace(/^\s*(?:(?:\d{1,2}\.)+\d{0,2}|\(?\d{1,2}\)|[•·–-])\s*|[\s:：.?!–-]+$/g, '')
    .replace(/\s*(?:[&+/,;|]|\band\/or\b)\s*/g, ' and ');
  const [, head = text, tail = ''] =
    /^(.*?)\s+((?:may |will |can |shall )?includ.*|but .*|are$|are as follows|as follows)$/.exec(text) ?? [];
  return (isFiller(tail) ? head : text).replace(/\s+/g, ' ').trim();
});

/** Of several that fit, the one that says more: the first with a key of its own, or both sides of the contacts. */
function chooseOf(fitting: readonly Phrase[], text: string): string | undefined {
  const paths = [...new Set(fitting.map(({ path }) => path))];
  if (paths.length === 1) return paths[0];
  if (/\binternal\b/.test(text) && /\bexternal\b/.test(text)) return 'contacts';
  const precise = paths.filter((path) => path.includes('.'));
  return precise.length === 1 ? precise[0] : undefined;
}

/** Several things that are asked of a person: `Required Education, Skills and Qualifications`. */
function joinAsked(words: readonly string[]): string | undefined {
  const parts = phrases.filter(({ path }) => path.startsWith('qualifications'));
  const known = words.every(
    (word) => anywhere.has(word) || parts.some(({ core, beside }) => core.has(word) || beside.has(word)),
  );
  if (!known) return undefined;
  const paths = new Set(parts.filter(({ core }) => words.some((word) => core.has(word))).map(({ path }) => path));
  const has = (...names: readonly string[]) =>
    paths.size === names.length && names.every((name) => paths.has(`qualifications.${name}`));
  if (has('knowledge', 'abilities')) return 'qualifications.knowledge+abilities';
  if (has('education', 'experience') || has('education', 'experience', 'training'))
    return 'qualifications.education+experience';
  if (has('education', 'training')) return 'qualifications.education';
  return paths.size > 1 ? 'qualifications' : undefined;
}
