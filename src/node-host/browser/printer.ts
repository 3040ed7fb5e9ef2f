import type { BrowserChoice, Printer } from '../../host.ts';
import type { Surroundings } from './find.ts';
import { openSession } from './session.ts';
import { needsNoSandbox } from './start.ts';

/** The caller must always close it, since an open browser keeps jd from ending. */
export function openPrinter(choice: BrowserChoice, surroundings: Surroundings): Printer {
  const session = openSession(choice, surroundings);
  let last: Promise<unknown> | undefined;
  return {
    started: session.running.then(noMore, noMore),
    print(html, purpose) {
      if (last === undefined && needsNoSandbox()) session.running.then(() => choice.withoutSandbox?.(), noMore);
      // There is one tab, so each print waits for the one before.
      const printed = (last ?? Promise.resolve()).then(noMore, noMore).then(() => session.print(html, purpose));
      last = printed;
      return printed;
    },
    close: session.close,
  };
}

function noMore(): void {}
