import { SaxesParser } from 'saxes';

/** Why an XML part of a document is refused. */
export type XmlFault = 'doctype' | 'too-deep' | 'malformed' | 'not-utf8';

export class XmlError extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** `end` is where the tag ends in the decoded text. */
  open(name: string, attributes: Attributes, end: number): void;
  close(name: string, end: number): void;
  text(text: string): void;
}

/** Word nests a table in a cell in some eight elements; nobody nests sixty. */
const deepest = 512;
const pieceLength = 65_536;

/** The prefixes that readers know, by the end of the namespace, which is the same in transitional and strict files. */
const prefixes: readonly (readonly [ending: string, prefix: string])[] = [
  ['/wordprocessingml/main', 'w'],
  ['/wordprocessingml/2006/main', 'w'],
  ['/word/2010/wordml', 'w14'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/spreadsheetml/2006/main', ''],
  ['/spreadsheetml/main', ''],
];

/**
 * Reads XML that nobody vouches for: a document type (external entities, entities that multiply) is refused, depth is
 * bounded, and nothing is ever fetched. Names are handed on with the usual prefix, whichever the file declares.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const text = decodeXml(bytes);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const usual = new Map<string, string>();
  const stack: string[] = [];
  parser.on('doctype', () => refuse('doctype'));
  parser.on('error', () => refuse('malformed'));
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= deepest) refuse('too-deep');
    for (const key in attributes) if (key.startsWith('xmlns')) learn(usual, key, attributes[key] ?? '');
    const known = rename(usual, name);
    stack.push(known);
    handler.open(known, attributes, parser.position);
  });
  parser.on('closetag', () => handler.close(stack.pop() ?? '', parser.position));
  parser.on('text', (piece) => handler.text(piece));
  parser.on('cdata', (piece) => handler.text(piece));
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

function refuse(fault: XmlFault): never {
  throw new XmlError(fault);
}

/** The text of an XML part, without a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8');
  }
}

function learn(usual: Map<string, string>, key: string, uri: string): void {
  const own = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
  const prefix = prefixes.find(([ending]) => uri.endsWith(ending))?.[1];
  if (prefix !== undefined && prefix !== own) usual.set(own, prefix);
}

function rename(usual: ReadonlyMap<string, string>, name: string): string {
  if (usual.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = usual.get(colon === -1 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
