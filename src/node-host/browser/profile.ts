import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    folder = mkdtempSync(path.join(tmpdir(), 'jd-browser-'));
    writeFileSync(path.join(folder, writerFile), nameProcess());
    mkdirSync(path.join(folder, 'fonts'));
    writeFileSync(path.join(folder, 'fonts', 'box.ttf'), makeBoxFont());
    writeFileSync(path.join(folder, 'fonts.conf'), configureFonts(folder));
    return folder;
  } catch (error) {
    if (folder !== undefined) removeFolder(folder);
    throw explainFault(error, 'browser/no-profile', tmpdir());
  }
}

/** Removes the folders of browsers whose jd was killed before it could, and the browsers, which may take a while to see it. */
function sweepProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!/^jd-browser-\w{6}$/.test(name)) continue;
    const folder = path.join(tmpdir(), name);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    // Anyone may write to the folder for temporary files.
    const isOurs = stats?.isDirectory() === true && stats.uid === (process.getuid?.() ?? stats.uid);
    if (isOurs && isGone(readWriter(folder))) {
      endBrowsers(folder);
      removeFolder(folder);
    }
  }
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
