import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isGone, nameProcess } from '../own-process.ts';
import { makeBoxFont } from './box-font.ts';
import { explainFault } from './fault.ts';
import { removeFolder } from './sweep.ts';

/** Names the process that made the folder. In the folder's name it would make the paths of the browser's sockets too long. */
const writerFile = 'jd';

/** A private folder for one browser: its home, its fonts and everything it writes. */
export function makeProfile(): string {
  let folder: string | undefined;
  try {
    sweepProfiles();
    // Until it tells whose it is, its name does: jd may be killed in between.
    folder = mkdtempSync(path.join(tmpdir(), `jd-browser-${nameProcess()}-`));
    writeFileSync(path.join(folder, writerFile), nameProcess());
    const short = shortName(folder);
    renameSync(folder, short);
    folder = short;
    mkdirSync(path.join(folder, 'fonts'));
    writeFileSync(path.join(folder, 'fonts', 'box.ttf'), makeBoxFont());
    writeFileSync(path.join(folder, 'fonts.conf'), configureFonts(folder));
    return folder;
  } catch (error) {
    if (folder !== undefined) removeProfile(folder);
    throw explainFault(error, 'browser/no-profile', tmpdir());
  }
}

/** It gets the name of this process first, or nobody could tell whose the rest is if jd is killed meanwhile. */
export function removeProfile(folder: string): void {
  const leaving = path.join(path.dirname(folder), `jd-browser-${nameProcess()}-${folder.slice(-6)}`);
  try {
    renameSync(folder, leaving);
  } catch {
    // Some systems rename no folder in which a file is open.
    removeFolder(folder);
    return;
  }
  removeFolder(leaving);
}

/** Removes the folders of browsers whose jd was killed before it could, and the browsers, which may take a while to see it. */
function sweepProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const [isProfile, writer] = /^jd-browser-(?:([\da-f]{8}-\d+)-)?\w{6}$/.exec(name) ?? [];
    if (isProfile === undefined) continue;
    const folder = path.join(tmpdir(), name);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    // Anyone may write to the folder for temporary files.
    const isOurs = stats?.isDirectory() === true && stats.uid === (process.getuid?.() ?? stats.uid);
    if (isOurs && isGone(writer ?? readWriter(folder))) {
      endBrowsers(shortName(folder));
      removeProfile(folder);
    }
  }
}

function shortName(folder: string): string {
  return path.join(path.dirname(folder), `jd-browser-${folder.slice(-6)}`);
}

function readWriter(folder: string): string {
  try {
    return readFileSync(path.join(folder, writerFile), 'latin1');
  } catch {
    return '';
  }
}

/** Only Linux tells by files which programs work in a folder. */
function endBrowsers(folder: string): void {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(`=${path.join(folder, 'data')}\0`))
        process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile, or is another user's.
    }
  }
}

/** The output must not depend on the fonts of the machine. */
function configureFonts(folder: string): string {
  const [fonts, cache] = ['fonts', 'font-cache'].map((name) =>
    path.join(folder, name).replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;')),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}
