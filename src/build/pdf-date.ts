import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Located } from './open.ts';

/**
 * The date that a PDF says it was made: that of `SOURCE_DATE_EPOCH`, as in reproducible builds, or the handbook's own;
 * never the moment of the build.
 */
export function choosePdfDate({ env }: Host, { settings }: Located): Date | undefined {
  const { SOURCE_DATE_EPOCH: seconds } = env;
  const { date } = settings.config.handbook;
  if (seconds === undefined || seconds === '') return date === undefined ? undefined : new Date(`${date}T00:00:00Z`);
  const moment = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && moment.getUTCFullYear() <= 9999) return moment;
  throw new Failure('build/epoch', {}, 2);
}
