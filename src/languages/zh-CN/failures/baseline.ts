import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { readFault } from '../system-errors.ts';

const faults: Readonly<Partial<Record<string, string>>> = {
  'not-regular': '它不是普通文件',
  'too-large': '它太大了',
};

export const baselineFailures: FailurePhrases<'baseline'> = {
  'baseline/missing': {
    message: ({ file }) => `没有记录已知问题的文件 ${whole(file)}`,
    help: ({ file }) => `用 ${whole(`--write-baseline ${file}`)} 写一个`,
  },
  'baseline/unreadable': {
    message: ({ file, why, reason }) => `读不到 ${whole(file)} 里的已知问题：${faults[why] ?? readFault(reason)}`,
    help: () => '换成可以读取的文件，或者用 `--baseline` 另指一个',
  },
  'baseline/malformed': {
    message: ({ file, why }) =>
      why === 'json' ? `${whole(file)} 不是有效的 \`JSON\`` : `${whole(file)} 里不是 \`jd\` 记录的已知问题`,
    help: ({ why }) =>
      why === 'json'
        ? '撤销手工或合并时的改动，或者用 `--write-baseline` 和 `--force` 重写一次'
        : '写 `--write-baseline` 写出的那个文件',
  },
  'baseline/newer': {
    message: ({ file, version }) => `${whole(file)} 是更新版本的 \`jd\` 写的（格式 ${version}）`,
    help: () => '请升级 `jd`',
  },
};
