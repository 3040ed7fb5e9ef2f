import { runInNewContext } from 'node:vm';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readPdf } from '../../support/read-pdf.ts';

it("is read back without a change of the language's functions for what is tested after it", async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect((await readPdf(await document.save())).pages).toHaveLength(1);
  const write = runInNewContext('Function.prototype.toString') as () => string;
  const builtIns = [Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString];
  for (const builtIn of builtIns) expect(write.call(builtIn)).toContain('[native code]');
});
