import type { BrowserChoice, Printer } from '../../host.ts';
import type { Surroundings } from './find.ts';

/** Loads what starts a browser only where one is asked for. The caller must always close the printer. */
export function printLazily(choice: BrowserChoice, surroundings: Surroundings): Printer {
  const opened = import('./printer.ts').then(({ openPrinter }) => openPrinter(choice, surroundings));
  return {
    started: opened.then(({ started }) => started),
    print: async (html, purpose) => (await opened).print(html, purpose),
    picture: async (html, size) => (await opened).picture(html, size),
    close: async () => (await opened).close(),
  };
}
