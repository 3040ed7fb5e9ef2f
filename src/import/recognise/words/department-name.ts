/** `财务部岗位职责` and `Finance Department` name a department; 财务部经理 doesn't. */
export function departmentIn(heading: string): string | undefined {
  const bare = heading
    .replace(/(?:各?岗位|工作人员)?(?:工作|岗位|职位)?(?:职责|说明书|描述|手册|汇编|说明|一览)*$/u, '')
    .trim();
  const chinese = /^(?:第.{1,3}[章节部分]+\s*)?(\p{Script=Han}{2,12}?(?:部|部门|中心|科|处|车间|分厂|工段))$/u.exec(
    bare,
  );
  const english =
    /^((?:[\p{Lu}&][\w&]*(?: and)? ){1,4}(?:department|division|directorate|office)|department of [\p{Lu}][\w& ]{2,30})(?: (?:roles|positions|job descriptions))?$/iu.exec(
      heading,
    );
  return chinese?.[1] ?? english?.[1];
}
