import { hashLetters } from '../text/hash.ts';
import { positionCodes, procedureCodes } from './mark-codes.ts';

/**
 * A value that a Word document prints. Its bookmark's name says which value it is and what was printed, so that an
 * import knows where it belongs and whether it was changed in Word.
 */
export interface PrintedValue {
  readonly kind: 'position' | 'procedure';
  readonly id: string;
  /** The path of the value in its file; what may be written as a list of one has an index. */
  readonly path: DataPath;
  /** What is printed inside the bookmark. */
  readonly text: string;
}
type DataPath = readonly (string | number)[];

/** What the name of a bookmark says. */
export interface Mark {
  readonly kind: PrintedValue['kind'];
  /** `hashId` of the id. */
  readonly id: string;
  readonly path: DataPath;
  /** `hashText` of what was printed. */
  readonly text: string;
}

/** Word refuses longer names. */
const longest = 40;
const codes = { position: positionCodes, procedure: procedureCodes } as const;
const letters = { position: 'p', procedure: 'r' } as const;
const kinds = { p: 'position', r: 'procedure' } as const;
const paths = { position: invert(positionCodes), procedure: invert(procedureCodes) } as const;
const shape = /^([pr])([a-z\d]{7})_([a-z\d]+)_([a-z\d]{8})$/;

/** The name of the bookmark round a printed value: `p1k3x07q_d3k0t_0f2m9z1c`. */
export function writeMark({ kind, id, path, text }: PrintedValue): string {
  const code = codes[kind][path.map((step) => (typeof step === 'number' ? '#' : step)).join('.')];
  if (code === undefined) throw new Error(`no mark is known for \`${path.join('.')}\` of a ${kind}`);
  const numbers = path.filter((step) => typeof step === 'number');
  const name = `${letters[kind]}${hashId(id)}_${fill(code, numbers)}_${hashText(text)}`;
  if (name.length > longest) throw new Error(`the mark of \`${path.join('.')}\` is too long`);
  return name;
}

/** Reads the name of a bookmark; undefined if it is not that of a value. */
export function readMark(name: string): Mark | undefined {
  const [, letter, id = '', code = '', text = ''] = shape.exec(name) ?? [];
  if (letter !== 'p' && letter !== 'r') return undefined;
  const kind = kinds[letter];
  const path = paths[kind].get(code.replace(/\d+/g, '#'));
  if (path === undefined) return undefined;
  const numbers = (code.match(/\d+/g) ?? []).map(Number);
  let nth = 0;
  return { kind, id, path: path.split('.').map((step) => (step === '#' ? (numbers[nth++] ?? 0) : step)), text };
}

/** The property of a document that says whose the marks of a form are: `jd_p1k3x07q`. */
export function nameForm({ kind, id }: Pick<PrintedValue, 'kind' | 'id'>): string {
  return `jd_${letters[kind]}${hashId(id)}`;
}

/** The property of a document that says what its chapters print. */
export const chaptersText = 'jd_t_chapters';

/** The property of a document that says what it prints of a form, marked or not: from that of its marks. */
export function nameText(form: string): string {
  return form.replace('jd_', 'jd_t_');
}

/** 36 bits of an id. */
export function hashId(id: string): string {
  return hashLetters(id.normalize('NFC'), 7);
}

/** 41 bits of a text as it is read: how it is encoded and where its lines break makes no difference. */
export function hashText(text: string): string {
  return hashLetters(text.normalize('NFC').replace(/\s+/g, ' ').trim(), 8);
}

function fill(code: string, numbers: readonly number[]): string {
  let nth = 0;
  return code.replace(/#/g, () => String(numbers[nth++]));
}

function invert(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(table).map(([path, code]) => [code, path]));
}
