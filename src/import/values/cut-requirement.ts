import { kindOfRequirement } from './requirement.ts';
import type { RequirementKind } from './requirement-words.ts';

/** A sentence with clauses of two of these is a list of requirements: 大专以上学历，两年以上经验，能吃苦. */
const sure: ReadonlySet<RequirementKind> = new Set(['education', 'experience', 'certificates']);

/**
 * The requirements in a sentence that holds several: clauses between semicolons of which two say what they are, or short ones of which one is sure, and
 * clauses between commas of two kinds that are sure. A sentence of one kind is one requirement.
 */
export function cutRequirement(text: string): string[] {
  const apart = wishesApart(text);
  if (apart.length > 1) return apart.flatMap(cutRequirement);
  const sentences = sentencesIn(text);
  if (sentences.length > 1) return sentences.flatMap(cutRequirement);
  const clauses = withChoices(clausesIn(text, /[；;]/u));
  const known = clauses.map(kindOfRequirement).filter((kind) => kind !== 'other');
  if (clauses.length > 1 && (known.length > 1 || (known.some((kind) => sure.has(kind)) && clauses.every(isShort))))
    return clauses.flatMap(cutRequirement);
  const [lead = '', ...others] = withFields(clausesIn(text, /[，,]/u));
  if (
    others.length > 0 &&
    /^(?:年龄|性别|身高|户籍|[男女](?:性|士)?$)|岁(?:以[上下]|左右)?$/u.test(lead) &&
    others.some((part) => sure.has(kindOfRequirement(part)))
  )
    return [lead, ...cutRequirement(others.join('，'))];
  const parts = [lead, ...others];
  const kinds = parts.map(kindOfRequirement);
  const [first = 'other'] = kinds;
  if (!sure.has(first) || new Set(kinds.filter((kind) => sure.has(kind))).size < 2) return [text];
  return parts.reduce<string[]>((cut, part, at) => {
    const goesOn = kinds[at] === kinds[at - 1] || /^(?:其中|并|且|含|包括|或|of which|and |or |including )/u.test(part);
    if (at > 0 && goesOn) cut[cut.length - 1] = `${cut.at(-1)}${markBefore(text, part)}${part}`;
    else cut.push(part);
    return cut;
  }, []);
}

/** `Three years in a bakery. A diploma is preferred.`: what is only wished makes no wish of what is asked beside it. */
export function wishesApart(text: string): string[] {
  const sentences = text
    .split(/(?<=[。！；;])\s*|(?<=\p{L}{3}[.!])\s+(?=\p{Lu}|\d)/u)
    .filter((each) => each.trim() !== '');
  const last = /^(?=.*\p{Script=Han})(.+)[，,]([^，,]+)$/u.exec(text);
  const pieces = sentences.length > 1 || last === null || !isWish(text) ? sentences : last.slice(1);
  const runs: { wish: boolean; text: string }[] = [];
  for (const piece of pieces) {
    const [wish, run] = [isWish(piece), runs.at(-1)];
    if (run?.wish === wish) run.text += /\p{Script=Han}/u.test(piece) ? piece : ` ${piece}`;
    else runs.push({ wish, text: piece });
  }
  return runs.length > 1 ? runs.map((run) => run.text.replace(/[\s；;]+$/u, '')) : [text];
}

function isWish(text: string): boolean {
  return kindOfRequirement(text.replace(/[\s；;]+$/u, '')) === 'preferred';
}

/** `Grade 12; or a licence as a driver` asks for one of the two, and is not cut. */
function withChoices(clauses: readonly string[]): string[] {
  return clauses.reduce<string[]>((joined, clause) => {
    const last = joined.at(-1);
    if (last === undefined || !/^(?:or\b|或)/iu.test(clause)) joined.push(clause);
    else joined[joined.length - 1] = `${last}${/\p{Script=Han}/u.test(last) ? '；' : '; '}${clause}`;
    return joined;
  }, []);
}

/** `Degree in zoology, botany or a related field plus two years`: the fields of one degree are not cut from it. */
function withFields(clauses: readonly string[]): readonly string[] {
  const last = clauses.findIndex((clause) =>
    /(?:^|\s)or (?:an? |any |other )*(?:closely |directly )?(?:related|similar|relevant|equivalent|allied|comparable)\b/i.test(
      clause,
    ),
  );
  return last > 0 && kindOfRequirement(clauses[0] ?? '') === 'education'
    ? [clauses.slice(0, last + 1).join(', '), ...clauses.slice(last + 1)]
    : clauses;
}

/** `High School diploma or GED. Dispatching experience preferred.`: sentences that each ask for another kind of thing. */
function sentencesIn(text: string): string[] {
  if (/\p{Script=Han}/u.test(text)) return [text];
  const sentences = text.split(/(?<=\p{L}{3}[.!])\s+(?=\p{Lu}|\d)/u);
  const kinds = new Set(sentences.map(kindOfRequirement));
  const apart = sentences.length > 1 && kinds.size === sentences.length && !kinds.has('other');
  return apart && sentences.every((sentence) => sentence.length >= 12) ? sentences : [text];
}

/** 身体健康, and none that goes on with the clause before it. */
function isShort(clause: string): boolean {
  return clause.length <= 16 && /\p{Script=Han}/u.test(clause) && !/^(?:其中|并|且|含|包括|或)/u.test(clause);
}

function clausesIn(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((clause) => clause.replace(/^\s+|[\s。.]+$/gu, ''))
    .filter((clause) => clause !== '');
}

/** What is written between a clause and the one before it. */
function markBefore(text: string, clause: string): string {
  return /[，,]\s*$/u.exec(text.slice(0, text.indexOf(clause)))?.[0] ?? '，';
}
