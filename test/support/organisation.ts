/** A faultless organisation of any size: departments under the first, four to a superior, a procedure for each. */
export function makeOrganisation({
  positions,
  departments,
}: {
  readonly positions: number;
  readonly departments: number;
}): Record<string, string> {
  const files: Record<string, string> = {};
  const most = Math.ceil(positions / departments);
  let left = positions;
  for (let department = 1; department <= departments && left > 0; department++) {
    const size = Math.min(most, left);
    left -= size;
    for (let at = 0; at < size; at++) files[`positions/d${department}-p${at}.yaml`] = writeForm(department, at);
    files[`procedures/d${department}.yaml`] = writeProcedure(department);
  }
  return files;
}

const words = ['接待', '巡查', '回访', '登记', '培训', '统计', '投诉', '样板房'];

function writeForm(department: number, at: number): string {
  const superior = at > 0 ? `d${department}-p${Math.floor((at - 1) / 4)}` : department > 1 ? 'd1-p0' : null;
  const word = words[(department + at) % words.length] ?? '';
  return `code: D${department}-${String(at + 1).padStart(3, '0')}
title: ${word}专员 ${department}.${at}
department: Department ${department}
reportsTo: ${superior}
headcount: ${1 + (at % 5)}
summary: 负责${word}工作，并按时上报。
contacts:
  internal: { share: 40, with: 各部门 }
  external: { share: 60, with: [业主, Visitors] }
qualifications: { education: 大专, abilities: [沟通, 责任心] }
duties:
  - { duty: 完成${word}任务, kpi: { name: ${word}及时率, target: 95, unit: "%", weight: 60 } }
  - { duty: 处理第 ${at} 类客户的要求, kpi: { name: 满意度, target: 90, unit: "%", weight: 40 } }
`;
}

function writeProcedure(department: number): string {
  return `title: 规程 ${department}
kind: cases
appliesTo: [d${department}-p0]
cases:
  - when: 业主投诉
    steps:
      - { do: 记录, by: d${department}-p0 }
`;
}
