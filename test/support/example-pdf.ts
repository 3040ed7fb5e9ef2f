import { buildPdf, writeWorkspace } from './build-pdf.ts';

let printed: Promise<Buffer> | undefined;

/** The PDF of the example `customer-service`, printed once for all tests of a worker that look at it. */
export function printExample(): Promise<Buffer> {
  printed ??= buildPdf(writeWorkspace({}, 'customer-service')).then(({ exitCode, err, pdf }) => {
    if (exitCode !== 0 || err.includes('jd:')) throw new Error(err);
    return pdf();
  });
  return printed;
}
