import type { Random } from './random.ts';
import { hazards, joints, marks, otherWords, type Piece, plainWords } from './visible-pieces.ts';

/** A value of a source and what must be seen of it; its own sign, before or after the text, finds it on a page. */
export interface Value {
  readonly text: string;
  readonly sign: string;
  /** The text between its sign and its other end, as it may be shown. */
  readonly shown: RegExp;
  readonly length: number;
}

export interface Needs {
  readonly longest: number;
  /** In a chapter a text never begins a line, and HTML and entities are told or read. */
  readonly prose: boolean;
  /** Only what jd's own fonts hold. */
  readonly plain: boolean;
}

let count = 0;
export const countValues = (): number => count;

export function drawValue(random: Random, { longest, prose, plain }: Needs): Value {
  const number = ++count;
  const sign = `〖${number}〗`;
  const leads = prose || random.chance(0.5);
  const words = plain ? plainWords : [...plainWords, ...otherWords];
  const drawn: Piece[] = [];
  const room = longest - sign.length - 1;
  const most = 1 + random.below(4);
  const lengthOf = (list: readonly Piece[]): number => list.reduce((sum, { source }) => sum + source.length, 0);
  const add = (piece: Piece): void => {
    const signs = new Set(piece.source.match(/[*_`[\]]/g));
    if (drawn.some(({ source, half }) => (half ?? piece.half) && [...source].some((sign) => signs.has(sign)))) return;
    if (piece.source === '') return;
    const last = drawn.at(-1)?.source ?? '';
    // A backslash at the end of a line is the mark of a break, and space at its ends isn't visible.
    if (piece.source === '\n' && /[\\\s]$/.test(last)) return;
    if (last === '\n' && /^\s/.test(piece.source)) return;
    if (lengthOf(drawn) + piece.source.length <= room) drawn.push(piece);
  };
  const same = (source: string): Piece => ({ source, shown: source });
  for (let at = 0; at < most; at++) {
    if (random.chance(0.6)) add(same(random.pick(words)));
    if (at > 0) add(same(random.chance(0.12) && !prose ? '\n' : random.pick(joints)));
    const piece = random.pick(random.chance(0.8) ? hazards : marks);
    if (prose && piece.notInProse === true) continue;
    if (!plain || /^[\x20-\x7e\u3000-\u9fff\uff00-\uffef“”—…°①②℃‰]*$/.test(piece.source)) add(piece);
    if (random.chance(0.4)) add(same(random.pick(words)));
  }
  if (lengthOf(drawn) === 0) add(same('甲'));
  const pieces = trimPieces(drawn);
  const body = pieces.map(({ source }) => source).join('');
  const text = leads ? `${sign} ${body}` : `${body} ${sign}`;
  const shown = pieces.map(writePattern).join('');
  return {
    text,
    sign,
    shown: new RegExp(leads ? `^${quote(sign)} ?${shown}` : `${shown} ?${quote(sign)}$`, 'u'),
    length: text.length * 2 + 40,
  };
}

/** Space at the ends of a value isn't visible. */
function trimPieces(pieces: readonly Piece[]): Piece[] {
  const trim = (list: readonly Piece[], cut: (text: string) => string): Piece[] => {
    const first = list.findIndex(({ source }) => source.trim() !== '');
    return list.slice(first).map((piece, at) => {
      return at === 0 ? { ...piece, source: cut(piece.source), shown: cut(piece.shown) } : piece;
    });
  };
  const begun = trim(pieces, (text) => text.trimStart());
  return trim(begun.reverse(), (text) => text.trimEnd()).reverse();
}

/** What is meant as a mark may be seen as it is written too, where the neighbours make it none. */
function writePattern({ source, shown }: Piece): string {
  return source === shown ? loosen(shown) : `(?:${loosen(shown)}|${loosen(source)})`;
}

/** Lines and runs of spaces are a space on the page, or nothing between Han. */
function loosen(text: string): string {
  return text
    .split(/([ \t\n]+)/)
    .map((part, at) => (at % 2 === 0 ? quote(part) : ' ?'))
    .join('');
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
