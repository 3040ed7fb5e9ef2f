import { packDocument } from '../writers/parts.ts';
import { type Entry, writeZip } from './zip.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const say = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A form of three facts and two duties, which every sound package below holds. */
export const form = [
  'Job Title: Harbour Pilot',
  'Department: Port',
  'Reports To: Harbour Master',
  'Key Responsibilities',
]
  .concat(['1. Brings ships to the berth.', '2. Reports the depth of the channel.'])
  .map(say)
  .join('');

/** The parts of a .docx with this body, some of them replaced or added; undefined leaves one out. */
export function listEntries(body: string, parts: Readonly<Record<string, string | undefined>> = {}): Entry[] {
  return Object.entries({ ...packDocument({ body }), ...parts }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, data: encode(text) }],
  );
}

export const pack = (body: string, parts: Readonly<Record<string, string | undefined>> = {}): Uint8Array =>
  writeZip(listEntries(body, parts));

/** The document part with a prolog or root of one's own. */
export const withDocument = (change: (xml: string) => string): Uint8Array =>
  pack(form, { 'word/document.xml': change(packDocument({ body: form })['word/document.xml'] ?? '') });

export const without = (name: string): Uint8Array => pack(form, { [name]: undefined });

export const withExtra = (...extra: readonly Entry[]): Uint8Array => writeZip([...listEntries(form), ...extra]);

/** The package with its document part changed as an entry: its sum, its size or its bytes. */
export const withEntry = (change: (entry: Entry) => Entry): Uint8Array =>
  writeZip(listEntries(form).map((entry) => (entry.name === 'word/document.xml' ? change(entry) : entry)));
