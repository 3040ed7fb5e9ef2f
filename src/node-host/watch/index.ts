import type { Watching } from '../../model/served.ts';
import { compareText } from '../../text/text.ts';
import { onEnd } from '../browser/sweep.ts';
import { type OpenWatcher, openNotices } from './notices.ts';
import { compareTrees, noTree, readTree } from './tree.ts';

/** In milliseconds. An editor that saves, or a script that writes many files, is one change. */
const quiet = 30;
/** A change is reported after this time even if others follow without a pause. */
const longest = 500;
/** How often a tree is looked at where the system gives no notice of changes; a large one takes a 20th of the time. */
const leastPause = 500;
const share = 20;

/**
 * Watches the files below a folder. A notice of the system only says when to look: what has changed is found by
 * comparing the tree with that of before, so that nothing is lost when folders come and go.
 */
export function watchFolder(folder: string, open?: OpenWatcher): Watching {
  const changed = new Set<string>();
  const named = new Set<string>();
  let tree = readTree(folder);
  let isClosed = false;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  let begun: number | undefined;

  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(lookAgain, milliseconds);
  };
  const notices = openNotices(
    folder,
    (file) => {
      if (file !== undefined) named.add(file);
      begun ??= Date.now();
      lookIn(Math.max(0, Math.min(quiet, begun + longest - Date.now())));
    },
    open,
  );
  function lookAgain(): void {
    begun = undefined;
    const before = tree;
    const started = Date.now();
    tree = readTree(folder);
    for (const file of compareTrees(before, tree)) changed.add(file);
    // Two saves within one tick of the file system's clock may look the same.
    for (const file of named) if (before.files.has(file) && tree.files.has(file)) changed.add(file);
    named.clear();
    follow(Date.now() - started);
    if (changed.size > 0) wake();
  }
  function follow(cost: number): void {
    // What was put into a new folder before it was watched is found by another look.
    if (notices.follow(tree)) lookIn(quiet);
    else if (notices.arePartial || tree === noTree) lookIn(Math.max(leastPause, cost * share));
  }
  const close = (): void => {
    isClosed = true;
    clearTimeout(timer);
    notices.close();
    release();
    wake();
  };
  // After a signal the exit code is jd's own.
  const release = onEnd(close);
  follow(0);

  async function* listChanges(): AsyncGenerator<readonly string[]> {
    while (!isClosed) {
      if (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const files = [...changed].sort(compareText);
      changed.clear();
      if (files.length > 0) yield files;
    }
  }
  return { [Symbol.asyncIterator]: listChanges, close };
}
