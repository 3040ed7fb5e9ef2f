import type { WritePurpose } from '../../../failure.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { writeFault } from '../system-errors.ts';

const elsewhere: Readonly<Record<WritePurpose, string>> = {
  build: '用 `--out` 另选一个文件夹',
  report: '把检查结果写到另一个文件',
  baseline: '用 `--write-baseline` 另写一个文件',
};
const inTheWay = {
  link: '是链接，`jd` 不通过链接写文件',
  changed: '在 `jd` 写好以后被人改过',
  foreign: '已经存在，而且不是 `jd` 写的',
};

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
  'output/version-control': {
    message: ({ folder }) => `${whole(folder)} 里是版本控制自己的文件，\`jd\` 不往那里写`,
    help: () => '另选一个文件夹',
  },
  'output/source': {
    message: ({ source }) => `源文件 ${whole(source)} 会被覆盖`,
    help: ({ purpose }) => elsewhere[purpose],
  },
  'output/in-the-way': {
    message({ files, count, why }) {
      const more = count > files.length ? ` 等 ${count} 个文件` : '';
      return `${files.map(whole).join('、')}${more} ${inTheWay[why]}`;
    },
    help: ({ purpose }) => `把它移走，或者${elsewhere[purpose]}；确定要替换，就加上 \`--force\``,
  },
  'output/same-file': {
    message: ({ one, other }) => `${whole(one)} 和 ${whole(other)} 是同一个文件`,
    help: () => '每种格式各写一个文件',
  },
  'output/report-among-sources': {
    message: ({ file, folder }) => `${whole(file)} 在 ${whole(folder)} 里面，那里放的是源文件`,
    help: () => '把检查结果写到别处',
  },
  'output/picture': {
    message: ({ trouble }) => (trouble === 'terminal' ? '终端里显示不了图片' : '架构图太大，画不成一张图片'),
    help: ({ trouble }) =>
      trouble === 'terminal'
        ? '写进文件：`jd graph --format png > 架构图.png`'
        : '用 `--department`、`--root` 或 `--depth` 只画一部分，或者改用 `--format svg`',
  },
  'output/cut-short': {
    message: ({ reason }) => `输出没有写完：${writeFault(reason)}`,
  },
  'output/occupied': {
    message: ({ place, by }) =>
      `${whole(place)} 无法写入：那里已有一个${by === 'folder' ? '同名文件夹' : '设备或管道'}`,
    help: () => '把它移走，或者另选一个文件夹',
  },
  'output/unreadable-list': {
    message: ({ place, reason }) => `${whole(place)} 记着 \`jd\` 写过哪些文件，但读不出来：${writeFault(reason)}`,
    help: () => '改成可读，或者另选一个文件夹',
  },
  'output/unwritable': {
    message: ({ place, reason }) => `${whole(place)} 无法写入：${writeFault(reason)}`,
  },
  'output/changed-meanwhile': {
    message: ({ file }) => `${whole(file)} 在 \`jd\` 读过以后又被人改过，所以什么都没有写`,
    help: () => '先存好，再运行一次',
  },
  'output/link-source': {
    message: ({ file }) => `${whole(file)} 是链接，\`jd\` 不通过链接写文件，所以什么都没有写`,
    help: () => '改它所指的那个文件，或者把那个文件放到这里来',
  },
  'output/read-only': {
    message: ({ file }) => `${whole(file)} 是只读的，所以什么都没有写`,
    help: () => '改成可写，再运行一次',
  },
};
