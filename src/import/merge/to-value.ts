import type { ValuePath } from '../../model/imported.ts';
import { readHeadcount, readPercent } from '../values/amounts.ts';
import { readDate } from '../values/dates.ts';
import { type Columns, MergeError, type NewItem, type Piece, textOfPiece } from './change.ts';
import { writeSentence } from './markdown.ts';

/** What a file says, and how names and words in a document are read. */
export interface Known {
  valueAt(path: ValuePath): unknown;
  /** The id of the one position that a name means. */
  findId(name: string): string | undefined;
  /** Whether sentences are written with their Markdown, as in sheets. */
  readonly raw?: true;
  /** What a form prints for a fact that is so. */
  readonly yes: string;
}

const sentences =
  /^(?:summary\.\d+(?:\.items\.\d+)?|contacts\.\w+\.with\.\d+(?:\.purpose)?|contacts\.\w+\.purpose|qualifications\..+|duties\.\d+\.(?:duty|functions\.\d+)|(?:dut(?:ies|yGroups)\.\d+\.kpi|kpis)\.\d+(?:\.name)?|authority\.\d+\.text|conditions\..+|revisions\.\d+\.change|purpose|items\.\d+(?:\.text)?|cases\.\d+\.(?:when|approach)|cases\.\d+\.steps\.\d+(?:\.do)?)$/;
/** What is the same name on one line and on two. */
const names =
  /^(?:code|title|department|grade|family|employmentType|aliases\.\d+|formerTitles\.\d+)$|\.(?:group|version)$/;
const references = /^(?:reportsTo|(?:dottedLineTo|directReports|career\.\w+|appliesTo|.+\.by)\.\d+|.+\.escalateTo)$/;

/** Whether a value names a position. */
export function isReference(path: ValuePath): boolean {
  return references.test(path.join('.')) && path[0] !== 'revisions';
}

/** A text of the document as the value that its key takes. */
export function toValue(path: ValuePath, piece: Piece, known: Known): unknown {
  const name = path.join('.');
  const text = textOfPiece(piece);
  const refuse = (kind: 'no-name' | 'no-date' | 'no-number' | 'no-yes'): never => {
    throw new MergeError(kind, piece.line.place, text);
  };
  if (sentences.test(name)) return known.raw ? text : writeSentence(piece);
  const plain = text.replace(/\s+/g, ' ');
  if (isReference(path)) return known.findId(plain) ?? refuse('no-name');
  if (/^(?:effective|reviewBy)$|\.date$/.test(name)) return readDate(plain) ?? refuse('no-date');
  if (/\.(?:share|weight)$/.test(name)) return readPercent(plain) ?? refuse('no-number');
  if (name === 'headcount') return readHeadcount(plain) ?? refuse('no-number');
  if (/^pay\.m(?:in|ax)$/.test(name)) return readAmount(plain) ?? refuse('no-number');
  if (name.endsWith('.essential') && /^(?:false|否|no)$/i.test(plain)) return false;
  if (name.endsWith('.essential'))
    return plain === known.yes || /^(?:是|yes|true)$/i.test(plain) ? true : refuse('no-yes');
  if (/\.(?:target|limit)$/.test(name)) {
    const old = known.valueAt(path);
    if (typeof old === 'number') return readAmount(plain) ?? plain;
    if (old === undefined) return readNumber(plain);
  }
  return names.test(name) ? plain : text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
}

/** Whether a value is printed as it is, with its lines joined. */
export function isPlain(path: ValuePath): boolean {
  return !sentences.test(path.join('.')) && !isReference(path);
}

/** A new item: a text, or what its columns say. */
export function toItem(path: ValuePath, item: NewItem, known: Known): unknown {
  if (!isColumns(item)) {
    if (path.at(-2) === 'revisions') return undefined;
    return /^(?:target|limit)$/.test(String(path.at(-1))) ? readNumber(textOfPiece(item)) : toValue(path, item, known);
  }
  const fields = item.map(([key, items]) => {
    if (key === 'kpi' || key === 'functions')
      return [key, items.map((each, at) => toItem([...path, key, at], each, known))] as const;
    const pieces = items.flatMap((each) => (isColumns(each) ? [] : [each]));
    const [whole, more] = pieces;
    if (whole === undefined || more !== undefined)
      throw new MergeError('no-place', more?.line.place ?? {}, pieces.map(textOfPiece).join(' '));
    return [key, toItem([...path, key], whole, known)] as const;
  });
  return Object.fromEntries(fields);
}

/** A new amount: a number, if it is printed as it was typed. */
function readNumber(text: string): string | number {
  const plain = text.replace(/\s+/g, ' ');
  return /^\d/.test(plain) && String(Number(plain)) === plain ? Number(plain) : plain;
}

export function isColumns(item: NewItem): item is Columns {
  return Array.isArray(item);
}

function readAmount(text: string): number | undefined {
  const bare = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
