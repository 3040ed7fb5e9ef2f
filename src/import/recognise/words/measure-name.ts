const chinese =
  /^[^。；;]{2,40}(?:率|度|[^个]性|次数|数量|件数|天数|时数|总额|销量|时限|周期|及时|准确|完整|达标|合格|满意|达成|情况)[。；;]?$/u;
const english =
  /\b(?:rate|ratio|accuracy|accurate|timeliness|completeness|percentage|per ?cent|satisfaction|score|index|turnaround|variance|compliance|on time|on schedule|within budget|number of|no\. of|level of|days? to|zero)\b/i;
/** `≥95%`, `100 %`, `within 3 days`, 3天内: what should be reached. */
const reached =
  /^\p{L}?[^。.]{0,60}(?:\d\s*[%％]|\bwithin \d|\d\s*(?:个工作日|天|小时|次|起)(?:以?内|以下|以上)?)[^。.]{0,20}$/iu;

/** Whether a line names what work is measured by: 资料完整性, `Error rate`, `Orders delivered within 2 days`. */
export function isMeasureName(line: string): boolean {
  const text = line.trim();
  if (text.length > 80) return false;
  return chinese.test(text) || reached.test(text) || (/^\p{Lu}|^%/u.test(text) && english.test(text));
}
