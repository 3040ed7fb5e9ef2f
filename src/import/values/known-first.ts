import type { Draft, Entry } from '../recognise/form/draft.ts';

/** Facts of which the first that a form gives is taken. */
const facts = /^(?:code|department|reportsTo|headcount|grade|family|employmentType|location)$/;

/** Other units that a department may be part of or have, where a form names both. */
const unit =
  'division|unit|group|section|branch|directorate|service|faculty|school|college|institute|company|agency|cluster|function|team|portfolio';
const wider = new RegExp(
  String.raw`^(?:(?:${unit})(?:\s*[/&]\s*(?:${unit}))*|(?:所在|所属|用人)?(?:单位|公司|机构)|分支机构)[\s:：]*$`,
  'iu',
);

/** `Department, corporation or agency` is over whoever employs, where another label names the department. */
const employers = /\b(?:corporation|government|ministry)\b/i;

const ofPerson = /^(?!.*(?:title|position|post\b|job|role|[职岗]))(?:.*\bnames?\b|.*姓名)/iu;

/**
 * The entries with those last that a better one replaces: a fact whose label was only guessed (单位 above the form beside
 * 所属部门 in it), and of numbers that of the paper (文件编号) after the form's own (岗位编号).
 */
export function knownFirst({ entries, remarks }: Draft): readonly Entry[] {
  const guessed = new Set(
    remarks.flatMap(({ kind, path, written }) => (kind === 'guessed-label' ? [`${path} ${written}`] : [])),
  );
  const isGraded = entries.some(
    ({ path, label = '' }) => path === 'grade' && /^(?:\p{L}+ )?grade[\s:]*$/iu.test(label),
  );
  const rankOf = ({ path, label = '' }: Entry): number => {
    if (!facts.test(path)) return 0;
    const rank = guessed.has(`${path} ${label}`) ? 3 : 0;
    if (path === 'department' && employers.test(label)) return 4;
    // `State Department` beside `Directorate`, though no dictionary has it.
    if (path === 'department' && rank > 0 && /\bdepartment[\s:]*$/i.test(label)) return 0.5;
    // `Department` beside `Division`: the one that is called so.
    if (path === 'department' && wider.test(label)) return Math.max(rank, 1);
    // `Supervisor Name` beside `Supervisor Title`: the position is the superior, whoever holds it.
    if (path === 'reportsTo' && ofPerson.test(label)) return Math.max(rank, 1);
    // `Grade` beside `Band` or `Level`, which may hold several grades.
    if (path === 'grade' && isGraded && /^(?:job |pay )?(?:band|level|scale|tier)[\s:]*$/i.test(label))
      return Math.max(rank, 1);
    if (path !== 'code') return rank;
    if (/文件|文档|表单|表格|记录|制度|document|\bdoc\b|\bform\b|\bfile\b/iu.test(label)) return 4;
    return /[岗职][位务]|position|post|job|role/iu.test(label) ? 0 : Math.max(rank, 1);
  };
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry) }));
  return [0, 0.5, 1, 3, 4].flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ entry }) => entry));
}
