// Writes dist: jd and the packages it needs every day as a few files, with their licences. See bundle.js.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { writeManuals } from './bundle-manual.js';

const folder = fileURLToPath(new URL('dist', import.meta.url));
const { files, folders } = await bundle();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of files) await writeFile(path.join(folder, name), text);
const licences = await Promise.all(folders.map(readLicence));
// Results that another build kept are not believed.
await writeFile(
  path.join(folder, 'digest'),
  digestFiles(await readFile(new URL('package-lock.json', import.meta.url))),
);
await writeManuals(folder);
await writeFile(path.join(folder, 'THIRD-PARTY.txt'), licences.join(`\n${'-'.repeat(72)}\n\n`));

async function readLicence(place) {
  const { name, version, license } = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
  const file = (await readdir(place)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`build.js: ${name} has no licence to pass on`);
  return `${name} ${version} (${license})\n\n${(await readFile(path.join(place, file), 'utf8')).trim()}\n`;
}

/** All code of jd, and the versions of the packages that are not in it. */
function digestFiles(versions) {
  const hash = createHash('sha256').update(versions);
  for (const [name, text] of files) hash.update(JSON.stringify([name, text]));
  return hash.digest('hex');
}
