import { chineseGuesses } from './guess-chinese.ts';
import { englishGuesses } from './guess-english.ts';
import { toSimplified } from './traditional.ts';

/** The path that a label's words speak of; undefined if they speak of nothing that jd keeps. */
export function guessPath(label: string): string | undefined {
  const path = pathOf(label);
  // `Education and Families Directorate` speaks of where the post is.
  if (path?.startsWith('qualifications') && ofUnit.test(label)) return undefined;
  // Who writes, checks or is checked is a person, whatever the label's other words are.
  return path === 'x-person' ? undefined : path;
}

const ofUnit = /\b(?:directorate|department|division|ministry|faculty|university|bureau|council)\s*$/i;

function pathOf(label: string): string | undefined {
  const text = toSimplified(label.normalize('NFKC')).replace(/[’]/g, "'").trim().toLowerCase();
  const squeezed = text.replace(/[\s::]+/gu, '');
  if (/\p{Script=Han}/u.test(text))
    return squeezed.length > 14 ? undefined : chineseGuesses.find(([, pattern]) => pattern.test(squeezed))?.[0];
  const bare = plainOf(withoutTail(text.replace(/[\s:?]+$/u, '').replace(/^[\d.()]+\s*/, ''))).replace(
    / (?:required |needed |necessary )?to (?:start|do|perform|enter|begin|hold|fill) (?:in )?(?:the|this) (?:job|role|position|post)(?: today)?$/,
    '',
  );
  // `The Works Supervisor will:` begins sentences that the items below it end.
  const isOpen = /\s(?:will|shall|must|should|(?:is|are) (?:required |expected )?to)$/.test(bare);
  // `Your duties are to:` names them.
  if (isOpen && !/\b(?:duties|responsibilities|tasks)\b/.test(bare)) return undefined;
  return bare.split(/\s+/).length > 7 ? undefined : englishGuesses.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Without what is said of it: `Accountabilities linked to objective areas (maximum of 10)`. */
function withoutTail(text: string): string {
  return text.replace(/\s*\([^()]*\)$/, '').replace(/ (?:linked|related|relating|aligned|mapped) (?:to|with) .*$/, '');
}

/** A question without the words that make it one: `What are the main tasks of the role?` */
function plainOf(text: string): string {
  const [, asked] = /^(?:what|which) (?:are|is|were) (?:the |your )?(.+)$/.exec(text) ?? [];
  if (asked === undefined) return text;
  return asked
    .replace(/ (?:of|in|for|within) (?:the|this|your) (?:job|role|position|post)$/, '')
    .replace(/ (?:(?:that|which) )?you (?:are|have|need|will be) .*$/, '')
    .trim();
}
