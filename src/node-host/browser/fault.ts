import { Failure } from '../../failure.ts';

/** Turns an error of the disk into a failure in this folder; any other error is jd's own. */
export function explainFault(
  error: unknown,
  failure: 'browser/no-profile' | 'browser/not-unpacked' | 'browser/not-installed',
  folder: string,
): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new Failure(failure, { folder, reason: code }, 3);
}
