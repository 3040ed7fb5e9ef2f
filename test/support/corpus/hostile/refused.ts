import { constants, deflateRawSync } from 'node:zlib';
import { pack, withDocument, withEntry, without } from './packages.ts';

const sixteen = 16 << 20;

/** A gigabyte and a half of zeros: one block of 16 MB that is flushed so that it may follow itself. */
function deflateZeros(): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(sixteen), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: 96 }, () => block), Buffer.from([3, 0])]);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const withDoctype = (doctype: string, entity: string): Uint8Array =>
  withDocument((xml) =>
    xml.replace('?>', `?><!DOCTYPE w:document [${doctype}]>`).replace('Harbour Pilot', `&${entity};`),
  );
const depth = 20_000;

/** Files of which nothing may be believed: each is refused in a sentence. */
export const refused: Readonly<Record<string, () => Uint8Array>> = {
  'bomb.docx': () => withEntry((entry) => ({ ...entry, data: deflateZeros(), deflated: true, size: 96 * sixteen })),
  'bomb-with-a-lying-size.docx': () =>
    withEntry((entry) => ({ ...entry, data: deflateZeros(), deflated: true, size: 4096 })),
  'lying-size.docx': () => withEntry((entry) => ({ ...entry, size: 700 })),
  'wrong-sum.docx': () => withEntry((entry) => ({ ...entry, sum: 0x12345678 })),
  'entities.docx': () => withDoctype(`<!ENTITY l0 "ha">${laughs}`, 'l9'),
  'external-entity.docx': () => withDoctype('<!ENTITY outside SYSTEM "file:///etc/hostname">', 'outside'),
  'deep-tables.docx': () =>
    pack(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`),
  'broken-xml.docx': () => withDocument((xml) => xml.slice(0, -40)),
  'no-document.docx': () => without('word/document.xml'),
  'nul.docx': () => withDocument((xml) => xml.replace('Harbour Pilot', 'Harbour\0Pilot')),
  'nul-reference.docx': () => withDocument((xml) => xml.replace('Harbour Pilot', 'Harbour&#0;Pilot')),
  'old-or-encrypted.docx': () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2040)]),
  'old.doc': () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2040)]),
  'print.docx': () => encode('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n'),
  'picture.docx': () => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  'empty.docx': () => new Uint8Array(),
  'cut.docx': () => pack('<w:p/>').slice(0, 900),
  'page.docx': () => encode('<html><body><p>Job Title: Harbour Pilot</p></body></html>'),
};
