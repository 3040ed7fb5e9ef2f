import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser as Driver, Page } from 'puppeteer-core';
import { Failure } from '../../failure.ts';
import type { BrowserMoment } from '../../findings/browser-trouble.ts';
import type { BrowserChoice, PictureSize } from '../../host.ts';
import type { Printed, PrintPurpose } from '../../model/printed.ts';
import { findBrowser, type Surroundings } from './find.ts';
import { openPage, printPage, takePicture } from './page.ts';
import { openPipe } from './pipe.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { type Running, startBrowser } from './start.ts';
import { onEnd } from './sweep.ts';
import { readTimeLimits, within } from './time-limit.ts';
import { explainEnding, explainLateness, explainNonsense, explainRefusal } from './trouble.ts';
import { unpackBrowser } from './unpacked.ts';

/** One browser from start to end. Any error becomes a Failure and ends it. */
export interface Session {
  readonly running: Promise<Running>;
  print(html: string, purpose?: PrintPurpose): Promise<Printed>;
  picture(html: string, size: PictureSize): Promise<Uint8Array>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** The browser's process is started before this returns, unless the browser must be unpacked first. */
export function openSession(choice: BrowserChoice, { env, root }: Surroundings): Session {
  let profile: string | undefined;
  let live: Running | undefined;
  let ending: Promise<void> | undefined;
  let failure: unknown;
  const release = onEnd(() => {
    live?.kill();
    if (profile !== undefined) removeProfile(profile);
  });

  async function begin(): Promise<Running> {
    const { found } = findBrowser(choice, { env, root });
    profile = makeProfile();
    const browser = 'program' in found ? found : await unpackBrowser(found.archive, env, path.join(profile, 'browser'));
    if (ending !== undefined) throw givenUp();
    live = startBrowser(browser, profile, env);
    return live;
  }

  async function end(): Promise<void> {
    const run = await running.catch(() => undefined);
    run?.kill();
    if (run !== undefined) await Promise.race([run.ended, wait(2000, undefined, { ref: false })]);
    run?.forget();
    if (profile !== undefined) removeProfile(profile);
    release();
  }
  const close = (): Promise<void> => {
    ending ??= end();
    return ending;
  };

  /**
   * Works under a time limit. An error ends the browser and becomes a Failure, and every later call gets the same one.
   */
  async function attempt<T>(
    what: BrowserMoment,
    seconds: (() => number) | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    if (failure !== undefined) throw failure;
    const run = await running;
    const limit = seconds?.() ?? readTimeLimits(env).launch;
    try {
      return await within(limit, Promise.race([work(), broken(run)]), () => explainLateness(run, what, limit));
    } catch (error) {
      failure = ending === undefined ? await explain(error, run, what) : givenUp();
      await close();
      throw failure;
    }
  }

  const running = begin();
  const connected = running.then(connect);
  for (const promise of [running, connected]) promise.catch(() => undefined);
  const ready = () => attempt('start', undefined, () => connected);
  return {
    running,
    async print(html, purpose) {
      const { page } = await ready();
      return attempt(
        'print',
        () => readTimeLimits(env).print(html),
        () => printPage(page, html, purpose),
      );
    },
    async picture(html, size) {
      const { page } = await ready();
      return attempt(
        'print',
        () => readTimeLimits(env).print(html),
        () => takePicture(page, html, size),
      );
    },
    version: async () => (await ready()).driver.version(),
    close,
  };
}

/** The driver is large, so it is loaded only here. */
async function connect(running: Running): Promise<{ readonly driver: Driver; readonly page: Page }> {
  const { connect: drive } = await import('puppeteer-core');
  const driver = await drive({
    transport: openPipe(running),
    defaultViewport: null,
    networkEnabled: false,
    issuesEnabled: false,
    protocolTimeout: 0,
  });
  return { driver, page: await openPage(driver) };
}

/** Covers a process that ended before the driver listened. */
async function broken(run: Running): Promise<never> {
  await run.ended;
  throw new Error('the browser ended');
}

/** The pipe breaks shortly before the process is known to have ended, and its last output comes shortly after. */
async function explain(error: unknown, run: Running, what: BrowserMoment): Promise<unknown> {
  if (error instanceof Failure) return error;
  const ending = await Promise.race([run.ended, wait(500)]);
  await wait(20);
  if (ending !== undefined) return explainEnding(run, ending, what);
  return what === 'print' ? explainRefusal(run, error) : explainNonsense(run);
}

function givenUp(): Failure {
  return new Failure('browser/given-up', {}, 3);
}
