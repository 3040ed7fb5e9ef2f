import { Failure } from '../../failure.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
  ENOENT: 'no folder can be made there',
};

/** A fault of the disk as a sentence that begins with `what`; any other is jd's own. */
export function explainFault(error: unknown, what: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new Failure(`${what}: ${reasons[code] ?? code}`, 3);
}
