import type { FailurePhrases } from '../../failures.ts';
import { whole } from '../../quote.ts';
import { diskFault } from '../words.ts';

export const outputFailures: FailurePhrases<'output'> = {
  'output/no-name': {
    message: () => '`--out` 没有写文件夹',
    help: () => '写上一个，或者不写 `--out`',
  },
  'output/among-sources': {
    message: ({ folder, source }) => `输出文件夹 ${whole(folder)} 在 ${whole(source)} 里面，那里放的是源文件`,
    help: () => '用 `--out` 另选一个',
  },
  'output/outside': {
    message: ({ folder }) => `\`output.folder\` 写的是 ${whole(folder)}，在工作区之外`,
    help: () => '写工作区里的文件夹，或者用 `--out` 另选',
  },
  'output/link': {
    message: ({ folder }) => `输出文件夹 ${whole(folder)} 是一个链接，\`jd\` 不跟随工作区里的链接`,
    help: () => '用 `--out` 写明文件夹本身',
  },
  'output/link-below': {
    message: ({ folder }) => `文件夹 ${whole(folder)} 是一个链接，\`jd\` 不跟随链接`,
    help: () => '换成真正的文件夹，或者把它移走',
  },
  'output/occupied': {
    message: ({ place, by }) =>
      `${whole(place)} 写不进去：那里已有一个${by === 'folder' ? '同名文件夹' : '设备或管道'}`,
    help: () => '把它移走，或者另选一个文件夹',
  },
  'output/unwritable': {
    message: ({ place, reason }) => `${whole(place)} 写不进去：${diskFault(reason)}`,
  },
};
