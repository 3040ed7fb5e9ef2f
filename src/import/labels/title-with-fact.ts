const between = String.raw`\s*(?:,|/|&|＆|、|\band\b|(?<=\p{Script=Han})[及和与](?=\p{Script=Han}))\s*`;
const title = `(?:(?:job|post|position|role) title|title|job|post|position|(?:岗位|职位|职务)(?:名称)?)`;
const fact = String.raw`(?:(?:(?:job|post|pay|salary) )?(?:grade|level|band|code|number|no\.?|reference|classification)|(?:岗位|职位|职务)?(?:级别|等级|职级|职等|编号|代码|编码))`;
const both = new RegExp(`^(?:${title}${between}${fact}|${fact}${between}${title})\\s*[:：]?$`, 'iu');

/** `Job Title, Grade`, 岗位名称及等级: the title stands below such a label, and the other may stand behind it. */
export function namesTitleWithFact(label: string): boolean {
  return label.length <= 40 && both.test(label);
}
