import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStandards, standardRules } from '../../../src/renderers/pdf/standard/index.ts';
import { listElements, readContents, type Tagged } from '../../../src/renderers/pdf/tags/index.ts';
import { type Element, readTree } from '../../../src/renderers/pdf/tags/tree.ts';
import { printExample } from '../../support/example-pdf.ts';

const name = (text: string) => PDFName.of(text);

interface Opened {
  readonly document: PDFDocument;
  readonly top: Element;
  readonly contents: string[];
}

async function open(pdf: Uint8Array): Promise<Opened> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const contents = document.getPages().map(({ node }) => readContents(document, node));
  const top = readTree(document);
  if (top === undefined) throw new Error('the file has no tags');
  return { document, top, contents };
}

function check({ document, top, contents }: Opened): string[] {
  const tagged: Tagged = { top, contents, unknown: [] };
  return checkStandards(document, tagged).map(({ rule: { standard, clause } }) => `${standard} ${clause}`);
}

const elementOf = ({ top }: Opened, role: string): Element => {
  const found = listElements(top).find((element) => element.role === role);
  if (found === undefined) throw new Error(`there is no ${role}`);
  return found;
};
const dictOf = ({ document }: Opened, key: string, value: string): PDFDict => {
  const found = document.context
    .enumerateIndirectObjects()
    .find(([, object]) => object instanceof PDFDict && object.get(name(key)) === name(value));
  return found?.[1] as PDFDict;
};

/** What breaks each rule, and nothing else that is named here. */
const spoilers: readonly (readonly [clauses: string, spoil: (opened: Opened) => unknown])[] = [
  ['PDF/A-2a 6.1.2', ({ document }) => Object.assign(document.context.header, { minor: '9' })],
  ['PDF/A-2a 6.1.3', ({ document }) => Object.assign(document.context.trailerInfo, { ID: undefined })],
  ['PDF/A-2a 6.1.4', ({ document }) => document.catalog.set(name('OPI'), PDFBool.True)],
  [
    'PDF/A-2a 6.1.7',
    ({ document: { context } }) => {
      const streams = context.enumerateIndirectObjects().map(([, object]) => object);
      const profile = streams.find((object) => object instanceof PDFRawStream && object.dict.has(name('N')));
      (profile as PDFRawStream).dict.set(name('Filter'), name('LZWDecode'));
    },
  ],
  ['PDF/A-2a 6.1.13', ({ document }) => document.catalog.set(name('长'.repeat(43)), PDFBool.True)],
  ['PDF/A-2a 6.2.3', ({ document }) => document.catalog.delete(name('OutputIntents'))],
  ['PDF/A-2a 6.2.8', ({ document }) => document.catalog.set(name('Interpolate'), PDFBool.True)],
  ['PDF/A-2a 6.2.10', ({ document }) => document.catalog.set(name('BM'), name('Invert'))],
  ['PDF/A-2a 6.5.1', ({ document }) => document.catalog.set(name('S'), name('JavaScript'))],
  ['PDF/A-2a 6.5.2', ({ document }) => document.catalog.set(name('OpenAction'), name('None'))],
  ['PDF/A-2a 6.4.1', ({ document }) => document.catalog.set(name('AcroForm'), document.context.obj({}))],
  ['PDF/A-2a 6.8', ({ document }) => document.catalog.set(name('EmbeddedFiles'), document.context.obj({}))],
  ['PDF/A-2a 6.9', ({ document }) => document.catalog.set(name('OCProperties'), document.context.obj({}))],
  ['PDF/A-2a 6.6.2.1, PDF/UA-1 7.1', ({ document }) => document.catalog.delete(name('Metadata'))],
  ['PDF/A-2a 6.7.2, PDF/UA-1 7.1', ({ document }) => document.catalog.delete(name('MarkInfo'))],
  ['PDF/UA-1 7.1', ({ document }) => document.catalog.delete(name('ViewerPreferences'))],
  ['PDF/UA-1 7.2', ({ document }) => document.catalog.delete(name('Lang'))],
  ['PDF/A-2a 6.4.1, PDF/UA-1 7.15', ({ document }) => document.catalog.set(name('XFA'), PDFBool.True)],
  ['PDF/A-2a 6.8, PDF/UA-1 7.11', ({ document }) => document.catalog.set(name('EF'), PDFBool.True)],
  ['PDF/UA-1 7.1', (opened) => Object.assign(elementOf(opened, 'Art'), { role: 'Article' })],
  ['PDF/UA-1 7.2', (opened) => Object.assign(elementOf(opened, 'LBody'), { role: 'P' })],
  ['PDF/UA-1 7.4.2', (opened) => Object.assign(elementOf(opened, 'H2'), { role: 'H3' })],
  ['PDF/UA-1 7.3', (opened) => elementOf(opened, 'Figure').dict?.delete(name('Alt'))],
  ['PDF/UA-1 7.5', (opened) => elementOf(opened, 'TR').kids.pop()],
  ['PDF/UA-1 7.5', (opened) => elementOf(opened, 'TH').dict?.delete(name('A'))],
  ['PDF/UA-1 7.9', (opened) => Object.assign(elementOf(opened, 'Art'), { role: 'Note' })],
  ['PDF/UA-1 7.1', ({ contents }) => contents.push('0 0 1 1 re\nf')],
  ['PDF/UA-1 7.1', ({ contents }) => contents.push('/P <</MCID 0>>BDC\n/Artifact BMC\nEMC\nEMC')],
  ['PDF/UA-1 7.1', ({ contents }) => contents.push('/P <</MCID 0>>BDC')],
  ['PDF/UA-1 7.1', ({ contents }) => contents.push('EMC')],
  ['PDF/UA-1 7.8', ({ contents }) => contents.push('/Artifact <</Type /Pagination /Subtype /Title>>BDC\nEMC')],
  ['PDF/A-2a 6.2.2', ({ contents }) => contents.push('BX\nEX')],
  ['PDF/A-2a 6.2.11.8', ({ contents }) => contents.push('/Artifact BMC\n<00120000> Tj\nEMC')],
  ['PDF/UA-1 7.18.3', ({ document }) => document.getPages()[1]?.node.delete(name('Tabs'))],
  ['PDF/UA-1 7.18.5', (opened) => dictOf(opened, 'Subtype', 'Link').delete(name('Contents'))],
  ['PDF/UA-1 7.18.5', (opened) => Object.assign(elementOf(opened, 'Link'), { role: 'Span' })],
  ['PDF/UA-1 7.18.1', (opened) => dictOf(opened, 'Subtype', 'Link').set(name('Subtype'), name('Text'))],
  ['PDF/A-2a 6.3.2', (opened) => dictOf(opened, 'Subtype', 'Link').set(name('F'), PDFNumber.of(6))],
  [
    'PDF/A-2a 6.2.11.4.1, PDF/UA-1 7.21.4.1',
    (opened) => dictOf(opened, 'Type', 'FontDescriptor').delete(name('FontFile2')),
  ],
  [
    'PDF/A-2a 6.2.11.3.1, PDF/UA-1 7.21.3.1',
    (opened) => dictOf(opened, 'Subtype', 'Type0').set(name('Encoding'), name('GBK-EUC-H')),
  ],
  [
    'PDF/A-2a 6.2.11.3.2, PDF/UA-1 7.21.3.2',
    (opened) => dictOf(opened, 'Subtype', 'CIDFontType2').delete(name('CIDToGIDMap')),
  ],
  ['PDF/A-2a 6.2.11.7.2, PDF/UA-1 7.21.7', (opened) => dictOf(opened, 'Subtype', 'Type0').delete(name('ToUnicode'))],
  [
    'PDF/A-2a 6.2.11.5, PDF/UA-1 7.21.5',
    (opened) => {
      const widths = dictOf(opened, 'Subtype', 'CIDFontType2').lookup(name('W'), PDFArray);
      const listed = widths.lookup(1, PDFArray);
      for (let at = 0; at < listed.size(); at++) listed.set(at, PDFNumber.of(1234));
    },
  ],
  [
    'PDF/A-2a 6.2.11.2, PDF/UA-1 7.21.1',
    (opened) => dictOf(opened, 'Subtype', 'Type0').set(name('BaseFont'), PDFHexString.of('00')),
  ],
];

describe('the standards of the PDF', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await printExample('customer-service');
  });

  it('are claimed, since every rule holds', async () => {
    const opened = await open(pdf);
    expect(check(opened)).toEqual([]);
  });

  it.each(spoilers)('%s', async (clauses, spoil) => {
    const opened = await open(pdf);
    spoil(opened);
    expect([...new Set(check(opened))].sort()).toEqual(clauses.split(', ').sort());
  });

  it('are checked by rules of which each can be broken', () => {
    const broken = new Set(spoilers.flatMap(([clauses]) => clauses.split(', ')));
    expect(
      standardRules.map(({ standard, clause }) => `${standard} ${clause}`).filter((rule) => !broken.has(rule)),
    ).toEqual([]);
  });
});
