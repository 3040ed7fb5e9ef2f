import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProcesses, root, surround } from '../support/browser.ts';
import { scratch, useScratch } from '../support/browser-scratch.ts';

useScratch();

describe('jd that is ended while a browser is open', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(fileURLToPath(new URL('node_modules/', root)), '.jd-print-'));
    const lines = [
      "import { openPrinter } from './src/node-host/browser/printer.ts';",
      'const env = JSON.parse(process.argv[2]);',
      'const printer = openPrinter({}, { env, root: new URL(process.argv[3]) });',
      "if (process.argv[4] === 'printed') await printer.print('<p>text');",
      'else await printer.started;',
      "process.send('ready');",
      "process.on('message', () => { throw new Error('unforeseen'); });",
    ];
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: fileURLToPath(root) },
      outfile: path.join(folder, 'child.mjs'),
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function begin(moment: string): Promise<ChildProcess> {
    const child = spawn(
      process.execPath,
      [path.join(folder, 'child.mjs'), JSON.stringify(surround().env), root.href, moment],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    await once(child, 'message');
    expect(listProcesses(path.join(scratch, 'temporary')).length).toBeGreaterThan(0);
    return child;
  }

  it.each<[NodeJS.Signals, number, string]>([
    ['SIGINT', 130, 'printed'],
    ['SIGTERM', 143, 'printed'],
    ['SIGHUP', 129, 'printed'],
    ['SIGTERM', 143, 'started'],
  ])('by %s leaves no files and ends with %i', async (signal, code, moment) => {
    const child = await begin(moment);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    await expect.poll(() => listProcesses(path.join(scratch, 'temporary'))).toEqual([]);
  });

  it('by a fault of its own leaves no files either', async () => {
    const child = await begin('printed');
    child.send('fail');
    expect(await once(child, 'exit')).toEqual([1, null]);
    await expect.poll(() => listProcesses(path.join(scratch, 'temporary'))).toEqual([]);
  });
});
