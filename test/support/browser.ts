import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Surroundings } from '../../src/node-host/browser/find.ts';

export const root = new URL('../../', import.meta.url);

/** What is unpacked stays in the repository, for the next run of the tests. */
const cache = fileURLToPath(new URL('node_modules/.cache', root));

/** This machine's browser, or the one that is installed with the tests. */
export function surround(more: Readonly<Record<string, string>> = {}): Surroundings {
  const { PATH, HOME } = process.env;
  return { root, env: { PATH, HOME, XDG_CACHE_HOME: cache, ...more } };
}

export function putProgram(file: string, script: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

export async function readPdf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return text;
}

/** The processes whose command names the folder, by their ids. */
export function listProcesses(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id))
    .filter((id) => readCommand(id).includes(folder));
}

/** A process that has just ended has none. */
function readCommand(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
