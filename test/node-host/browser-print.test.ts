import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/node-host/browser/printer.ts';
import { readPdf, surround } from '../support/browser.ts';
import { bare, newPlace, useScratch } from '../support/browser-scratch.ts';
import { writeOpenPage } from '../support/open-page.ts';
import { sayRefusal } from '../support/say.ts';

useScratch();

describe.each([
  ['the browser of this machine', {}],
  ['the browser that is installed with jd', bare()],
])('a printer with %s', (_, env) => {
  it('reaches no server and no file, and runs no script, however often it prints', async () => {
    const canary = newPlace('canary.txt');
    writeFileSync(canary, 'CANARY');
    let connections = 0;
    const server = await listen(() => {
      connections += 1;
    });
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/`);
    expect(connections).toBe(1);
    const printer = openPrinter({}, surround(env));
    try {
      for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
        const { pdf, text } = await printer.print(writeOpenPage(`http://${name}:${port}`, pathToFileURL(canary).href));
        const read = await readPdf(pdf);
        expect(text).toContain('Closed all around');
        expect(read).toContain('Closed all around');
        expect(`${text}${read}${Buffer.from(pdf).toString('latin1')}`).not.toMatch(/CANARY|SCRIPT RAN/);
      }
      expect(connections).toBe(1);
    } finally {
      await printer.close();
      server.closeAllConnections();
      server.close();
    }
  });

  it('begins each page anew, in the order it was asked', async () => {
    const printer = openPrinter({}, surround(env));
    try {
      const [first, second] = await Promise.all([
        printer.print('<!doctype html><style>@page{size:A3} p{display:none}</style><p>first</p><h1>One</h1>'),
        printer.print('<!doctype html><title>Second</title><p>second</p>'),
      ]);
      expect([first.text, second.text]).toEqual(['One', 'second']);
      expect((await readPdf(first.pdf)).trim()).toBe('One');
      expect((await readPdf(second.pdf)).trim()).toBe('second');
      expect(Buffer.from(second.pdf).toString('latin1')).not.toContain('1191');
      expect(await sayRefusal(printer.print('<meta http-equiv=refresh content="0;url=about:blank"><p>gone'))).toMatch(
        /^the page to print redirects to another page/,
      );
    } finally {
      await printer.close();
      await printer.close();
    }
  });

  it('draws what no font has as a box, in no font of the machine', async () => {
    const printer = openPrinter({}, surround(env));
    try {
      const { pdf } = await printer.print(
        '<!doctype html><html lang=zh-CN><body style="font-family: serif">abc 中文 𠮷 ☃',
      );
      const fonts =
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/BaseFont \/\S+/g) ?? [];
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/\+jd(?:-|#20)box$/);
      expect(await readPdf(pdf)).toContain('abc');
    } finally {
      await printer.close();
    }
  });
});

async function listen(count: () => void): Promise<Server> {
  const server = createServer((_request, response) => response.end('SERVED'));
  server.on('connection', count);
  server.listen(0, '::');
  await once(server, 'listening');
  return server;
}
