import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How jd started its browser, read from `/proc`: the program, its switches, its environment and its fonts. Linux only. */
export function copyBrowser(folder) {
  const pid = findChild();
  const read = (name) => readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0').slice(0, -1);
  const [, ...words] = read('cmdline');
  const env = Object.fromEntries(read('environ').map((entry) => entry.split(/=(.*)/s, 2)));
  const profile = env.HOME;
  const model = mkdtempSync(path.join(folder, 'model-'));
  cpSync(path.join(profile, 'fonts'), path.join(model, 'fonts'), { recursive: true });
  const fontConfig = readFileSync(path.join(profile, 'fonts.conf'), 'utf8');
  const kept = words.filter((word) => word !== 'about:blank' && !word.startsWith('--remote-debugging-'));
  return {
    program: readlinkSync(`/proc/${pid}/exe`),
    env,
    /** The same browser with another profile. */
    move(target) {
      const there = (text) => text.replaceAll(profile, target);
      cpSync(model, target, { recursive: true });
      writeFileSync(path.join(target, 'fonts.conf'), there(fontConfig));
      return {
        words: kept.map(there),
        env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, there(value)])),
      };
    },
  };
}

function findChild() {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && command.includes('--remote-debugging-pipe')) return name;
    } catch {}
  }
  throw new Error('the browser is not among the processes');
}

/** Milliseconds that Chromium's own print of a file takes, from its start to its end, but not for the profile. Undefined if it doesn't end within `limit`, as some builds never do. */
export async function printNatively(browser, { html, pdf, limit = 1_800_000 }, folder) {
  const profile = mkdtempSync(path.join(folder, 'native-'));
  const { words, env } = browser.move(profile);
  const begun = performance.now();
  // Tags are on unless they are switched off.
  const outline = '--generate-pdf-document-outline';
  const print = [`--print-to-pdf=${pdf}`, '--no-pdf-header-footer', outline, pathToFileURL(html).href];
  const child = spawn(browser.program, [...words, ...print], { cwd: profile, env, stdio: 'ignore', detached: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const took = performance.now() - begun;
  clearTimeout(timer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (isLate) return undefined;
  if (exitCode !== 0) throw new Error(`Chromium's own print ended with ${exitCode}`);
  return took;
}
