import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeFix = (workspace: string): CommandHelp => ({
  description: '把文件里有把握改的问题改好；其余内容一个字节也不动。',
  arguments: { workspace },
  options: {
    '--dry-run': '只显示改动，不写入文件',
    '--only': '只改这几类问题；配置里关掉的规则，这次按打开处理',
  },
  examples: [
    'jd fix --dry-run',
    'jd fix',
    'jd fix examples/customer-service-as-found --dry-run',
    'jd fix --only schema/unknown-key yaml/syntax',
    'jd fix --only org/reference-by-name    把名称改写成标识',
  ],
  notes: `只有原意确定无疑的问题才会改。每改一处都会重新读文件：改了没有用，或者引出新的错误，就改回去。
哪几类问题能改，见 \`jd explain 代码\`。谁向谁汇报以 reportsTo 为准，directReports 照着它改；
如果可能是另一份表写错了，请先看一遍改动。
所有文件要么全部写入，要么都不写：有文件在这期间被人改过、是只读的或者是链接，就不写。
退出码与 \`jd validate\` 对剩下的问题给出的相同，加了 --dry-run 也一样。`,
});
