import type { FailurePhrases } from '../../failure-texts.ts';
import { grouped, whole } from '../../quote.ts';
import { fileEntries } from '../file.ts';
import { didYouMean, join } from '../words.ts';

export const workspaceFailures: FailurePhrases<'workspace'> = {
  'workspace/no-position': {
    message({ folder, globs, unread }) {
      const none = `no position found in ${folder === '' ? 'this folder' : whole(folder)}: no file matches ${join(globs.map(whole), 'or')}`;
      if (unread === undefined) return none;
      const { files, count } = unread;
      const more = count > files.length ? [`${count - files.length} more`] : [];
      return `${none}, and ${join([...files.map(whole), ...more], 'and')} ${count === 1 ? "isn't" : "aren't"} read`;
    },
    help: ({ unread }) =>
      (unread && fileEntries['file/unread'].help?.(unread.first)) ??
      "name the workspace's folder, or start one with `jd init`",
  },
  'workspace/changed': {
    message: ({ name }) => `${whole(name)} was changed while it was being checked`,
    help: () => 'run the command again',
  },
  'workspace/no-folder': {
    message: ({ name }) => `there is no folder ${whole(name)}`,
    help: () => "name the workspace's folder, or start one with `jd init`",
  },
  'workspace/no-path': {
    message: ({ name }) => `there is no file or folder ${whole(name)}`,
    help: ({ suggestions }) =>
      didYouMean(suggestions) ?? 'name a workspace, a folder that holds workspaces, or files of a workspace',
  },
  'workspace/no-home': {
    message: ({ name }) =>
      `${whole(name)} is in no workspace: no folder above it has \`jd.config.yaml\`, and it is not in \`procedures\` or \`chapters\` beside \`positions\``,
    help: () => 'name only files of a workspace, or start one with `jd init`',
  },
  'workspace/many-folders': {
    message: ({ folder, limit }) =>
      `${folder === '' ? 'this folder' : whole(folder)} has more than ${grouped(limit)} folders in it, too many to look for workspaces`,
    help: () => 'name the workspaces themselves',
  },
  'workspace/not-folder': {
    message: ({ name }) => `${whole(name)} is not a folder`,
    help: () => "name the workspace's folder",
  },
  'workspace/link': {
    message: ({ folder }) => `the folder ${whole(folder)} is a link, and links are not followed`,
    help: () => 'put the files themselves there',
  },
  'workspace/unlistable': {
    message: ({ folder, reason }) => `the folder ${whole(folder)} can't be listed: ${reason}`,
    help: () => 'check its name, and that you may read it',
  },
  'workspace/current-folder-gone': {
    message: () => 'the current folder no longer exists',
    help: () => 'change to another',
  },
};
