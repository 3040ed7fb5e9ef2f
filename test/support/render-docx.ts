import type { Document } from '../../src/handbook/documents.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { docx } from '../../src/renderers/docx/index.ts';
import type { Tools } from '../../src/renderers/renderer.ts';

const refuse = (): never => {
  throw new Error('a Word document needs neither templates nor fonts nor a browser');
};
const tools: Tools = { asset: refuse, typeset: refuse, typesetPrint: refuse, print: refuse, report() {}, claim() {} };

/** The Word document of a book that is built alone. */
export async function renderDocx(book: Handbook, made?: Date): Promise<Uint8Array> {
  const document: Omit<Document, 'records'> = { name: 'handbook', book, beside: { forms: new Map() } };
  const { files } = await docx.render(document as Document, { ...tools, ...(made === undefined ? {} : { made }) });
  const content = files[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('no document was written');
  return content;
}
