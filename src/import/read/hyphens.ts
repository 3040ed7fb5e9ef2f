import { joinLines } from '../../text/text.ts';

/** Words before which a stroke stays where a line ends with it, as in `well-being` and `multi-disciplinary`, but not in `full-est`. */
const compounding =
  /(?:^|[\s(/"“'’-])(?:self|well|non|multi|cross|semi|mid|half|full|part|long|short|high|low|decision|problem|policy|evidence|hands|follow|year|day|client|customer|user|two|three|four|five|six|seven|eight|nine|ten|first|second|third|double|single)$/iu;
const ending = /^(?:\p{Ll}{1,3}|ings?|ment|ness|able|ible|ance|ence|ship|less|tion|sion|tions|sions)(?!\p{L})/u;

/** Whether a line ends within a word that goes on below it. */
export function isCutWord(first: string, rest: string): boolean {
  return /\p{L}{2}-$/u.test(first.trimEnd()) && /^\s*\p{Ll}{2}/u.test(rest);
}

/** Two lines of one sentence; a word that was cut between them with a stroke is whole again. */
export function joinBroken(first: string, rest: string): string {
  if (!isCutWord(first, rest)) return first + joinLines(first, rest) + rest;
  const bare = first.slice(0, -1);
  return compounding.test(bare) && !ending.test(rest) ? first + rest : bare + rest;
}
