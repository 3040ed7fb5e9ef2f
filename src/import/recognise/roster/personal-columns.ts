import type { Cell } from '../../document.ts';
import { isOfEmployment, type RosterColumn } from './roster-column.ts';

/** What describes whoever holds a position. */
const personal = /^(?:qualifications|pay$|effective|approval|career)/;
/** What is nobody's business but the person's and the employer's. */
const secret =
  /身份证|证件号|护照|电话|手机|联系方式|邮箱|微信|出生|生日|年龄|性别|民族|籍贯|户籍|户口|政治面貌|婚姻|住址|地址|银行|卡号|工资|薪|社保|公积金|健康|紧急联系|\b(?:ssn|social security|national insurance|ni n(?:o|umber)|passport|id card|national id|(?:tele)?phone|mobile|cell|e-?mail|birth|dob|age|gender|sex|ethnicity|race|religion|marital|nationality|home address|address|bank|account n(?:o|umber)|salary|wages?|pay|earnings|disability|health|emergency)\b/iu;
/** Heads that ask something of whoever is to hold it. */
const asked = /要求|任职|资格|条件|标准|requir|minimum|criteria|needed|preferred/iu;

/** The heads of what is kept and nobody else should read. */
export function secretHeads(columns: readonly RosterColumn[]): readonly string[] {
  return columns.flatMap(({ head, path }) => (path === undefined && secret.test(head) ? [head] : []));
}

/**
 * The columns of a list of people without the keys of those that describe a person: 学历, 性别 and `Base Salary` beside a
 * name are the holder's, and nothing that the position asks or pays. What they say is kept.
 */
export function withoutPersonal(
  columns: readonly RosterColumn[],
  rows: readonly (readonly Cell[])[],
): readonly RosterColumn[] {
  return columns.map((column) => {
    const { path = '', ...bare } = column;
    // `Active` and `On leave` say how somebody is.
    const isState = path === 'employmentType' && !isOfEmployment(rows, column);
    return isState || (personal.test(path) && !asked.test(column.head)) ? bare : column;
  });
}
