import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { fileEntries } from '../file.ts';
import { join } from '../words.ts';

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
  'workspace/no-folder': {
    message: ({ name }) => `没有 ${whole(name)} 这个文件夹`,
    help: () => '写明工作区在哪个文件夹，或者用 `jd init` 新建一个',
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
