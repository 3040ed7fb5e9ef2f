import { Failure } from '../../failure.ts';
import type { BrowserMoment, NamedBrowser } from '../../findings/browser-trouble.ts';
import type { Browser } from './browser.ts';
import type { Ending, Running } from './start.ts';

/** Explains why a browser ended before its work was done. */
export function explainEnding(
  { browser: found, said: listened }: Running,
  ending: Ending,
  moment: BrowserMoment,
): Failure {
  const browser = nameBrowser(found);
  const { fault, code: exitCode, signal } = ending;
  const said = listened();
  const [, library] = /error while loading shared libraries: ([^\s:]+)/.exec(said) ?? [];
  if (fault !== undefined) return new Failure('browser/not-started', { browser, reason: fault }, 3);
  if (library !== undefined) return new Failure('browser/library', { browser, library }, 3);
  if (/No usable sandbox|Failed to move to new namespace|SUID sandbox helper|zygote_host_impl_linux/.test(said)) {
    return new Failure('browser/no-sandbox', { browser }, 3);
  }
  if (/No space left on device|ENOSPC/.test(said)) return new Failure('browser/disk-full', { browser, moment }, 3);
  if (signal !== null) return new Failure('browser/killed', { browser, moment, signal }, 3);
  return new Failure('browser/ended', { browser, moment, exitCode, said: lastLine(said) }, 3);
}

export function explainLateness({ browser }: Running, moment: BrowserMoment, limit: number): Failure {
  const seconds = Math.round(limit * 10) / 10;
  return new Failure('browser/late', { browser: nameBrowser(browser), moment, seconds }, 3);
}

export function explainNonsense({ browser }: Running): Failure {
  return new Failure('browser/not-chromium', { browser: nameBrowser(browser) }, 3);
}

/** The browser is running but did not print. */
export function explainRefusal({ browser }: Running, error: unknown): Failure {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  return new Failure('browser/refused', { browser: nameBrowser(browser), detail }, 3);
}

function nameBrowser({ program, namedBy }: Browser): NamedBrowser {
  return { program, ...(namedBy === undefined ? {} : { namedBy }) };
}

function lastLine(said: string): string {
  return (said.trimEnd().split('\n').at(-1) ?? '').slice(0, 160);
}
