// Writes the manual pages from the same definitions as `--help`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { shortenData } from './bundle-data.js';

const root = fileURLToPath(new URL('.', import.meta.url));
/** By language, the folder in which `man` looks for its pages. */
const folders = { en: 'man1', 'zh-CN': 'zh_CN/man1' };

/** Writes the pages of every language below a folder of dist. */
export async function writeManuals(folder) {
  const program = path.join(folder, 'manual.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/commands/manual/index.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [shortenData],
  });
  const { writeManual } = await import(pathToFileURL(program).href);
  for (const [language, place] of Object.entries(folders)) {
    const pages = path.join(folder, 'man', place);
    await mkdir(pages, { recursive: true });
    for (const [name, text] of await writeManual({}, language)) await writeFile(path.join(pages, name), text);
  }
  await rm(program);
}
