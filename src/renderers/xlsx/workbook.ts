import type { HandbookLanguage } from '../../model/config.ts';
import type { Table } from '../tables/table.ts';
import { zip } from '../zip.ts';
import { filterRange, type ShareText, writeSheet } from './sheet.ts';
import { writeStyles } from './styles.ts';
import { escapeCell, escapeXml } from './xml-text.ts';

export interface WorkbookOptions {
  readonly title: string;
  readonly language: HandbookLanguage;
  /** Printed at the head of each page. */
  readonly pageHead?: string;
  /** When the file says it was made; without it, it says nothing. */
  readonly made?: Date;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Excel workbook with a sheet for each table. */
export function writeWorkbook(tables: readonly Table[], options: WorkbookOptions): Uint8Array {
  const { title, language, pageHead, made } = options;
  const texts = new Map<string, number>();
  const share: ShareText = (text) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  const sheets = tables.map((table, at) => writeSheet(table, { share, pageHead, isFirst: at === 0 }));
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', writeTypes(tables.length)],
    [
      '_rels/.rels',
      writeRelations([
        `${office}/officeDocument xl/workbook.xml`,
        `${packages}/relationships/metadata/core-properties docProps/core.xml`,
      ]),
    ],
    ['docProps/core.xml', writeProperties(title, made)],
    ['xl/workbook.xml', writeContents(tables)],
    [
      'xl/_rels/workbook.xml.rels',
      writeRelations([
        ...tables.map((_, at) => `${office}/worksheet worksheets/sheet${at + 1}.xml`),
        `${office}/styles styles.xml`,
        `${office}/sharedStrings sharedStrings.xml`,
      ]),
    ],
    ['xl/styles.xml', writeStyles(language)],
    ['xl/sharedStrings.xml', writeTexts(texts.keys())],
    ...sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
  ];
  const encoder = new TextEncoder();
  return zip(
    parts.map(([path, xml]) => [path, encoder.encode(declaration + xml)]),
    made,
  );
}

function writeTypes(count: number): string {
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    override(`xl/worksheets/sheet${at + 1}.xml`, `${kind}.worksheet+xml`),
  );
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${kind}.sheet.main+xml`)}${sheets.join('')}${override('xl/styles.xml', `${kind}.styles+xml`)}${override('xl/sharedStrings.xml', `${kind}.sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

/** Each relation is a type and a target with a space between them. */
function writeRelations(relations: readonly string[]): string {
  const written = relations.map((relation, at) => {
    const [type, target] = relation.split(' ');
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`;
}

function writeProperties(title: string, made: Date | undefined): string {
  const time = made?.toISOString().replace(/\.\d+Z$/, 'Z');
  const created = time === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`;
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeCell(title)}</dc:title>${created}</cp:coreProperties>`;
}

function writeContents(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ title }, at) => `<sheet name="${escapeXml(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const define = (name: string, at: number, range: string, rest = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${at}"${rest}>${range}</definedName>`;
  const place = ({ title }: Table): string => `'${escapeXml(title.replaceAll("'", "''"))}'!`;
  const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const filters = tables.map((table, at) =>
    define('_FilterDatabase', at, place(table) + absolute(filterRange(table)), ' hidden="1"'),
  );
  const heads = tables.map((table, at) => define('Print_Titles', at, `${place(table)}$A:$A,${place(table)}$1:$1`));
  return `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}${heads.join('')}</definedNames></workbook>`;
}

function writeTexts(texts: Iterable<string>): string {
  const items = [...texts].map((text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`);
  return `<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}
