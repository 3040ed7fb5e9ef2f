import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBoxFont } from './box-font.ts';
import { explainFault } from './fault.ts';

/** A private folder for one browser: its home, its fonts and everything it writes. */
export function makeProfile(): string {
  try {
    const folder = mkdtempSync(path.join(tmpdir(), 'jd-browser-'));
    mkdirSync(path.join(folder, 'fonts'));
    writeFileSync(path.join(folder, 'fonts', 'box.ttf'), makeBoxFont());
    writeFileSync(path.join(folder, 'fonts.conf'), configureFonts(folder));
    return folder;
  } catch (error) {
    throw explainFault(error, 'browser/no-profile', tmpdir());
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
