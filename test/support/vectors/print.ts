import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure } from '../../../src/failure.ts';
import { openPrinter } from '../../../src/node-host/browser/printer.ts';
import { readPdf, surround } from '../browser.ts';
import { openUnguarded } from './open-unguarded.ts';
import { ranScript, vectors, writePage } from './vectors.ts';

/** What was seen of prints: connections to the server, canaries and marks of scripts in what was printed. */
const counts = { prints: 0, refused: 0, requests: 0, canaries: 0, scripts: 0, blank: 0 };
const canary = 'CANARY-6f1d0c';
/** Ways that a version of Chromium may no longer follow. */
const mostIgnored = 3;
const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });

const folder = mkdtempSync(path.join(os.tmpdir(), 'jd-vectors-'));
const secret = path.join(folder, 'canary.css');
writeFileSync(secret, `p::after { content: '${canary}' }`);
/** What reached the server: the paths of requests, and of connections only that there was one. */
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(String(request.url));
  response.end('x');
});
server.on('connection', () => asked.push('/'));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const file = pathToFileURL(secret).href;
const pages = Object.entries(vectors).map(([name, write], at) => {
  const own = `/v${at}`;
  return { name, own, html: writePage(write({ server: address + own, file })) };
});

try {
  const live = await tryUnguarded();
  for (let run = 0; run < Number(values.runs); run++) await printAll();
  console.log(`${live.length} of ${pages.length} vectors reach the server or the file in a browser without guards`);
  for (const { name } of pages.filter((page) => !live.includes(page.name)))
    console.log(`  this browser ignores: ${name}`);
  console.log(
    `${pages.length} vectors × ${values.runs} runs: ${counts.prints} prints, ${counts.refused} refused, ` +
      `${counts.requests} requests, ${counts.canaries} canaries, ${counts.scripts} scripts, ${counts.blank} blank`,
  );
  const isHeld = counts.requests + counts.canaries + counts.scripts + counts.blank === 0;
  process.exitCode = isHeld && live.length >= pages.length - mostIgnored ? 0 : 1;
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** All vectors in one printer, since one book's pages share it. */
async function printAll(): Promise<void> {
  const printer = openPrinter({}, surround());
  try {
    for (const { name, html } of pages) {
      asked = [];
      const shown = await printer.print(html).then(
        async ({ pdf, text }) => `${text}\n${await readPdf(pdf)}\n${Buffer.from(pdf).toString('latin1')}`,
        (error: unknown) => {
          if (error instanceof Failure) return undefined;
          throw error;
        },
      );
      if (shown === undefined) counts.refused += 1;
      else counts.prints += 1;
      await new Promise((done) => setImmediate(done));
      const seen = {
        requests: asked.length,
        canaries: shown?.includes(canary) === true ? 1 : 0,
        scripts: shown?.includes(ranScript) === true ? 1 : 0,
        // A page that jd's own guard emptied would hold anything.
        blank: shown?.includes('The page itself') === false ? 1 : 0,
      };
      for (const [kind, count] of Object.entries(seen)) {
        counts[kind as keyof typeof seen] += count;
        if (count > 0) console.log(`${name}: ${count} ${kind}`);
      }
    }
  } finally {
    await printer.close();
  }
}

/** Which vectors work at all, or the count of those that fail would prove nothing. */
async function tryUnguarded(): Promise<string[]> {
  const browser = await openUnguarded(folder);
  const live: string[] = [];
  try {
    for (const { name, own, html } of pages) {
      asked = [];
      // One that only opens a connection has no path.
      const hasAsked = (): boolean => asked.some((way) => way.startsWith(`${own}/`) || html.includes('preconnect'));
      const shown = await browser.show(path.join(folder, `${own}.html`), html, hasAsked);
      if (hasAsked() || shown.includes(canary) || shown.includes(ranScript)) live.push(name);
    }
  } finally {
    await browser.close();
  }
  return live;
}
