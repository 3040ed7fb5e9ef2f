import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Failure } from '../../failure.ts';
import type { Browser } from './browser.ts';
import type { Environment } from './places.ts';

/** A running browser process. */
export interface Running {
  readonly browser: Browser;
  /** jd's ends of the two pipes by which the driver talks to the browser. */
  readonly input: Writable;
  readonly output: Readable;
  readonly ended: Promise<Ending>;
  /** The end of its standard error output. */
  said(): string;
  /** Ends it and all its children. */
  kill(): void;
  /** Keeps jd from waiting for other processes that still hold the pipes. */
  forget(): void;
}

/** How a process ended, or why it did not start. */
export interface Ending {
  readonly fault?: string | undefined;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Blocks the network: a proxy on which nothing listens, used even for this machine's own addresses, and no host names.
 */
const closed = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

const switches = [
  '--headless',
  '--remote-debugging-pipe',
  ...closed,
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Chromium does not start as root with its sandbox on; for all other users it stays on. */
export function needsNoSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Synchronous, so that the browser starts while jd works. `puppeteer.launch` starts it 400 ms later, doesn't say why it
 * ended (a missing library, no sandbox), and waits for ever for the pipe of one that ended and left a child.
 */
export function startBrowser(browser: Browser, profile: string, env: Environment): Running {
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : [];
  const child = spawn(
    browser.program,
    [...switches, ...sandbox, `--user-data-dir=${path.join(profile, 'data')}`, 'about:blank'],
    {
      cwd: profile,
      env: chooseEnvironment(browser, profile, env),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  const [, , , input, output] = child.stdio ?? [];
  if (!input || !output) throw new Failure('browser/too-many-programs', {}, 3);
  for (const stream of [input, output]) stream.on('error', () => undefined);
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', ({ code: fault }: NodeJS.ErrnoException) => resolve({ fault, code: null, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  void ended.then(() => killGroup(child));
  return {
    browser,
    input: input as Writable,
    output: output as Readable,
    ended,
    said: listen(child),
    kill: () => killGroup(child),
    forget: () => {
      for (const stream of child.stdio) stream?.destroy();
      child.unref();
    },
  };
}

/**
 * Passes only what a browser needs, and no secrets. The language is the same everywhere and an ordinary one: with `C`, a
 * page orders words by their bytes, and its own search finds nothing.
 */
function chooseEnvironment({ libraries }: Browser, profile: string, env: Environment): NodeJS.ProcessEnv {
  const chosen: NodeJS.ProcessEnv = { HOME: profile, PATH: env['PATH'], TZ: 'UTC', LANG: 'en_US.UTF-8' };
  if (process.platform === 'win32') {
    for (const name of ['SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'LOCALAPPDATA', 'PROGRAMDATA', 'USERPROFILE']) {
      chosen[name] = env[name];
    }
  } else if (process.platform === 'linux') {
    chosen['FONTCONFIG_FILE'] = path.join(profile, 'fonts.conf');
    chosen['TMPDIR'] = profile;
    if (libraries !== undefined) chosen['LD_LIBRARY_PATH'] = libraries;
  }
  return chosen;
}

function listen({ stderr }: ChildProcess): () => string {
  let said = '';
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000);
  });
  return () => said;
}

/** Windows has no process groups; its own tool finds the children. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, 'SIGKILL');
  } catch {}
}
