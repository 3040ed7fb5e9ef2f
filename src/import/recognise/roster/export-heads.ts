import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { textOf } from '../words/words-in.ts';
import { isOfEmployment, type RosterColumn, valuesBelow } from './roster-column.ts';

/** What heads say in a list and nowhere else. */
const own: readonly (readonly [pattern: RegExp, path: string])[] = [
  [/^编制(?:人?数)?(?:[(（]人[)）])?$/, 'headcount'],
  [/^(?:(?:职责|任务|工作|指标)?序号|(?:职责|任务|工作|指标)编号|序|项次)$/, 'number'],
  [/^单位(?:名称)?$/, 'department'],
  [
    /\b(?:pay|salary|pay ?scale|wage)\b.*\b(?:min(?:imum)?|floor|from|low)\b|(?:薪酬|薪资|工资|月薪|年薪)(?:下限|最低)|^(?:最低|起)(?:基本)?[月年日时]?(?:薪酬?|薪资|工资|薪金)(?![点级等档])/i,
    'pay.min',
  ],
  [
    /\b(?:pay|salary|pay ?scale|wage)\b.*\b(?:max(?:imum)?|ceiling|to|high)\b|(?:薪酬|薪资|工资|月薪|年薪)(?:上限|最高)|^(?:最高|封顶)(?:基本)?[月年日时]?(?:薪酬?|薪资|工资|薪金)(?![点级等档])/i,
    'pay.max',
  ],
  [/\boccupational group\b/i, 'family'],
  [/\b(?:job|team|post|role)(?:\/(?:job|team|post|role))? function\b/i, 'summary'],
  [/\b(?:post|position|job|role) unique (?:reference|id|number)\b/i, 'code'],
  [
    /^(?!(?:supervisor|manager|superior|boss|reporting|parent|previous|former)\b)(?:\w+ )(?:job|position|post) title$/i,
    'title',
  ],
  [
    /^(?:department|division|section|unit|team)s?\s*[/|>–-]\s*(?:post|position|job|role)(?: title)?s?$|^(?:部门|科室|单位)\s*(?:[/／、]|及|和|与)\s*(?:岗位|职位|职务)(?:名称)?$/iu,
    'title',
  ],
];
/** The path of a head that says more in a list than elsewhere. */
export function pathOfList(head: string): string | undefined {
  return own.find(([pattern]) => pattern.test(toSimplified(head)))?.[1];
}

/** Heads as programs and sheets of vacancies have them, short or joined. */
const heads: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['qualifications.experience', /^(?:exp|exp\.|yrs(?: of)? exp(?:erience)?|experience level)$/],
  [
    'summary',
    /^(?:short(?: (?:desc|description|summary))?|blurb|about(?: the)? (?:role|job)|(?:job|role|position) desc(?:ription)?)$/,
  ],
  ['summary', /^desc(?:ription)?$/],
  ['duties', /^(?:respon|resp|resps|what you(?:'|’)?ll do)\.?$/],
  [
    'qualifications',
    /^(?:reqs?|requirement|min(?:imum)? quals?(?:ifications)?|min(?:imum)? qual(?:ification)? requirements?|(?:eligibility |selection |required )?criteria)\.?$/,
  ],
  ['qualifications.preferred', /^(?:preferred skills?|nice to haves?)$/],
  ['headcount', /^(?:#|no\.?|number) (?:of )?(?:positions|posts|vacancies|openings)$/],
  ['department', /^(?:division\/work unit|dept\.?(?: name)?)$/],
  ['pay.period', /^(?:salary|pay|wage) (?:frequency|period|basis|unit)$/],
  ['incumbents', /^filled by$/],
  ['reportsTo', /^manager position(?: (?:id|title))?$/],
  ['department', /^supervisory organi[sz]ation$/],
  ['contacts', /^(?:interacts|works|liaises|collaborates) with$/],
];

/** The path that a head of an exported list stands for; undefined for one that says nothing by itself. */
export function pathOfExport(head: string): string | undefined {
  const words = head
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_*:]+/g, ' ')
    .trim()
    .toLowerCase();
  return heads.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The columns once more, where what is below their heads decides: `Type`, `Status` and `ID` may be anything, and of two titles one may be empty. */
export function settleColumns(
  columns: readonly RosterColumn[],
  rows: readonly (readonly Cell[])[],
): readonly RosterColumn[] {
  const values = (column: RosterColumn) => valuesBelow(rows, column);
  // A band over all columns has no number.
  const full = rows.filter((row) => row.filter(({ blocks }) => textOf(blocks) !== '').length > 1);
  // `Business Title` is another name of a position, if there is one beside it.
  const titles = columns.filter(({ path, head }) => path === 'title' || (path === 'aliases' && /title$/i.test(head)));
  const fullest = titles.reduce<RosterColumn | undefined>(
    (best, each) => (best === undefined || values(each).length > values(best).length ? each : best),
    undefined,
  );
  const hasCount = columns.some(({ path }) => path === 'headcount');
  const hasCode = columns.some(({ path }) => path === 'code');
  return columns.map((column): RosterColumn => {
    const { path, ...bare } = column;
    const head = column.head.trim().toLowerCase();
    if (ofEmployment.test(toSimplified(head))) {
      if (isOfEmployment(rows, column)) return { ...bare, path: 'employmentType' };
      // 岗位类别 above 管理岗位 is the family; `Type` alone says nothing.
      return path === 'family' ? column : bare;
    }
    // Numbers that begin again count the duties of each position, or the rows.
    if ((path === 'code' || path === undefined) && ofRows.test(head) && areCounted(valuesBelow(full, column)))
      return { ...bare, path: 'number' };
    if (
      path === undefined &&
      !hasCount &&
      /^(?:posts|positions|heads|nos\.?|qty\.?|strength|岗位数|职数|人数|数量)$/.test(head) &&
      areCounts(values(column))
    )
      return { ...bare, path: 'headcount' };
    if (path === 'title' && column !== fullest && values(column).length === 0) return bare;
    // `Unit` above `month` or 人 says in what the number beside it is counted.
    if (path === 'department' && values(column).length > 0 && values(column).every((text) => ofMeasure.test(text)))
      return bare;
    if (
      path === 'aliases' &&
      column === fullest &&
      titles.every((each) => each === column || values(each).length === 0)
    )
      return { ...bare, path: 'title' };
    if (
      !hasCode &&
      path === undefined &&
      /^(?:(?:(?:jd|job|role|position|post|vacancy)[ _-]?)?id|req(?:uisition)? ?(?:id|no\.?|#))$/.test(head) &&
      areCodes(values(column))
    )
      return { ...bare, path: 'code' };
    return column;
  });
}

const ofMeasure =
  /^(?:(?:(?:man|person|staff)[- ]?)?(?:months?|days?|weeks?|hours?|years?)|persons?|people|posts?|no\.?|nos\.?|nr\.?|each|ea\.?|l\.?s\.?|lump ?sum|fte|[人名个個位岗項项月日天]|人[月天日次])$/i;

/** Heads of kinds of employment where what is below them is one: `Type`, `Full time?`, 是否全职 and 工作性质. */
const ofEmployment =
  /^(?:type|status|time type|fte status|basis|(?:position|job|employee|post) status|(?:is )?full[- ]?time(?: or part[- ]?time)?\??|是否(?:全|兼)职|全职(?:[/／或、]|还是)兼职|(?:工作|岗位|职位|职务|招聘|就业)(?:性质|类型|类别))$/;

/** `S/N`, `Sr. No.` and 编号 may head the numbers of the rows. */
const ofRows =
  /^(?:(?:(?:s|sl|sr|ser|serial|item|row|line)\.? ?\/?)?(?:no|nr|number|#)|s\.?\/?n|sl|sr|item|编号|序号)\.?$/;

/** Whether whole numbers count on from 1, once or again and again. */
function areCounted(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,3}$/.test(text) ? Number(text) : 0));
  return (
    numbers.length > 1 &&
    numbers.every((number, at) => number === 1 || (at > 0 && number === (numbers[at - 1] ?? 0) + 1))
  );
}

function areCounts(texts: readonly string[]): boolean {
  const areOfRows = texts.length > 1 && texts.every((text, at) => text === `${at + 1}`);
  return texts.length > 0 && !areOfRows && texts.every((text) => /^\d{1,4}$/.test(text));
}

function areCodes(texts: readonly string[]): boolean {
  return (
    texts.length > 0 && new Set(texts).size === texts.length && texts.every((text) => /^[\w./-]{1,20}$/.test(text))
  );
}
