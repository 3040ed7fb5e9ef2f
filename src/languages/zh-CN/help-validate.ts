import type { CommandHelp } from '../help-texts.ts';
import { baselineOptions } from './help-baseline.ts';

/** `watch` describes `--watch`, which other commands have as well. */
export function describeValidate(watch: string): CommandHelp {
  return {
    description: '检查工作区里的全部文件，以及它们之间是否一致。',
    arguments: {
      path: '工作区、装着几个工作区的文件夹，或者文件，写了文件就只显示与它们有关的问题（不写：当前文件夹所在的工作区，或者它下面的各个工作区）',
    },
    options: {
      '--stdin-path': '用标准输入的内容代替这个文件来检查；文件可以还不存在',
      '--format':
        '报告的格式；写 `格式=文件` 就写到文件里；可以写多次（不写：`pretty`，在 GitHub Actions 上是 `github`）',
      '--max-warnings': '警告超过这个数，退出码为 1',
      '--quiet': '只报告错误',
      '--force': '与 `格式=文件` 或 `--write-baseline` 同用：那里的文件即使不是 `jd` 写的，也替换掉',
      ...baselineOptions,
      '--as-of': '把哪一天当作今天，用来判断复审是否过期',
      '--watch': watch,
      '--fix': '先像 `jd fix` 那样改好能改的，再报告其余的',
      '--no-cache': '文件没有改动也全部重新检查',
    },
    examples: [
      'jd validate',
      'jd validate examples/customer-service',
      'jd validate examples/customer-service/positions/front-desk-lead.yaml',
      'jd validate --format json > findings.json',
      'jd validate --format pretty --format sarif=findings.sarif --max-warnings 0',
      'jd validate --fix',
      'jd validate --baseline known.json',
      'jd validate --watch',
    ],
    notes: `\`jd lint\` 和 \`jd check\` 是同一个命令。
写了文件时，其余文件照样读取、核对；别的文件里与它们有关的问题也会显示。
退出码：0 没有错误（可以有警告）；1 有错误，或者警告太多；2 命令或配置有误。`,
  };
}
