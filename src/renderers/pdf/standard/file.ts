import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import type { StandardRule, Subject } from './rule.ts';

const name = (text: string): PDFName => PDFName.of(text);
const archive = 'PDF/A-2a';
const access = 'PDF/UA-1';

/** A rule that something holds for the file as a whole. */
function must(
  standard: StandardRule['standard'],
  clause: string,
  asks: string,
  holds: (subject: Subject) => boolean,
): StandardRule {
  return {
    standard,
    clause,
    asks,
    *check(subject) {
      if (!holds(subject)) yield 'the file';
    },
  };
}

/** A rule that no table of the file has one of these keys. */
function never(
  standard: StandardRule['standard'],
  clause: string,
  asks: string,
  keys: readonly string[],
): StandardRule {
  return {
    standard,
    clause,
    asks,
    *check({ dicts }) {
      for (const dict of dicts) for (const key of keys) if (dict.has(name(key))) yield key;
    },
  };
}

export const fileRules: readonly StandardRule[] = [
  must(archive, '6.1.2', 'the file is of version 1.x', ({ document }) =>
    /^1\.[0-7]$/.test(document.context.header.getVersionString()),
  ),
  must(archive, '6.1.3', 'the file has an identity and is not encrypted', ({ document: { context } }) => {
    return context.trailerInfo.ID instanceof PDFArray && context.trailerInfo.Encrypt === undefined;
  }),
  {
    standard: archive,
    clause: '6.1.7',
    asks: 'streams are in the file, and not compressed by LZW',
    *check({ document: { context } }) {
      for (const [, object] of context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFRawStream)) continue;
        if (object.dict.has(name('F'))) yield 'F';
        if (/LZW/.test(String(object.dict.get(name('Filter'))))) yield 'LZWDecode';
      }
    },
  },
  {
    standard: archive,
    clause: '6.1.13',
    asks: 'names have at most 127 bytes',
    *check({ dicts }) {
      for (const dict of dicts) {
        for (const [key, value] of dict.entries()) {
          for (const each of [key, value]) if (each instanceof PDFName && isLong(each)) yield String(each);
        }
      }
    },
  },
  never(archive, '6.1.4', 'nothing that depends on an application is kept', [
    'Alternates',
    'OPI',
    'Ref',
    'PS',
    'TR',
    'HTP',
  ]),
  must(archive, '6.2.3', 'the colours are those of a profile', ({ document: { catalog } }) => {
    const intents = catalog.lookup(name('OutputIntents'));
    const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined;
    return (
      intent instanceof PDFDict &&
      intent.get(name('S')) === name('GTS_PDFA1') &&
      intent.lookup(name('DestOutputProfile')) !== undefined
    );
  }),
  {
    standard: archive,
    clause: '6.2.8',
    asks: 'pictures are not smoothed by the viewer',
    *check({ dicts }) {
      for (const dict of dicts) if (dict.get(name('Interpolate')) === PDFBool.True) yield 'Interpolate';
    },
  },
  {
    standard: archive,
    clause: '6.2.10',
    asks: 'transparent parts blend in a way of PDF 1.7',
    *check({ dicts }) {
      for (const dict of dicts) {
        const mode = dict.get(name('BM'));
        if (mode instanceof PDFName && !blends.has(mode.decodeText())) yield String(mode);
      }
    },
  },
  {
    standard: archive,
    clause: '6.5.1',
    asks: 'no action runs or opens anything but a link',
    *check({ dicts }) {
      for (const dict of dicts) {
        const action = dict.get(name('S'));
        if (action instanceof PDFName && forbidden.has(action.decodeText())) yield String(action);
      }
    },
  },
  never(archive, '6.5.2', 'nothing happens by itself', ['AA', 'OpenAction']),
  never(archive, '6.4.1', 'there are no forms to fill in', ['AcroForm', 'XFA', 'NeedsRendering']),
  never(archive, '6.8', 'no file is embedded', ['EmbeddedFiles', 'EF']),
  never(archive, '6.9', 'nothing can be switched off', ['OCProperties']),
  must(archive, '6.6.2.1', 'the file has metadata', hasMetadata),
  must(access, '7.1', 'the file has metadata with a title, which viewers show', (subject) => {
    const shown = subject.document.catalog.lookup(name('ViewerPreferences'));
    return (
      hasMetadata(subject) &&
      (subject.document.getTitle() ?? '').trim() !== '' &&
      shown instanceof PDFDict &&
      shown.get(name('DisplayDocTitle')) === PDFBool.True
    );
  }),
  ...[archive, access].map((standard) =>
    must(
      standard as StandardRule['standard'],
      standard === archive ? '6.7.2' : '7.1',
      'the file is tagged',
      ({ document: { catalog }, top }) => {
        const marked = catalog.lookup(name('MarkInfo'));
        return (
          top !== undefined &&
          marked instanceof PDFDict &&
          marked.get(name('Marked')) === PDFBool.True &&
          marked.get(name('Suspects')) !== PDFBool.True
        );
      },
    ),
  ),
  must(access, '7.2', 'the file has a language', ({ document: { catalog } }) => {
    const language = catalog.get(name('Lang'));
    return (
      (language instanceof PDFString || language instanceof PDFHexString) &&
      /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language.decodeText())
    );
  }),
  never(access, '7.15', 'there are no dynamic forms', ['XFA']),
  never(access, '7.11', 'no file is embedded', ['EF']),
];

/** Written, a name has a slash, and may have several signs for a byte. */
function isLong(each: PDFName): boolean {
  const written = String(each);
  return written.length > 128 && each.asBytes().length > 127;
}

const blends = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);
const forbidden = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript'.split(' '),
);

function hasMetadata({ document: { catalog } }: Subject): boolean {
  return catalog.lookup(name('Metadata')) !== undefined;
}
