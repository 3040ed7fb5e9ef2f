/** `Job Grading Structure 2024/25`, `Salary Scales`, 薪酬等级表: what all positions of a grade are paid, or how they are graded. */
const structures: readonly RegExp[] = [
  /\b(?:grad(?:e|es|ing)|pay|salary|wages?|remuneration|banding|compensation|job evaluation)\b.*\b(?:structures?|schemes?|scales?|tables?|ranges|bands|spines?)(?:[ ,(]+(?:from )?(?:19|20)\d\d(?: ?[/–-] ?(?:\d\d){1,2})?\)?)?$/i,
  /^(?:\p{Script=Han}{0,12}|(?:19|20)\d\d年度?)(?:薪酬|薪资|工资|薪级|职级|职等|职务等级|岗位等级|岗级)(?:薪酬|薪资|等级|级别|职等|序列|与|和|及)*(?:结构|架构|体系|标准|等级|对照|一览)表?$/u,
];

export function isPayStructure(heading: string): boolean {
  return heading.length <= 60 && structures.some((each) => each.test(heading));
}
