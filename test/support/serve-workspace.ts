/// <reference lib="dom" />

import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/node-host/browser/find.ts';
import { needsNoSandbox } from '../../src/node-host/browser/start.ts';
import { unpackBrowser } from '../../src/node-host/browser/unpacked.ts';
import { afterwards } from './afterwards.ts';
import { surround } from './browser.ts';
import { writeWorkspace } from './build-pdf.ts';
import { startJd, type Watched } from './run-watching.ts';

let kept: Promise<Browser> | undefined;

/** Unlike the browser that prints, it reaches this machine's own address. */
function keepBrowser(): Promise<Browser> {
  kept ??= startBrowser();
  return kept;
}

async function startBrowser(): Promise<Browser> {
  const surroundings = surround();
  const { found } = findBrowser({}, surroundings);
  const { program, libraries } = 'program' in found ? found : await unpackBrowser(found.archive, surroundings.env);
  const browser = await launch({
    executablePath: program,
    args: [...(needsNoSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'],
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
  afterwards(() => {
    kept = undefined;
    return browser.close();
  });
  return browser;
}

export interface Served extends Watched {
  readonly folder: string;
  readonly address: string;
  /** Saves as editors do: a new file takes the place of the old one. */
  save(name: string, text: string): void;
  /** Opens the address in a new tab that follows. */
  open(): Promise<Page>;
}

export async function serveWorkspace(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const folder = writeWorkspace(files);
  const jd = startJd(['serve', folder], path.dirname(folder), env);
  await jd.until((out, err) => out.endsWith('/\n') && err.includes('Ctrl-C'));
  const address = jd.out().trim();
  return {
    ...jd,
    folder,
    address,
    save(name, text) {
      const file = path.join(folder, name);
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
    async open() {
      const page = await (await keepBrowser()).newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(address);
      await page.waitForSelector('html[data-followed]');
      return page;
    },
  };
}

/** Waits until the tab shows a text; the page may load again meanwhile. */
export async function waitForText(page: Page, text: string, isThere = true): Promise<void> {
  for (;;) {
    try {
      await page.waitForFunction(
        (wanted, there) =>
          document.documentElement.hasAttribute('data-followed') && document.body.innerText.includes(wanted) === there,
        // A tab that isn't shown draws no frames.
        { timeout: 60_000, polling: 50 },
        text,
        isThere,
      );
      return;
    } catch (error) {
      if (!/context was destroyed|detached|navigation/i.test(String(error))) throw error;
    }
  }
}

/** Whether anything listens at the address. */
export async function listens(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
