import { type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PdfStandard } from '../../model/pdf-claims.ts';

/** What the file says about itself; the same as in its table of information. */
export interface Description {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  readonly made: Date | undefined;
}

/** Writes the description as XMP, which is not compressed so that tools find it, with the standards that the file keeps. */
export function writeMetadata(
  { context, catalog }: PDFDocument,
  about: Description,
  claims: readonly PdfStandard[],
): void {
  const stream = context.stream(new TextEncoder().encode(writePacket(about, claims)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const former = catalog.get(PDFName.of('Metadata'));
  if (former instanceof PDFRef) context.assign(former, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}

function writePacket(
  { title, author, subject, language, creator, producer, made }: Description,
  claims: readonly PdfStandard[],
): string {
  const date = made?.toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title, language)}</dc:title>`,
    ...(author === '' ? [] : [`<dc:creator><rdf:Seq><rdf:li>${writeXml(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    `<dc:description>${alternatives(subject, language)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${writeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${writeXml(creator)}</xmp:CreatorTool>`,
    ...(date === undefined
      ? []
      : ['CreateDate', 'ModifyDate', 'MetadataDate'].map((key) => `<xmp:${key}>${date}</xmp:${key}>`)),
    `<pdf:Producer>${writeXml(producer)}</pdf:Producer>`,
    ...(claims.includes('PDF/A-2a')
      ? ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>']
      : []),
    ...(claims.includes('PDF/UA-1') ? ['<pdfuaid:part>1</pdfuaid:part>', uaSchema] : []),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${spaces}>
${lines.join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const spaces = [
  'dc="http://purl.org/dc/elements/1.1/"',
  'xmp="http://ns.adobe.com/xap/1.0/"',
  'pdf="http://ns.adobe.com/pdf/1.3/"',
  'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ');

/** PDF/A knows nothing of PDF/UA, so its one property must be described. */
const uaSchema = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

function alternatives(text: string, language: string): string {
  const written = writeXml(text);
  return `<rdf:Alt><rdf:li xml:lang="x-default">${written}</rdf:li><rdf:li xml:lang="${writeXml(language)}">${written}</rdf:li></rdf:Alt>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls can't be written in XML at all. */
function writeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
