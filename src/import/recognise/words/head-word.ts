const english =
  /^(?:initials|signature|dates?|effective date|date (?:approved|prepared|issued|signed)|pay (?:plan|grade)|occupational code|department|job title|position title|employment type|reports to|grade|status|remarks?|cost cent(?:er|re))\s*:?$/i;
const chinese =
  /^(?:签[字名]|日期|备注|生效日期|岗位名称|职位名称|所属部门|所在部门|直接上级|岗位编号|职级|岗位等级|编制人数?|定员人数|工作地点|用工形式)[:：]?$/u;

/** A text that only heads a value: as the value of another key it comes from a row of heads that was read as pairs. */
export function isHeadWord(text: string): boolean {
  return english.test(text.trim()) || chinese.test(text.trim());
}
