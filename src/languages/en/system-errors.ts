import { name } from '../quote.ts';

// What a code means depends on what was tried: to read a file, to write one or to start a program.

const readFaults: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  ENOENT: 'it no longer exists',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

const readAdvices: Readonly<Record<string, string>> = {
  EACCES: 'give yourself permission to read it',
  EPERM: 'give yourself permission to read it',
  ENOENT: 'run the command again',
  EBUSY: 'close the other program, then run the command again',
  EMFILE: 'close other programs, then run the command again',
};

const writeFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'a file is where a folder should be',
  ENOTDIR: 'a file is where a folder should be',
  ENOENT: 'no folder can be created there',
  ELOOP: 'a link on the way leads back to itself',
  EISDIR: 'a folder is where the file should be',
  ENOTEMPTY: 'a folder is where the file should be',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file would be larger than this system allows',
};

const startFaults: Readonly<Record<string, string>> = {
  ENOENT: 'it, or the program that runs it, does not exist',
  EACCES: 'you have no permission to run it',
  EPERM: 'you have no permission to run it',
  ENOEXEC: 'it is not a program for this machine',
  EAGAIN: 'this machine runs too many programs',
  EMFILE: 'too many files are open',
  ENOMEM: 'this machine has too little memory left',
};

/** Why a file can't be read, by the system's error code. */
export function readFault(reason: string): string {
  return readFaults[reason] ?? name(reason);
}

/** What to do about a file that can't be read. */
export function readAdvice(reason: string): string {
  return readAdvices[reason] ?? 'open the file in an editor to see if it is intact, then try again';
}

/** Why a file can't be written. */
export function writeFault(reason: string): string {
  return writeFaults[reason] ?? reason;
}

/** Why a program can't be started. */
export function startFault(reason: string): string {
  return startFaults[reason] ?? reason;
}
