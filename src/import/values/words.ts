import { parseSentence } from '../../text/sentence/index.ts';
import { plainText } from '../../text/sentence/plain.ts';
import { isEnglishJob } from '../recognise/words/english-job.ts';
import { joinLines } from '../recognise/words/words-in.ts';

/** A text as a sentence of a form, which is inline Markdown: signs that would be read as marks are escaped. */
export function sentenceOf(text: string): string {
  const line = joinLines(text.split('\n').map((each) => each.trim()));
  if (!/[*_`[\]<>\\&~!#|]/.test(line) || plainText(parseSentence(line)) === line) return line;
  const escaped = line.replace(/[\\*_`[\]<>&~!#|]/g, '\\$&');
  return plainText(parseSentence(escaped)) === line ? escaped : line;
}

/** The lines of a value as a sentence of clauses: a mark between those that a break alone sets apart, and none within a clause. */
export function clausesOf(text: string): string {
  return sentenceOf(
    text.split('\n').reduce((sentence, line) => {
      const next = line.trim();
      return `${sentence}${sentence === '' || next === '' ? '' : isClauseBreak(sentence, next) ? (/\p{Script=Han}/u.test(sentence) ? '；' : '; ') : '\n'}${next}`;
    }, ''),
  );
}

/** Whether a line begins a clause: the one above it has no end mark and doesn't end within a sentence. */
function isClauseBreak(above: string, line: string): boolean {
  if (/[\p{P}]$/u.test(above) || /^[\p{P}\p{Ll}]/u.test(line)) return false;
  const last = /[^；;\n]*$/u.exec(above)?.[0] ?? '';
  if (/\p{Script=Han}/u.test(last + line))
    return last.length >= 4 && last.length < 16 && line.length >= 4 && !/[的和与及或在对为有按把将具备]$/u.test(last);
  return !/\b(?:of|in|and|or|the|an?|with|for|to|from|by|at|on)$/i.test(last);
}

/** A name on one line. */
export function nameOf(text: string): string {
  return joinLines(text.split('\n').map((each) => each.trim()))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names in a list: `客服主管、前台组长`, `Clerk; Driver`. A title may go on behind a comma: `Analyst, Sanctions`. */
export function splitNames(text: string, areTitles = false): string[] {
  return outsideBrackets(text, (bare) =>
    bare
      .split(
        /[、；;\n→➔➜⇒]|[-—=]+>|(?<=\p{Script=Han}[工员师长手生])\s*[/／]\s*(?=\p{Script=Han}{2,10}[工员师长手生](?!\p{Script=Han}))/u,
      )
      .flatMap((names) => (areTitles ? splitSlashes(names) : [names]))
      .flatMap((names) => (areTitles && isQualified(names) ? [names] : names.split(/[,，](?!\d)/u)))
      .flatMap(splitAnd),
  )
    .map((name) => nameOf(name.replace(/[。.]$/u, '')).replace(areTitles ? /^(?:the|an?) (?=\p{Lu})/u : '', ''))
    .filter((name) => name !== '');
}

/** Cuts a text anywhere but within brackets: `Store Keepers (Shift A, B & C), Weigher` are two. */
function outsideBrackets(text: string, cut: (bare: string) => readonly string[]): string[] {
  const held: string[] = [];
  const bare = text.replace(/[（(][^（）()]*[)）]/gu, (whole) => {
    // What says how many, or who of them, is looked at by whoever cuts.
    if (!/[、；;,，&\n→]| and |[与和及]/u.test(whole)) return whole;
    return `\ue000${held.push(whole) - 1}\ue001`;
  });
  return cut(bare).map((piece) => piece.replace(/\ue000(\d+)\ue001/gu, (_, at) => held[Number(at)] ?? ''));
}

const roles =
  /(?:^|\s)[\w-]*(?:er|or|ist|ant|ent|ian|man|men|chief|head|clerk|lead|nurse|staff|cook|chef|aide|intern|trainee|apprentice|president|host|guard|agent|porter|member|team|hand|operative|executive|secretary|cashier|mechanic|pilot|captain)s?$/i;
const matters =
  /(?:^|\s)(?:customer|consumer|water|power|paper|order|career|vendor|computer|labou?r|motor|interior|exterior|weather|leather|sewer|server|user|outdoor|indoor|retailer|member|employer|procurement|development|management|environment|employment|event|content|talent|student|patient|client|investment|government|department|equipment|plant|restaurant|software|treatment|payment|document|rent|parent|human|supplier|partner|vendor|visitor|donor|sensor|floor|door|air)$/i;
/** `Officer I/II` is of one class or another. */
const classes = /\s+(?:[IVX]{1,4}|\d)(?:\s?[/&-]\s?(?:[IVX]{1,4}|\d))*$/u;

/** Kitchens and hotels name jobs in French: `Chef de Partie`, `Maître d’hôtel`. */
const french =
  /^(?:\p{L}+ )?(?:chef|commis|ma[iî]tre|aide|femme|valet|dame|garçon) d(?:e|u|es|’|')(?:\s|(?<=[’'])\p{L})/iu;

/** `Quality Inspector / Gauge Room Assistant`: two jobs with a stroke between them, of which one word alone is another name of the first. */
function splitSlashes(names: string): string[] {
  const pieces = names.split(/\s+\/\s+/u);
  const whole = pieces.filter((piece) => /\s/u.test(piece.trim()));
  return pieces.length > 1 &&
    (whole.length === pieces.length || (pieces.length > 2 && whole.length > 1)) &&
    pieces.every((piece) => isJob(piece.replace(/\s+[–—-]\s.*$/u, '')))
    ? pieces
    : [names];
}

/** `Team Lead, Transaction Monitoring`: behind the comma is of what, and no other job. */
function isQualified(names: string): boolean {
  const [title = '', of, another] = names.split(/, (?=\p{Lu})/u);
  return (
    of !== undefined &&
    another === undefined &&
    !/[,，]/u.test(of) &&
    (isJob(title) || /^\p{Lu}{2,4}$/u.test(title)) &&
    !isJob(of) &&
    // `Bartenders, Glass Collector & Barback` goes on with jobs.
    !isJob(of.replace(/\s+(?:and|&)\s.*$/iu, ''))
  );
}

function isJob(text: string): boolean {
  const name = text.trim().replace(/\.$/, '');
  return isRole(name) || isEnglishJob(name);
}

/** `Drivers and Storekeepers` are two; `Food and Beverage Manager` is one. */
function splitAnd(names: string): string[] {
  const [, first = '', second = ''] = /^(.+?)\s+(?:and|&)\s+(.+)$/iu.exec(names) ?? [];
  if (first === '') return /^(?:and|&)\s/i.test(names.trim()) ? [names.trim().replace(/^(?:and|&)\s+/i, '')] : [names];
  const bare = first.replace(/\s*\([^()]*\)$/, '').trim();
  return isRole(bare) ? [first, ...splitAnd(second)] : [names];
}

/** Whether a name ends as those of jobs do: `Shift Lead`, but not `Research and Development`. */
export function isRole(name: string): boolean {
  const bare = name.replace(classes, '');
  return (roles.test(bare) && !matters.test(bare)) || french.test(bare);
}

const ticked = '☑☒✓✔✅■●√🗹';
const empty = '☐□○◯';

/** The ticked options of `☑全职 □兼职`; undefined if the text has no boxes, empty if none is ticked. */
export function readTicks(text: string): string[] | undefined {
  const marks = [...text.matchAll(new RegExp(`[${ticked}${empty}]`, 'gu'))];
  if (marks.length === 0 || !marks.some(([mark]) => empty.includes(mark) || '☑☒✓✔✅🗹√'.includes(mark)))
    return undefined;
  if (marks.length === 1 && empty.includes(marks[0]?.[0] ?? '')) return [];
  const first = marks[0]?.index ?? 0;
  // `Choose one:  ☐ set steps  ☒ known methods` has the boxes before what they stand for, as at the beginning.
  const leading = first < 2 || /[:：]\s*$/u.test(text.slice(0, first));
  return marks.flatMap((mark, at): string[] => {
    if (!ticked.includes(mark[0])) return [];
    const option = leading
      ? text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length)
      : text.slice(at === 0 ? 0 : (marks[at - 1]?.index ?? 0) + 1, mark.index);
    const name = nameOf(withoutLoose(option.replace(/[、,，/；;\s]+$/u, '')));
    // What the other one is stands elsewhere.
    return name === '' || /^others?(?: \(?(?:please )?specify\)?)?[:：]?$/i.test(name) ? [] : [name];
  });
}

/** Without brackets that were those around the boxes; `偶尔（每季一次）` keeps its own. */
function withoutLoose(option: string): string {
  return option.replace(/([(（][^()（）]+[)）])|[()（）]/gu, (_, whole: string | undefined) => whole ?? '');
}
