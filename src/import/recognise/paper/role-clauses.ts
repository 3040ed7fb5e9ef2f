import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** The clauses of a manual or of regulations that describe a role each; all else in it is prose. */
export interface RoleClauses extends RepeatedHeads {
  /** The lines of the clauses. */
  readonly inside: ReadonlySet<SourcePlace>;
}

const leading: readonly (readonly [path: string, english: RegExp])[] = [
  [
    'authority',
    /^(?:has|have|shall have|is given) (?:the )?(?:full )?authority\b|^(?:is|are|shall be) authori[sz]ed\b|^may\b/i,
  ],
  [
    'duties',
    /^(?:is|are|shall be|will be) (?:also |directly )?(?:responsible|accountable)\b|^(?:shall|will|must|ensures?|has the following (?:responsibilities|duties))\b/i,
  ],
];
const several =
  /\b(?:committees?|boards?|councils?|departments?|divisions?|teams?|groups?|management|staff|personnel|employees|workers|managers|supervisors|contractors|suppliers|company|organi[sz]ation|everyone|all)$/i;
const longestTitle = 60;

/** Clauses of which at least two name a role in their headings and lead lists of what it does; none in a document that names its titles by labels. */
export function findRoleClauses(dictionary: Dictionary, blocks: readonly Block[]): RoleClauses | undefined {
  const lines = withAnnexNumbers(blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : [])));
  const titles = new Map<SourcePlace, string>();
  const leads = new Map<SourcePlace, string>();
  const lists = new Set<SourcePlace>();
  const inside = new Set<SourcePlace>();
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at];
    const title = head === undefined ? undefined : titleOf(dictionary, head);
    if (head === undefined || title === undefined) continue;
    const end = endOf(lines, at);
    const isChinese = /\p{Script=Han}/u.test(title);
    const lead = isChinese && isFirst(lines[at + 2]) ? chineseLeadIn(title, lines[at + 1]) : undefined;
    const isList = isChinese && isFirst(lines[at + 1]);
    const found = lead === undefined ? leadsIn(title, lines.slice(at + 1, end)) : new Map([[lead.place, 'duties']]);
    if (!isList && ![...found.values()].includes('duties')) continue;
    titles.set(head.place, title);
    if (isList) lists.add(head.place);
    for (const [place, path] of found) leads.set(place, path);
    for (const { place } of lines.slice(at, end)) inside.add(place);
    at = end - 1;
  }
  // Nearly every document ends here, so the rest, which asks the dictionary of each line, comes after it.
  if (titles.size < 2 || lines.length === inside.size) return undefined;
  const isNamed = lines.some(({ text }) => dictionary.find(text.replace(/[:：].*$/u, ''))?.path === 'title');
  return isNamed ? undefined : { places: new Set(titles.keys()), level: undefined, titles, leads, lists, inside };
}

/** `A1 Reservoir Keeper` right above `A1.1 …` is numbered as well, though alone such a mark may be anything. */
function withAnnexNumbers(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const [, mark = '', text] = /^([A-H]\d{1,2})\.?\s+(\p{Lu}.*)$/u.exec(line.text) ?? [];
    if (
      text === undefined ||
      !(line.bold || line.heading !== undefined) ||
      !lines[at + 1]?.written.startsWith(`${mark}.1`)
    )
      return line;
    return { ...line, text, style: 'decimal' as const, levels: [Number(mark.slice(1))] };
  });
}

/** `5.3.2 Quality Manager` and 第六条　部门经理: a numbered heading or clause that is a name alone. */
function titleOf(dictionary: Dictionary, { text, heading, bold, style, levels }: Line): string | undefined {
  const numbered = style === 'outline' || style === 'part' || (levels !== undefined && (heading !== undefined || bold));
  if (!numbered && heading === undefined) return undefined;
  const name = text
    .replace(/(?:的)?(?:岗位|工作|主要)?职责\s*[:：]?$/u, '')
    .replace(/\s*[:：]$/u, '')
    .replace(/^[（(]([^（()）]+)[)）]$/u, '$1')
    .trim();
  if (/\p{Script=Han}/u.test(name))
    return style === 'part' && (isJobName(toSimplified(name)) || namesPost(text, name)) ? name : undefined;
  if (name.length > longestTitle || /[.;,!?]$/u.test(name) || dictionary.find(name) !== undefined) return undefined;
  // Not only one person has what a department or a committee is responsible for.
  if (departmentIn(name) !== undefined || several.test(name)) return undefined;
  return /^\p{Lu}/u.test(name) ? name : undefined;
}

/** 第八条 办公室文书岗位职责: what has duties of a post is one, whatever it is called; whoever works somewhere is none. */
function namesPost(text: string, name: string): boolean {
  return (
    /^\p{Script=Han}{2,12}(?:的)?岗位职责\s*[:：]?$/u.test(text) &&
    departmentIn(name) === undefined &&
    !/^(?:各|全体|所有|其[他它]|有关|相关|本|主要)|(?:人员|员工|职工|干部|部门|机构|领导|班子|委员会|小组|通用|基本|一般)$/u.test(
      name,
    )
  );
}

const ofPaper =
  /^(?:document|revision|version|change) (?:history|control|log)$|^(?:amendments?|distribution|references|glossary|(?:annex|appendix|schedule) \w{1,3})$/i;

/** A clause ends at the next heading of its kind or of a higher one. */
function endOf(lines: readonly Line[], from: number): number {
  const head = lines[from];
  for (let at = from + 1; at < lines.length; at++) {
    const { heading, levels, style, text = '' } = lines[at] ?? {};
    const above = head?.heading !== undefined && heading !== undefined && heading <= head.heading;
    const beside =
      head?.heading === undefined &&
      (heading !== undefined ||
        (style === head?.style && (levels?.length ?? 0) <= (head?.levels?.length ?? 0)) ||
        (levels !== undefined &&
          head?.levels !== undefined &&
          style !== 'decimal' &&
          levels.length < head.levels.length));
    if (above || beside || (style === undefined && ofPaper.test(text))) return at;
  }
  return lines.length;
}

/** `The Quality Manager is responsible for:` above a list. */
function leadsIn(title: string, clause: readonly Line[]): ReadonlyMap<SourcePlace, string> {
  const found = new Map<SourcePlace, string>();
  const subject = new RegExp(
    `^(?:(?:the|an?) )?(?:${literal(title)}|(?:post|job|role) ?holder|incumbent|he/she) +`,
    'i',
  );
  for (const [at, { text, place }] of clause.entries()) {
    const list = clause[at + 1]?.style !== undefined || clause[at + 1]?.levels !== undefined;
    if (!list || !/[:：]$/u.test(text)) continue;
    const subjectless = text.replace(subject, '');
    if (subjectless === text) continue;
    const path = leading.find(([, pattern]) => pattern.test(subjectless))?.[0];
    if (path !== undefined) found.set(place, path);
  }
  return found;
}

/** 會長職掌如下： and 秘书由会长任命，职责如下： between a clause's name and its list. */
function chineseLeadIn(title: string, line: Line | undefined): Line | undefined {
  if (line === undefined || line.style !== undefined || line.text.length > longestTitle) return undefined;
  const text = toSimplified(line.text);
  return text.startsWith(toSimplified(title)) &&
    /(?:职责|职掌|职权|任务|工作)(?:为|是)?(?:如下|如左)?\s*[:：]$/u.test(text)
    ? line
    : undefined;
}

function isFirst(line: Line | undefined): boolean {
  return line?.style === 'han-brackets' || line?.style === 'brackets' || line?.count === 1;
}

/** What is outside the clauses is prose. */
export function setApart(blocks: readonly Block[], { inside }: RoleClauses): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && !inside.has(block.place) ? { ...block, outside: true } : block,
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
