import type { ConnectionTransport } from 'puppeteer-core';
import type { Running } from './start.ts';

/**
 * Messages are JSON, each followed by a NUL. Invalid JSON closes the pipe; over the driver's own pipe it is an error
 * that nothing catches and that ends jd.
 */
export function openPipe({ input, output }: Running): ConnectionTransport {
  const parts: Buffer[] = [];
  const transport: ConnectionTransport = {
    send: (message) => {
      if (input.writable) input.write(`${message}\0`);
    },
    close: () => output.destroy(),
  };
  const receive = (message: string): void => {
    if (isMessage(message)) transport.onmessage?.(message);
    else output.destroy();
  };
  output.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(0); at !== -1 && !output.destroyed; at = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...parts.splice(0), chunk.subarray(from, at)]).toString();
      from = at + 1;
      receive(message);
    }
    parts.push(chunk.subarray(from));
  });
  output.on('close', () => transport.onclose?.());
  return transport;
}

function isMessage(text: string): boolean {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null;
  } catch {
    return false;
  }
}
