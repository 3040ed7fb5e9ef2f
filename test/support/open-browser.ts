import { type Browser, connect } from 'puppeteer-core';
import { findBrowser } from '../../src/node-host/browser/find.ts';
import { openPipe } from '../../src/node-host/browser/pipe.ts';
import { makeProfile, removeProfile } from '../../src/node-host/browser/profile.ts';
import { startBrowser } from '../../src/node-host/browser/start.ts';
import { onEnd } from '../../src/node-host/browser/sweep.ts';
import { unpackBrowser } from '../../src/node-host/browser/unpacked.ts';
import { surround } from './browser.ts';

/** A browser as a reader has it, scripts and all, but without any network. It ends with this process. */
export async function openBrowser(): Promise<Browser> {
  const surroundings = surround();
  const { found } = findBrowser({}, surroundings);
  const program = 'program' in found ? found : await unpackBrowser(found.archive, surroundings.env);
  const profile = makeProfile();
  const running = startBrowser(program, profile, surroundings.env);
  onEnd(() => {
    running.kill();
    removeProfile(profile);
  });
  return connect({ transport: openPipe(running), defaultViewport: null });
}
