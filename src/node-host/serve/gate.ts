import { createHash, timingSafeEqual } from 'node:crypto';

interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly host?: string | undefined; readonly origin?: string | undefined };
}

/**
 * The path after the token, exactly as it was asked for; without the right token, host and origin there is none. A page of
 * another site may have this machine's address under its own name (DNS rebinding), so the name is checked as well.
 */
export function openGate(
  { port, token }: { readonly port: number; readonly token: string },
  { method, url = '', headers: { host = '', origin } }: Asked,
): { readonly status: number; readonly path?: string } {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(host) || (origin !== undefined && origin !== `http://${host}`)) return { status: 403 };
  const [, given = '', path] = /^\/([^/?#]*)\/([^?#]*)/.exec(url) ?? [];
  if (!isSame(given, token) || path === undefined) return { status: 403 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  return { status: 200, path };
}

/** Takes the same time wherever the texts differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
