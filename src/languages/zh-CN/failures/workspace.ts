import type { FailurePhrases } from '../../failure-texts.ts';
import { grouped, whole } from '../../quote.ts';
import { fileEntries } from '../file.ts';
import { didYouMean, join } from '../words.ts';

export const workspaceFailures: FailurePhrases<'workspace'> = {
  'workspace/no-position': {
    message({ folder, globs, unread }) {
      const none = `${folder === '' ? '当前文件夹' : `文件夹 ${whole(folder)} `}里没有岗位：没有文件符合 ${join(globs.map(whole), ' 或 ')}`;
      if (unread === undefined) return none;
      const { files, count } = unread;
      return `${none}；${files.map(whole).join('、')}${count > files.length ? ` 等 ${count} 个文件` : ' '}没有读取`;
    },
    help: ({ unread }) =>
      (unread && fileEntries['file/unread'].help?.(unread.first)) ??
      '写明工作区在哪个文件夹，或者用 `jd init` 新建一个',
  },
  'workspace/changed': {
    message: ({ name }) => `检查期间 ${whole(name)} 有改动`,
    help: () => '请重新运行命令',
  },
  'workspace/no-folder': {
    message: ({ name }) => `没有 ${whole(name)} 这个文件夹`,
    help: () => '写明工作区在哪个文件夹，或者用 `jd init` 新建一个',
  },
  'workspace/no-path': {
    message: ({ name }) => `没有 ${whole(name)} 这个文件或文件夹`,
    help: ({ suggestions }) =>
      didYouMean(suggestions) ?? '写工作区的文件夹、装着几个工作区的文件夹，或者工作区里的文件',
  },
  'workspace/no-home': {
    message: ({ name }) =>
      `${whole(name)} 不属于任何工作区：上面的文件夹里都没有 \`jd.config.yaml\`，它也不在与 \`positions\` 并列的 \`procedures\` 或 \`chapters\` 里`,
    help: () => '只写工作区里的文件，或者用 `jd init` 新建一个工作区',
  },
  'workspace/many-folders': {
    message: ({ folder, limit }) =>
      `${folder === '' ? '当前文件夹' : `文件夹 ${whole(folder)} `}里的文件夹超过 ${grouped(limit)} 个，无法逐个查找工作区`,
    help: () => '直接写出工作区的文件夹',
  },
  'workspace/not-folder': {
    message: ({ name }) => `${whole(name)} 不是文件夹`,
    help: () => '写明工作区在哪个文件夹',
  },
  'workspace/link': {
    message: ({ folder }) => `文件夹 ${whole(folder)} 是一个链接，\`jd\` 不跟随链接`,
    help: () => '把文件本身放到那里',
  },
  'workspace/unlistable': {
    message: ({ folder, reason }) => `文件夹 ${whole(folder)} 里的文件无法列出：${whole(reason)}`,
    help: () => '检查名称是否正确、有没有读取权限',
  },
  'workspace/current-folder-gone': {
    message: () => '当前文件夹已不存在',
    help: () => '换一个文件夹再运行',
  },
};
