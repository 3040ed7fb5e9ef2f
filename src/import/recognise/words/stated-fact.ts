const facts: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['code', /^(?:本|该|此)?(?:岗位|职位|职务)(?:编号|编码|代码|代号)[为是]?\s*([A-Z]{1,6}[-—A-Z\d.]{0,12}\d)$/u],
  [
    'grade',
    /^(?:(?:本|该|此)?(?:岗位|职位|职务))?(?:职级|岗级|职等|等级|级别|薪级)[为是]\s*([\p{Script=Han}A-Z\d]{0,8}(?:[级等档岗]|[A-Z]\d{1,2}))$/u,
  ],
  ['location', /^(?:工作地点|办公地点)(?:设?在|[为是])([\p{Script=Han}\dA-Z]{2,24})$/u],
  ['employmentType', /^(?:用工|聘用|编制)(?:性质|形式|方式)[为是](\p{Script=Han}{2,8})$/u],
  [
    'effective',
    /^自\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*起(?:执行|施行|实施|试行|生效|启用)(?:本|此|该)?(?:岗位|职位|职务)?(?:职责)?(?:说明书)?$/u,
  ],
];

/** What a clause says of a position beside its label: 岗位编号QC-09, 职级为管理七级, 自2023年9月1日起执行本说明书. */
export function statedFact(clause: string): { path: string; text: string } | undefined {
  for (const [path, pattern] of facts) {
    const text = pattern.exec(clause.trim())?.[1];
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
