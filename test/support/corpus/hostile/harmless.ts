import { packDocument } from '../writers/parts.ts';
import { form, listEntries, pack, withDocument, withExtra } from './packages.ts';
import { writeZip } from './zip.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = packDocument({ body: form })['word/document.xml'] ?? '';
const types = packDocument({ body: form })['[Content_Types].xml'] ?? '';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const outside = (type: string, target: string): string =>
  `<Relationship Id="${type}" Type="${relation}/${type}" Target="${target}" TargetMode="External"/>`;
const picture =
  '<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip r:link="image"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>';

/** Files that look dangerous, or are odd, and hold a form that can be read. */
export const harmless: Readonly<Record<string, () => Uint8Array>> = {
  'macros.docm': () => withExtra({ name: 'word/vbaProject.bin', data: Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
  'climbing-names.docx': () =>
    withExtra(
      { name: '../../outside.yaml', data: encode('title: Outside') },
      { name: '/tmp/outside.yaml', data: encode('title: Outside') },
      { name: 'word/../../positions/outside.yaml', data: encode('title: Outside') },
    ),
  'outside-pictures.docx': () =>
    pack(`${form}${picture}`, {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside('image', 'http://192.0.2.1/seen.png')}${outside('attachedTemplate', 'http://192.0.2.1/template.dotm')}</Relationships>`,
    }),
  'utf-16.docx': () => {
    const wide = `\ufeff${document.replace('UTF-8', 'UTF-16')}`;
    const entries = listEntries(form).filter(({ name }) => name !== 'word/document.xml');
    return writeZip([...entries, { name: 'word/document.xml', data: Buffer.from(wide, 'utf16le') }]);
  },
  'byte-order-mark.docx': () => withDocument((xml) => `\ufeff${xml}`),
  'other-name.docx': () =>
    pack(form, {
      'word/document.xml': undefined,
      'word/document2.xml': document,
      '[Content_Types].xml': types.replace('/word/document.xml', '/word/document2.xml'),
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="${relation}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
    }),
};

/** Files of which either is right: to read one of their meanings, or to refuse them. */
export const doubtful: Readonly<Record<string, () => Uint8Array>> = {
  'two-documents.docx': () =>
    withExtra({ name: 'word/document.xml', data: encode(document.replace('Harbour Pilot', 'Tug Master')) }),
  'bytes-before.docx': () => Buffer.concat([Buffer.from('MZ self-extracting'), pack(form)]),
  'form-of-another-kind.xlsx': () => pack(form),
};
