import type { CommandHelp } from '../help-texts.ts';

/** `workspace` and `department` describe the argument and the option as other commands do. */
export const describeStats = (workspace: string, department: string): CommandHelp => ({
  description: '统计组织的数字：岗位、汇报关系、职责和考核指标、审核情况。',
  arguments: { workspace },
  options: {
    '--format': '输出格式（默认 table）',
    '--department': department,
    '--as-of': '以哪一天为今天，用来判断是否逾期',
  },
  examples: [
    'jd stats',
    'jd stats --department 客服部',
    'jd stats --format csv > figures.csv',
    "jd stats --format json | jq '.all.positions'",
  ],
  notes: `未填：没有写编制人数的岗位。平均下级：每个管理岗平均有几个直接下级。
单下级：只有一个直接下级的管理岗。虚线：向业务上级的汇报。无目标值：没有写要达到多少的考核指标。
退出码：0 没有错误；1 文件里有错误，数字可能不全；2 命令或配置有误。`,
});
