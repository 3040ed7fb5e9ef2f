import { type Browser, connect } from 'puppeteer-core';
import { findBrowser } from '../../src/node-host/browser/find.ts';
import { openPipe } from '../../src/node-host/browser/pipe.ts';
import { makeProfile } from '../../src/node-host/browser/profile.ts';
import { startBrowser } from '../../src/node-host/browser/start.ts';
import { removeFolder } from '../../src/node-host/browser/sweep.ts';
import { unpackBrowser } from '../../src/node-host/browser/unpacked.ts';
import { surround } from './browser.ts';

/** A browser as a reader has it, scripts and all, but without any network. */
export async function openBrowser(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const surroundings = surround();
  const { found } = findBrowser({}, surroundings);
  const program = 'program' in found ? found : await unpackBrowser(found.archive, surroundings.env);
  const profile = makeProfile();
  const running = startBrowser(program, profile, surroundings.env);
  const browser = await connect({ transport: openPipe(running), defaultViewport: null });
  return {
    browser,
    async close() {
      running.kill();
      await running.ended;
      running.forget();
      removeFolder(profile);
    },
  };
}
