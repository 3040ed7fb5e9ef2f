import { type ZipContent, zip } from '../zip.ts';
import type { Draft } from './draft.ts';
import { listFurniture } from './furniture.ts';
import { writeRelations } from './relations.ts';
import { writeFontTable, writeStyles } from './styles.ts';
import { escapeXml, namespaces, writeRoot, xmlHead } from './xml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
/** The kind of each part, by its name. */
const kinds: Readonly<Record<string, string>> = {
  'word/document.xml': `${word}.document.main+xml`,
  'word/styles.xml': `${word}.styles+xml`,
  'word/numbering.xml': `${word}.numbering+xml`,
  'word/settings.xml': `${word}.settings+xml`,
  'word/fontTable.xml': `${word}.fontTable+xml`,
  'word/header1.xml': `${word}.header+xml`,
  'word/header2.xml': `${word}.header+xml`,
  'word/footer1.xml': `${word}.footer+xml`,
  'word/footer2.xml': `${word}.footer+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

/** The finished file: the same bytes for the same draft. */
export function packDocument(draft: Draft, document: ZipContent, made: Date | undefined): Uint8Array {
  const texts: readonly (readonly [string, string])[] = [
    ['_rels/.rels', writeRoots()],
    [
      'docProps/app.xml',
      `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>jd</Application></Properties>`,
    ],
    ['docProps/core.xml', writeCore(draft, made)],
    ['docProps/custom.xml', writeCustom(draft)],
    ['word/_rels/document.xml.rels', draft.relations.write()],
    ['word/fontTable.xml', writeFontTable(draft)],
    ['word/numbering.xml', draft.lists.write()],
    ['word/settings.xml', writeSettings(draft)],
    ['word/styles.xml', writeStyles(draft)],
    ...listFurniture(draft),
  ];
  const encoder = new TextEncoder();
  const parts: (readonly [string, ZipContent])[] = [
    ...texts.map(([name, text]) => [name, encoder.encode(text)] as const),
    ['word/document.xml', document],
    ...draft.relations.listMedia(),
  ];
  parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return zip([['[Content_Types].xml', encoder.encode(writeTypes())], ...parts], made);
}

function writeTypes(): string {
  const pictures = ['png', 'jpeg', 'gif', 'webp'].map(
    (type) => `<Default Extension="${type}" ContentType="image/${type}"/>`,
  );
  pictures.push('<Default Extension="svg" ContentType="image/svg+xml"/>');
  const parts = Object.entries(kinds).map(([name, kind]) => `<Override PartName="/${name}" ContentType="${kind}"/>`);
  return `${xmlHead}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures.join('')}${parts.join('')}</Types>`;
}

function writeRoots(): string {
  return writeRelations([
    `<Relationship Id="rId1" Type="${namespaces.r}/officeDocument" Target="word/document.xml"/>`,
    `<Relationship Id="rId2" Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    `<Relationship Id="rId3" Type="${namespaces.r}/extended-properties" Target="docProps/app.xml"/>`,
    `<Relationship Id="rId4" Type="${namespaces.r}/custom-properties" Target="docProps/custom.xml"/>`,
  ]);
}

/** Whose the marks are, since a mark has only a hash of an id. */
function writeCustom({ bookmarks }: Draft): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const rows = bookmarks
    .listForms()
    .map(
      ([name, value], at) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
    );
  return `${xmlHead}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${rows.join('')}</Properties>`;
}

/** Title, subject, author and language; dates only if one is known, never the moment of the build. */
function writeCore({ book }: Draft, made: Date | undefined): string {
  const { title, subtitle, organisation, departmentNames, labels, excerpt, contents, tag } = book;
  const author = organisation ?? departmentNames.join(labels.comma);
  const subject = excerpt === undefined ? (subtitle ?? labels.subject) : labels.forms(contents.length);
  const moment = made?.toISOString().replace(/\.\d+Z$/, 'Z');
  const dates = ['created', 'modified'].map((name) =>
    moment === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
  );
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${tag}</dc:language>${dates.join('')}</cp:coreProperties>`;
}

/** Fields are not updated on opening, since Word would ask every reader whether it may. */
function writeSettings({ book }: Draft): string {
  const english = book.language === 'en' ? '' : ' w:eastAsia="zh-CN"';
  const mode =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return writeRoot(
    'w:settings',
    ['w'],
    `<w:zoom w:percent="100"/>${book.control.binding > 0 ? '<w:mirrorMargins/>' : ''}<w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>${mode}<w:themeFontLang w:val="en-US"${english}/>`,
  );
}
