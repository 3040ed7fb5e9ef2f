import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/**
 * States that colours are those of sRGB, as a file for archives must. The profile is made here, from the numbers of IEC
 * 61966-2-1, so that it has no licence but jd's own.
 */
export function stateColours({ context, catalog }: PDFDocument): void {
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1' });
  for (const key of ['OutputConditionIdentifier', 'Info'])
    intent.set(PDFName.of(key), PDFString.of('sRGB IEC61966-2.1'));
  const profile = context.register(context.flateStream(makeProfile(), { N: 3 }));
  intent.set(PDFName.of('DestOutputProfile'), profile);
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** The white that profiles refer to, D50, and what sRGB's own white, D65, is turned into it by. */
const white = [0.9642, 1, 0.82491] as const;
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168] as const;
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
/** Exponent and parts of the curve from a value to its light. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/** An ICC profile of version 4.2: header, list of tags, tags. */
function makeProfile(): Uint8Array {
  const light = tag('para', Buffer.concat([Buffer.from([0, 3, 0, 0]), fixed(curve)]));
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', tag('XYZ ', fixed(white))],
    ['chad', tag('sf32', fixed(adaptation))],
    ...Object.entries(primaries).map(([name, colour]) => [name, tag('XYZ ', fixed(colour))] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, light] as const),
  ];
  const list = Buffer.alloc(4 + 12 * tags.length);
  list.writeUInt32BE(tags.length);
  let offset = 128 + list.length;
  for (const [nth, [name, body]] of tags.entries()) {
    list.write(name, 4 + nth * 12, 'latin1');
    list.writeUInt32BE(offset, 8 + nth * 12);
    list.writeUInt32BE(body.length, 12 + nth * 12);
    offset += body.length;
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(offset);
  header.writeUInt32BE(0x04200000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is required; this is when the numbers were published.
  for (const [nth, number] of [1999, 10, 18].entries()) header.writeUInt16BE(number, 24 + nth * 2);
  header.write('acsp', 36, 'latin1');
  header.set(fixed(white), 68);
  return Buffer.concat([header, list, ...tags.map(([, body]) => body)]);
}

/** Each tag ends at a multiple of four bytes. */
function tag(type: string, body: Buffer): Buffer {
  const bytes = Buffer.alloc(Math.ceil((8 + body.length) / 4) * 4);
  bytes.write(type, 'latin1');
  bytes.set(body, 8);
  return bytes;
}

/** Numbers with sixteen bits after the point. */
function fixed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [nth, number] of numbers.entries()) bytes.writeInt32BE(Math.round(number * 65536), nth * 4);
  return bytes;
}

/** A text in English. */
function text(english: string): Buffer {
  const written = Buffer.from(english, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  for (const [nth, number] of [1, 12, 0, written.length, 28].entries()) head.writeUInt32BE(number, nth * 4);
  head.write('enUS', 8, 'latin1');
  return tag('mluc', Buffer.concat([head, written]));
}
