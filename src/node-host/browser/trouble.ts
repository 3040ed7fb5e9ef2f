import { Failure } from '../../failure.ts';
import type { Browser } from './find.ts';
import type { Ending, Running } from './start.ts';

const elsewhere = 'name another browser with --browser, or run `jd browser install`';

/** What became of a browser that ended before its work was done, in a sentence that says what to do. */
export function explainEnding({ browser, said }: Running, ending: Ending, when: string): Failure {
  return new Failure(`${callBrowser(browser)} ${describeEnding(said(), ending, when)}`, 3);
}

export function explainLateness({ browser }: Running, what: string, seconds: number): Failure {
  return new Failure(
    `${callBrowser(browser)} did not ${what} within ${Math.round(seconds * 10) / 10} seconds and was stopped; give it more time with JD_TIME_LIMIT=SECONDS, or ${elsewhere}`,
    3,
  );
}

export function explainNonsense({ browser }: Running): Failure {
  return new Failure(`${callBrowser(browser)} doesn't answer as Chromium does; ${elsewhere}`, 3);
}

/** The browser lives, but wouldn't print. */
export function explainRefusal({ browser }: Running, error: unknown): Failure {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  return new Failure(`${callBrowser(browser)} could not print the page: \`${reason}\`; ${elsewhere}`, 3);
}

/** Who named a browser is told of it in those words. */
function callBrowser({ program, namedBy }: Browser): string {
  return `the browser ${program}${namedBy === undefined ? '' : ` that ${namedBy} names`}`;
}

function describeEnding(said: string, { fault, code, signal }: Ending, when: string): string {
  const [, library] = /error while loading shared libraries: ([^\s:]+)/.exec(said) ?? [];
  if (fault === 'ENOENT') return `could not be started: it, or the program that runs it, is not there; ${elsewhere}`;
  if (fault !== undefined) return `could not be started: ${reasons[fault] ?? fault}; ${elsewhere}`;
  if (library !== undefined) {
    return `lacks the library \`${library}\`; install the system's package that has it, or ${elsewhere}`;
  }
  if (/No usable sandbox|Failed to move to new namespace|SUID sandbox helper|zygote_host_impl_linux/.test(said)) {
    return 'could not make its sandbox, for this machine forbids it; allow user namespaces without privileges (on Ubuntu: `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`), or use the browser that the system itself installs';
  }
  if (/No space left on device|ENOSPC/.test(said))
    return `ended ${when}, for the disk is full; make room, then try again`;
  if (signal !== null) return `was killed ${when} (${signal}), perhaps for want of memory; try again`;
  return `ended with exit code ${code} ${when}${quoteLast(said)}; ${elsewhere}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be run by you',
  EPERM: 'it may not be run by you',
  ENOEXEC: 'it is no program for this machine',
  EAGAIN: 'this machine runs too many programs',
  EMFILE: 'too many files are open',
  ENOMEM: 'this machine has too little memory left',
};

function quoteLast(said: string): string {
  const last = said.trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? '' : `, and last said \`${last.slice(0, 160)}\``;
}
