import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Serving } from '../../src/model/served.ts';
import { servePages } from '../../src/node-host/serve/index.ts';
import { sayRefusal } from '../support/say.ts';

async function start(port?: number): Promise<Serving> {
  const serving = await servePages({
    ...(port === undefined ? {} : { port }),
    find: (path) => (path === '' ? { type: 'text/html', policy: "default-src 'none'", content: 'secret' } : undefined),
    greet: () => '{"page":1}',
  });
  onTestFinished(() => serving.close());
  return serving;
}

/** Asks with the path exactly as it is, which `fetch` would tidy. */
function ask(
  address: string,
  path: string,
  { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the preview', () => {
  it('serves its pages at the address that it gives', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const { status, body, headers } = await ask(address, new URL(address).pathname);
    expect([status, body]).toEqual([200, 'secret']);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect((await ask(address, new URL(address).pathname, { method: 'HEAD' })).body).toBe('');
  });

  it('tells nothing without the token', async () => {
    const { address } = await start();
    const { pathname } = new URL(address);
    const wrong = pathname.replace(/.\/$/, (end) => (end === 'A/' ? 'B/' : 'A/'));
    for (const path of [
      '/',
      '/events',
      '/favicon.ico',
      wrong,
      pathname.slice(0, -1),
      `${pathname.slice(0, -2)}/`,
      `/x${pathname}`,
    ]) {
      const { status, body } = await ask(address, path);
      expect([path, status, body]).toEqual([path, 403, '']);
    }
  });

  it('refuses other names of this machine, and pages of other sites', async () => {
    const { address } = await start();
    const { pathname, host, port } = new URL(address);
    const asked = (headers: Record<string, string>) => ask(address, pathname, { headers });
    for (const foreign of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`]) {
      expect((await asked({ Host: foreign })).status, foreign).toBe(403);
    }
    expect((await asked({ Host: `localhost:${port}` })).status).toBe(200);
    for (const Origin of ['http://evil.example', 'null', `https://${host}`]) {
      expect((await asked({ Origin })).status, Origin).toBe(403);
    }
    expect((await asked({ Origin: `http://${host}` })).status).toBe(200);
    expect((await ask(address, pathname, { method: 'POST' })).status).toBe(405);
  });

  it('knows no path but its own, however it is written', async () => {
    const { address } = await start();
    const { pathname } = new URL(address);
    for (const way of [
      '..',
      '../../etc/passwd',
      '%2e%2e/package.json',
      '..%2f..%2fetc%2fpasswd',
      './',
      '/',
      '%00',
      'x',
    ]) {
      const { status, body } = await ask(address, pathname + way);
      expect([way, status, body]).toEqual([way, 404, '']);
    }
  });

  it('sends texts to all that listen, and ends with them', async () => {
    const serving = await start();
    const listeners = await Promise.all([1, 2].map(() => fetch(`${serving.address}events`)));
    serving.send('{"page":2}');
    const readers = listeners.map((listener) => {
      expect(listener.headers.get('content-type')).toBe('text/event-stream');
      return listener.body?.pipeThrough(new TextDecoderStream()).getReader();
    });
    for (const reader of readers) {
      let text = '';
      while (!text.includes('data: {"page":2}\n\n')) text += (await reader?.read())?.value ?? expect.fail(text);
      expect(text).toContain('data: {"page":1}\n\n');
    }
    serving.close();
    await expect(fetch(serving.address)).rejects.toThrow();
  });

  it('says which port it can’t have', async () => {
    const { port } = new URL((await start()).address);
    expect(await sayRefusal(start(Number(port)))).toContain(`another program uses port ${port}`);
  });
});
