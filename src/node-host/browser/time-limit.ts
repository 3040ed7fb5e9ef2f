import { Failure } from '../../failure.ts';
import type { Environment } from './places.ts';

/** In seconds. */
export interface TimeLimits {
  readonly launch: number;
  print(html: string): number;
}

/**
 * `JD_TIME_LIMIT` replaces all limits. A book of 1,000 positions and 6 MB takes about 50 seconds, and more than twice
 * that on a busy machine.
 */
export function readTimeLimits({ JD_TIME_LIMIT: wanted }: Environment): TimeLimits {
  if (!wanted) return { launch: 30, print: (html) => 60 + html.length / 10_000 };
  const seconds = Number(wanted);
  if (!/^\d+(?:\.\d+)?$/.test(wanted) || seconds === 0 || seconds > 1_000_000) {
    throw new Failure('browser/time-limit', { written: wanted }, 2);
  }
  return { launch: seconds, print: () => seconds };
}

/** Counts from the call and not from the start of the work, since jd itself may have been busy in between. */
export async function within<T>(seconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), seconds * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
