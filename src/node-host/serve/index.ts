import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../failure.ts';
import type { ServeOptions, Serving } from '../../model/served.ts';
import { onEnd } from '../browser/sweep.ts';
import { openGate } from './gate.ts';

const loopback = '127.0.0.1';
/** A comment that keeps the connection, in milliseconds: a browser that is gone is noticed when it fails. */
const beat = 15_000;

const guarded = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Serves pages from memory to browsers on this machine that know the address, and to nobody else. */
export async function servePages({ port, find, greet }: ServeOptions): Promise<Serving> {
  const token = randomBytes(24).toString('base64url');
  const listeners = new Set<ServerResponse>();
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const { status, path } = openGate({ port: own, token }, request);
    if (path === 'events') return listen(response, listeners, greet());
    const page = path === undefined ? undefined : find(path);
    const headers = { ...guarded, ...(status === 405 ? { Allow: 'GET, HEAD' } : {}) };
    if (page === undefined) return response.writeHead(path === undefined ? status : 404, headers).end();
    const policy = page.policy === undefined ? {} : { 'Content-Security-Policy': page.policy };
    const body = Buffer.from(page.content);
    response.writeHead(200, { ...headers, ...policy, 'Content-Type': page.type, 'Content-Length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  const heart = setInterval(() => sendAll(listeners, ':\n\n'), beat).unref();
  await listenAt(server, port);
  const close = (): void => {
    clearInterval(heart);
    for (const listener of listeners) listener.destroy();
    server.close();
    server.closeAllConnections();
    release();
  };
  const release = onEnd(close);
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${loopback}:${own}/${token}/`,
    send: (data) => sendAll(listeners, writeEvent(data)),
    close,
  };
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>, greeting: string): void {
  response.writeHead(200, { ...guarded, 'Content-Type': 'text/event-stream' });
  response.write(writeEvent(greeting));
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** JSON has no line ends, which would end an event. */
function writeEvent(data: string): string {
  return `retry: 500\ndata: ${data.replaceAll('\n', ' ')}\n\n`;
}

function sendAll(listeners: ReadonlySet<ServerResponse>, text: string): void {
  for (const listener of listeners) listener.write(text);
}

function listenAt(server: Server, port: number | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = 'EUNKNOWN' }: NodeJS.ErrnoException) => {
      const facts = { port: port ?? 0 };
      reject(
        code === 'EADDRINUSE'
          ? new Failure('serve/port-taken', facts, 3)
          : new Failure('serve/no-port', { ...facts, reason: code }, 3),
      );
    });
    server.listen({ host: loopback, port: port ?? 0, exclusive: true }, resolve);
  });
}
