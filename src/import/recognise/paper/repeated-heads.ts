import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, Cell, Table } from '../../document.ts';
import type { Dictionary, Label } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { splitPairs } from '../line/pairs.ts';
import { asTheJob } from '../line/the-job.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName, withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';
import { findNamedDuties } from './named-duties.ts';
import { findNumberedRoles } from './numbered-roles.ts';
import { findPlainJobHeads } from './plain-job-heads.ts';
import { findRolesByLook } from './roles-by-look.ts';
import { titlesBeforeSharedEnding } from './shared-ending.ts';
import { findTitlesAboveLists } from './titles-above-lists.ts';

type Looks = { readonly bold: boolean; readonly style?: Line['style'] | undefined; readonly text: string };

interface Section {
  readonly place: SourcePlace;
  readonly text: string;
  /** How its heading is set apart: its level, bold, or how it is numbered. */
  readonly look: string;
  readonly parts: Set<string>;
}

/** What a section of a position has: one of these beside its duties makes it a form. */
const bodies = /^(?:duties|qualifications|summary|kpis|contacts|authority|reportsTo|department|code)$/;
const longest = 40;

/**
 * Headings that are no labels, each above the same labels, as 职责 and 要求 below 初级测试工程师（T3） and below 测试工程师（T4）.
 * A form that names its title by a label has none.
 */
export function findRepeatedHeads(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads {
  const sections: Section[] = [];
  const open = new Map<string, Section>();
  let titled = false;
  let led = false;
  const add = (path: string | undefined) => {
    if (path === 'title') titled = true;
    const part = path?.split('.')[0] ?? '';
    if (bodies.test(part)) for (const section of open.values()) section.parts.add(part);
  };
  const often = repeatedLines(blocks);
  const nexts = listNexts(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') for (const path of labelsIn(dictionary, block)) add(path);
    const [line, ...more] = block.kind === 'table' ? [] : linesOf(block);
    // The title among the settings of a page is that of the page.
    if (line === undefined || line.setting) continue;
    const next = nexts[at];
    const label = (asTheJob(dictionary.find(line.text), line, next) ?? leadIn(dictionary, line))?.path;
    const pairs = isNumberedTitle(line)
      ? []
      : splitPairs(dictionary, line.text, undefined).flatMap(({ label, value }) =>
          label?.path === 'title' && isPlaceholder(value) ? [] : [label?.path],
        );
    const isLabelled = [label, ...pairs].some((path) => path !== undefined);
    const look = isLabelled || more.length > 0 ? undefined : lookOf(line);
    const isList = label === 'title' && pairs.length < 2 && leadsVacancies(line, blocks.slice(at + 1, at + 4));
    // 三、招聘职位 above the heading of the first post lists them, and names none.
    const leads = !led && label === 'title' && leadsHeading(line, next);
    if (leads) led = true;
    else if (!isList) for (const path of [label, ...pairs]) add(path);
    // `[管理层次关系]` below each of them names a part.
    if (look === undefined || often.has(`${look} ${line.text}`)) continue;
    // A heading ends what stands under any other, and a number what is numbered alike.
    if (/^(?:h\d|bold)/.test(look)) open.clear();
    const section = { place: line.place, text: line.text, look, parts: new Set<string>() };
    open.set(look, section);
    sections.push(section);
  }
  const found = titled
    ? undefined
    : [...new Set(sections.map(({ look }) => look))]
        .map((look) => formsOf(sections, look))
        .find((forms) => forms.length > 1);
  if (found === undefined) {
    const named = findNamedDuties(dictionary, blocks);
    if (named.titles.size > 0) return { places: new Set(named.titles.keys()), level: undefined, ...named };
    const numbered = titled ? undefined : findNumberedRoles(dictionary, blocks);
    if (numbered !== undefined) return numbered;
    const above = findTitlesAboveLists(dictionary, blocks);
    if (titled || above.places.size > 0) return { ...above, level: undefined };
    const roles = findRolesByLook(dictionary, blocks);
    return roles ?? { places: findPlainJobHeads(dictionary, blocks), level: undefined };
  }
  const level = Number(found[0]?.look.replace(/^h/, ''));
  const titles = titlesBeforeSharedEnding(found);
  return {
    places: new Set(found.map(({ place }) => place)),
    level: Number.isNaN(level) ? undefined : level,
    ...(titles === undefined ? {} : { titles, labelled: true as const }),
  };
}

/** 職位空缺 above several lines leads a list, and names no position. */
function leadsVacancies({ text }: Line, below: readonly Block[]): boolean {
  const isName = (block: Block) => {
    const [line, more] = block.kind === 'paragraph' ? linesOf(block) : [];
    return (
      line !== undefined && more === undefined && line.text.length <= 40 && !/[。；;，,.!?！？:：]/u.test(line.text)
    );
  };
  return /(?:空缺|职缺|招聘(?:职位|岗位))$/u.test(toSimplified(text)) && below.length === 3 && below.every(isName);
}

/** Headings of one look and one text that stand more than once, with their look. */
function repeatedLines(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const [line, another] = block.kind === 'paragraph' ? linesOf(block) : [];
    if (line === undefined || another !== undefined) continue;
    const key = `${lookOf(line)} ${line.text}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}

/** The sections below headings of one look that have duties and one other part of which all the others have one, too. */
function formsOf(sections: readonly Section[], look: string): readonly Section[] {
  const forms = sections.filter((section) => section.look === look && section.parts.has('duties'));
  const shared = [...(forms[0]?.parts ?? [])].filter((part) => forms.filter(({ parts }) => parts.has(part)).length > 1);
  return shared.length > 1 ? forms : [];
}

/** `(a) Direct entry qualifications:` is a label by its colon, though no dictionary has it. */
function leadIn(dictionary: Dictionary, { text }: Line): Label | undefined {
  return text.length <= longest && /[:：]$/u.test(text) ? dictionary.guess(text) : undefined;
}

/** For each block the first line below it; none where a table is next. */
function listNexts(blocks: readonly Block[]): readonly (Line | undefined)[] {
  let next: Line | undefined;
  const nexts = blocks.map(() => next);
  for (let at = blocks.length - 1; at >= 0; at--) {
    nexts[at] = next;
    const block = blocks[at];
    if (block?.kind === 'table') next = undefined;
    else if (block !== undefined) next = linesOf(block)[0] ?? next;
  }
  return nexts;
}

/** A heading right above a lower one, or 一、 right above a line that is numbered otherwise. */
function leadsHeading(line: Line, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (line.heading !== undefined) return next.heading !== undefined && next.heading > line.heading;
  return /^(?:han|part)$/.test(line.style ?? '') && /^(?:decimal|han-brackets|brackets)$/.test(next.style ?? '');
}

function lookOf({ heading, bold, style, text, written }: Line): string | undefined {
  // Departments and phases have parts of one kind as well.
  if (
    departmentIn(text) !== undefined ||
    /^(?:phase|stage|step|week|sprint|(?:项目|阶段)[一二三四五六\d]|第.{1,3}(?:阶段|周|步|期))/i.test(text)
  )
    return undefined;
  const isTitle = isNumberedTitle({ bold, style, text });
  if (text.length > (isTitle ? 2 * longest : longest) || /[。；;，,.!?！？:：]$/u.test(text)) return undefined;
  if (!isTitle && /[:：]/u.test(text)) return undefined;
  if (heading !== undefined) return `h${heading}`;
  if (style === 'bullet') return undefined;
  // 店长 without any mark above 岗位职责.
  if (!bold && style === undefined && isJobName(withoutAside(toSimplified(text)))) return 'job';
  if (bold) return style === undefined ? 'bold' : `bold ${style}`;
  return style === undefined || written === text ? undefined : style;
}

/** `1.1 MANAGER: STRATEGIC SUPPORT`, bold and in capitals: a title may have a colon behind the name of a job. */
function isNumberedTitle({ bold, style, text }: Looks): boolean {
  return (
    bold &&
    style === 'outline' &&
    /^\p{Lu}[^\p{Ll}]{3,79}$/u.test(text) &&
    !/^(?:REPORTS|REPORTING|DEPARTMENT)\b/u.test(text)
  );
}

function labelsIn(dictionary: Dictionary, { rows }: Table): (string | undefined)[] {
  // `Form | Title | Retention` heads three columns, and names no title.
  const isLabel = (row: readonly Cell[], nth: number) => nth === 0 || row.length % 2 === 0 || row.length > 4;
  const cells = rows.flatMap((row, at) => (at === 0 ? row.filter((_, nth) => isLabel(row, nth)) : row.slice(0, 1)));
  return cells.map((cell) => dictionary.find(wordsIn(cell))?.path);
}
