import type { BrowserChoice, Printer } from '../../host.ts';
import type { Surroundings } from './find.ts';
import { openSession } from './session.ts';
import { needsNoSandbox } from './start.ts';

/** The caller must always close it, since an open browser keeps jd from ending. */
export function openPrinter(choice: BrowserChoice, surroundings: Surroundings): Printer {
  const session = openSession(choice, surroundings);
  let last: Promise<unknown> | undefined;
  /** There is one tab, so each print waits for the one before. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    if (last === undefined && needsNoSandbox()) session.running.then(() => choice.withoutSandbox?.(), noMore);
    const done = (last ?? Promise.resolve()).then(noMore, noMore).then(work);
    last = done;
    return done;
  }
  return {
    started: session.running.then(noMore, noMore),
    print: (html, purpose) => queue(() => session.print(html, purpose)),
    picture: (html, size) => queue(() => session.picture(html, size)),
    close: session.close,
  };
}

function noMore(): void {}
