import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { buildPdf, writeWorkspace } from './build-pdf.ts';
import { keepPrints } from './keep-prints.ts';

export type Example = 'customer-service' | 'warehouse-operations';

/** The PDF of an example, printed once a run for all tests that look at it, whichever worker has them. */
export async function printExample(example: Example): Promise<Buffer> {
  const kept = path.join(inject('prints'), `${example}.pdf`);
  if (existsSync(kept)) return readFileSync(kept);
  const { exitCode, err, pdf } = await buildPdf(writeWorkspace({}, example), { change: keepPrints });
  if (exitCode !== 0 || err.includes('jd:')) throw new Error(err);
  const bytes = pdf();
  writeFileSync(`${kept}.${process.pid}`, bytes);
  renameSync(`${kept}.${process.pid}`, kept);
  return bytes;
}
