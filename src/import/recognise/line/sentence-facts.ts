import type { Label } from '../../labels/index.ts';
import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { factsOfPost } from '../words/post-sentence.ts';
import { statedFact } from '../words/stated-fact.ts';
import { departmentIn, departmentOffered, reportsIn, superiorIn } from '../words/superior.ts';

/** A value that a sentence states, and the words that state it. */
interface Fact {
  readonly path: string;
  readonly text: string;
  readonly written: string;
}

/** What a text says of the place of a position, and what else it says: `Reports to the Chef and supervises Cooks.`, 本岗位隶属客房部，编制4人。 */
export function factsIn(text: string): { facts: readonly Fact[]; rest: readonly string[] } {
  const facts: Fact[] = [];
  const rest: string[] = [];
  let isRest = false;
  const clauses = /\p{Script=Han}/u.test(text)
    ? text.split(/(?<=[，,；;。])/u)
    : text.split(
        /(?<=\.)\s+|(?<=supervision (?:of|from) [^.;]{3,60}),(?= who )|(?<=report(?:s|ing)? (?:directly )?to [^.;,]{3,60}),(?= (?:who|which) )|(?<=(?:report(?:s|ing)?|accountable|responsible|answerable) (?:directly )?to [^.;:,]{3,60}) (?=and (?:is|will|meets|works|attends|liaises|acts|receives|assists|supports) )|,? (?=(?:and|who|which) (?:directly )?(?:supervises|manages|leads|oversees)\b)/,
      );
  for (const written of clauses) {
    const bare = written
      .trim()
      .replace(/[，,；;。]+$/u, '')
      .replace(/^(?:and|who|which) /, '');
    const fact = factIn(bare);
    const offered = fact === undefined ? departmentOffered(bare) : undefined;
    // The sentence says more than that.
    if (offered !== undefined) facts.push({ path: 'department', text: offered, written: '' });
    // What stands together is kept together.
    if (fact === undefined && isRest) rest.push(`${rest.pop()}${/\p{Script=Han}/u.test(text) ? '' : ' '}${written}`);
    else if (fact === undefined) rest.push(written);
    else facts.push({ ...fact, written });
    isRest = fact === undefined;
  }
  return { facts, rest: rest.map((each) => each.trim()).filter((each) => each !== '') };
}

function factIn(clause: string): Pick<Fact, 'path' | 'text'> | undefined {
  const superior = superiorIn(clause);
  if (superior !== undefined) return { path: 'reportsTo', text: superior };
  const department = departmentIn(clause);
  if (department !== undefined) return { path: 'department', text: department };
  const headcount =
    /^(?:(?:本|该|此)?(?:岗位?|职位))?(?:编制|定员|定编|设编|设岗|共设|配备)(?:人?数)?[为共]?\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*[人名个]$/u.exec(
      clause,
    );
  if (headcount !== null)
    return { path: 'headcount', text: clause.slice(headcount[0].search(/\d|[一二两三四五六七八九十]/u)) };
  const reports = reportsIn(clause);
  return reports === undefined ? statedFact(clause) : { path: 'directReports', text: reports };
}

/** `SUPERVISION` may say who supervises the post, and then names none of its reports. */
export function isSuperiorStated(text: string): boolean {
  return factsIn(text).facts.some(({ path }) => path === 'reportsTo');
}

/** The facts of a text on a post; it is kept as well where one of them is known from elsewhere. */
function statedIn(text: string, draft: Draft): ReturnType<typeof factsIn> | undefined {
  const found = factsOfPost(text);
  if (found.length < 2) return undefined;
  const isKept = found.some(({ path }) => draft.has(path));
  const facts = found.map((fact, at) => ({ ...fact, written: at === 0 && !isKept ? text : '' }));
  return { facts, rest: isKept ? [text] : [] };
}

/** Puts the facts of a text in their places; what else it says is kept below its label. False if it states none. */
export function readFacts(reader: FormReader, { text, place }: Piece, label: string | undefined): boolean {
  const draft = reader.currentDraft();
  const { facts, rest } = statedIn(text, draft) ?? factsIn(text);
  const fresh = facts.filter(({ path }) => !draft.has(path));
  if (fresh.length === 0) return false;
  for (const { path, text: said, written } of fresh) draft.entries.push({ path, text: said, place, written });
  const left = [...rest, ...facts.filter((fact) => !fresh.includes(fact)).map(({ written }) => written)];
  for (const each of left) if (each !== '') reader.keep({ text: each, place }, label);
  return true;
}

/** A label of one fact beside a sentence, as `Reporting line. The Clerk reports to the Registrar.` */
export function readStated(reader: FormReader, label: Label, piece: Piece): boolean {
  if (label.path === 'duties') return readSupervision(reader, label, piece);
  if (label.path !== 'reportsTo' && label.path !== 'department' && label.path !== 'directReports') return false;
  const { facts } = factsIn(piece.text);
  if (!facts.some(({ path }) => path === label.path) || (facts.length === 1 && facts[0]?.written === facts[0]?.text))
    return false;
  reader.note(label);
  return readFacts(reader, piece, label.written);
}

/** `ACCOUNTABILITY: Works under the supervision of the Clerk.` says only who is above. */
function readSupervision(reader: FormReader, label: Label, piece: Piece): boolean {
  const { facts, rest } = factsIn(piece.text);
  if (rest.length > 0 || facts.length === 0 || facts.some(({ path }) => path !== 'reportsTo')) return false;
  if (reader.currentDraft().has('reportsTo')) return false;
  reader.note(label);
  return readFacts(reader, piece, label.written);
}
