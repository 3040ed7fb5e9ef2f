import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { Host, Printer } from '../../src/host.ts';
import type { Printed } from '../../src/model/printed.ts';

/** Prints each page once a run, whichever worker asks for it, since a browser prints the same page the same. */
export function keepPrints(host: Host): Host {
  return {
    ...host,
    openPrinter: (choice) => {
      let printer: Printer | undefined;
      const open = (): Printer => {
        printer ??= host.openPrinter(choice);
        return printer;
      };
      return {
        // No browser begins where all is printed.
        started: Promise.resolve(),
        picture: (html, size) => open().picture(html, size),
        close: async () => printer?.close(),
        async print(html, purpose) {
          const digest = createHash('sha256').update(`${purpose} ${html}`).digest('hex');
          const place = path.join(inject('prints'), digest);
          if (existsSync(`${place}.txt`)) return readPrint(place);
          const printed = await open().print(html, purpose);
          keep(`${place}.pdf`, printed.pdf);
          keep(`${place}.txt`, printed.text);
          return printed;
        },
      };
    },
  };
}

function readPrint(place: string): Printed {
  return { pdf: new Uint8Array(readFileSync(`${place}.pdf`)), text: readFileSync(`${place}.txt`, 'utf8') };
}

/** Whole from the moment that it has its name. */
function keep(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}
