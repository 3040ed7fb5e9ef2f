import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../src/node-host/browser/find.ts';
import { unpackBrowser } from '../../../src/node-host/browser/unpacked.ts';
import { surround } from '../browser.ts';

/** In milliseconds: how long a page that asks for nothing is watched. */
const patience = 1500;
const step = 50;

/** Runs in the page. */
const readShown = `(document.body?.innerText ?? '') + getComputedStyle(document.querySelector('p') ?? document.body, '::after').content`;

/** The same browser with its network, its scripts and its files. */
export async function openUnguarded(folder: string) {
  const surroundings = surround();
  const { found } = findBrowser({}, surroundings);
  const program = 'program' in found ? found : await unpackBrowser(found.archive, surroundings.env);
  const browser = await launch({
    executablePath: program.program,
    userDataDir: path.join(folder, 'profile'),
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
  return {
    /** The texts of all frames of a page of a file, once it has asked for something or nothing comes. */
    async show(file: string, html: string, hasAsked: () => boolean): Promise<string> {
      writeFileSync(file, html);
      const page = await browser.newPage();
      try {
        await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
        let shown = '';
        for (let waited = 0; waited < patience && !hasAsked() && !shown.includes('CANARY'); waited += step) {
          await wait(step);
          const texts = page.frames().map((frame) => frame.evaluate(readShown));
          shown = (await Promise.all(texts.map((text) => text.then(String, () => '')))).join('\n');
        }
        return shown;
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
