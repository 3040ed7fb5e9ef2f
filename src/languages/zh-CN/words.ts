import { names } from '../quote.ts';

/** `` `a`、`b` 或 `c` ``: at most three are named. */
export function anyOf(texts: readonly string[]): string {
  return join(names(texts), ' 或 ');
}

/** `` `a`、`b`、`c` 等 5 个 ``; up to three, all of them are named. */
export function allOf(texts: readonly string[], measure: string): string {
  const shown = names(texts);
  return shown.length < texts.length ? `${shown.join('、')} 等 ${texts.length} ${measure}` : shown.join('、');
}

/** The question at the end of a message about a misspelling; undefined if nothing resembles the name. */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length === 0 ? undefined : `是不是 ${anyOf(suggestions)}？`;
}

/** The subject of a sentence about a value: `` `duties[2].kpi` ``, or the whole file. */
export function subject(path: string): string {
  return path === '' ? '整个文件' : `\`${path}\``;
}

/** The subject and what is said about it, with a space only after a backtick. */
export function after(path: string, rest: string): string {
  return path === '' ? `${subject(path)}${rest}` : `${subject(path)} ${rest}`;
}

/** Joins words as `甲、乙或丙`. */
export function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}${last}${words.at(-1)}`;
}

const diskFaults: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额用完了',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  EEXIST: '该是文件夹的地方有一个文件',
  ENOTDIR: '该是文件夹的地方有一个文件',
  ENOENT: '那里建不了文件夹',
  ELOOP: '路径上有一个链接绕回了自己',
  EISDIR: '该是文件的地方有一个文件夹',
  ENOTEMPTY: '该是文件的地方有一个文件夹',
  ENAMETOOLONG: '名称太长',
  EFBIG: '文件超过了系统允许的大小',
};

/** Why a file can't be written, by the system's error code. */
export function diskFault(reason: string): string {
  return diskFaults[reason] ?? `\`${reason}\``;
}
