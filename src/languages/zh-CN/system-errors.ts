import { name, whole } from '../quote.ts';

// What a code means depends on what was tried: to read a file, to write one or to start a program.

const readFaults: Readonly<Record<string, string>> = {
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  ENOENT: '文件已经不在了',
  EBUSY: '文件被其他程序占用',
  EMFILE: '打开的文件太多',
  EIO: '磁盘报错',
};

const readAdvices: Readonly<Record<string, string>> = {
  EACCES: '给自己加上读取权限',
  EPERM: '给自己加上读取权限',
  ENOENT: '重新运行命令',
  EBUSY: '关掉占用它的程序，再重新运行命令',
  EMFILE: '关掉一些程序，再重新运行命令',
};

const writeFaults: Readonly<Record<string, string>> = {
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

const startFaults: Readonly<Record<string, string>> = {
  ENOENT: '它不存在，或者运行它所需的程序不存在',
  EACCES: '没有运行它的权限',
  EPERM: '没有运行它的权限',
  ENOEXEC: '它不是这台机器能运行的程序',
  EAGAIN: '这台机器上运行的程序太多',
  EMFILE: '打开的文件太多',
  ENOMEM: '这台机器的内存不够了',
};

/** Why a file can't be read, by the system's error code. */
export function readFault(reason: string): string {
  return readFaults[reason] ?? name(reason);
}

/** What to do about a file that can't be read. */
export function readAdvice(reason: string): string {
  return readAdvices[reason] ?? '先用编辑器打开看看文件是否完好，再试一次';
}

/** Why a file can't be written. */
export function writeFault(reason: string): string {
  return writeFaults[reason] ?? whole(reason);
}

/** Why a program can't be started. */
export function startFault(reason: string): string {
  return startFaults[reason] ?? whole(reason);
}
