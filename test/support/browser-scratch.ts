import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openPrinter } from '../../src/node-host/browser/printer.ts';
import { listProcesses, surround } from './browser.ts';
import { say } from './say.ts';

/** The folder of a test file, which is gone after it. */
export let scratch = '';
let names = 0;

/** Browsers keep their folders in the temporary one: in `scratch`, so that what is left of them is seen. */
export function useScratch(): void {
  const { TMPDIR } = process.env;
  scratch = mkdtempSync(path.join(tmpdir(), 'jd-print-'));
  beforeAll(() => {
    process.env['TMPDIR'] = path.join(scratch, 'temporary');
    mkdirSync(process.env['TMPDIR']);
  });
  afterAll(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(() => expectNothingLeft());
}

/** A killed process of many megabytes takes the system a moment to bury. */
export async function expectNothingLeft(): Promise<void> {
  expect(readdirSync(path.join(scratch, 'temporary'))).toEqual([]);
  await vi.waitFor(() => expect(listProcesses(path.join(scratch, 'temporary'))).toEqual([]), 5000);
}

export const newPlace = (name = '') => path.join(scratch, `${names++}-${name}`);

/** A folder without any browser, and no others known. */
export const bare = (): Readonly<Record<string, string>> => ({
  PATH: newPlace('bin'),
  PUPPETEER_CACHE_DIR: newPlace('puppeteer'),
});

/** The sentence that printing is refused with. */
export async function refuse(browser: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const printer = openPrinter({ browser }, surround(env));
  try {
    await printer.started;
    const error = await printer.print('<p>text').then(
      () => expect.fail('printed'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(3);
    expect(await printer.print('<p>text').catch((reason: unknown) => reason)).toEqual(error);
    await expectNothingLeft();
    return say(error);
  } finally {
    await printer.close();
  }
}
