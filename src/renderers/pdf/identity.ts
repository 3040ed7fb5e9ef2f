import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

/** Gives the file an identity made of its content, so that the same book has the same. */
export function identify({ context }: PDFDocument, texts: readonly string[]): void {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  const identity = PDFHexString.of(hash.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identity, identity]);
}
