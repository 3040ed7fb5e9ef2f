import { Failure } from '../failure.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import type { FontFace, Typeface } from '../model/typeface.ts';
import { listCharacters } from '../text/characters.ts';
import { joinParts } from '../text/parts.ts';

/** Names that no installed font has. */
const families: Readonly<Record<FontFace['source'], string>> = {
  own: 'jd own',
  latin: 'jd latin',
  'built-in': 'jd',
};

/** Marks where the faces go in a page's style. In the user's text its quotation marks would be escaped. */
export const facesMark = '/*"faces"*/\n';

/** The pieces of a page with the faces where the style has the mark. */
export function embedFaces(pieces: readonly string[], { faces }: Typeface, keep = keepNothing): readonly string[] {
  const nth = pieces.findIndex((piece) => piece.includes(facesMark));
  const marked = pieces[nth];
  if (marked === undefined) {
    throw new Failure('template/no-style', {}, 2);
  }
  const at = marked.indexOf(facesMark);
  const around = [
    marked.slice(0, at),
    keep('faces', faces, {}, () => faces.map((face) => `${writeFace(face)}\n`).join('')),
    marked.slice(at + facesMark.length),
  ];
  return [...pieces.slice(0, nth), ...around, ...pieces.slice(nth + 1)];
}

/** What `typeset` needs of a page. */
interface Characters {
  readonly characters: string;
  readonly slanted: string;
}

/** The page is not joined, since it may be large, and not read as a whole each time, if it is made again and again. */
export function chooseCharacters(pieces: readonly string[], keep?: Keep): Characters {
  const inPieces =
    keep === undefined
      ? Array.from(joinParts(pieces), (part, at) => listInPiece(part, at, keepNothing))
      : pieces.map((piece, at) => listInPiece(piece, at, keep));
  if (inPieces.some(({ isOpen }) => isOpen)) {
    const page = pieces.join('');
    return { characters: page, slanted: listSlanted(page) };
  }
  return (keep ?? keepNothing)('characters', inPieces, {}, () => {
    const join = (key: keyof Characters) => listCharacters(inPieces.map((each) => each[key]).join('')).join('');
    return { characters: join('characters'), slanted: join('slanted') };
  });
}

/** `isOpen` if an emphasis that begins in this piece ends in another. */
function listInPiece(piece: string, at: number, keep: Keep): Characters & { readonly isOpen: boolean } {
  return keep(`characters ${at}`, piece, {}, () => ({
    characters: listCharacters(piece).join(''),
    slanted: listSlanted(piece),
    isOpen: /<(?:em|i|cite)\b/.test(piece.replace(emphasis, '')),
  }));
}

const emphasis = /<(em|i|cite)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The characters of a page that are emphasised, and perhaps some more. */
export function listSlanted(page: string): string {
  const found = page.matchAll(emphasis);
  return [...new Set([...found].map(([, , text = '']) => text).join(''))].sort().join('');
}

/** Makes its letters as large as those of Noto Sans SC, which are the same design. */
const latinSize = 'size-adjust:111%;';

function writeFace({ source, style, weight, range, format, data }: FontFace): string {
  const kind = format === 'woff2' ? 'woff2' : 'sfnt';
  const url = `data:font/${kind};base64,${Buffer.from(data).toString('base64')}`;
  const size = source === 'latin' ? latinSize : '';
  return `@font-face{font-family:"${families[source]}";font-style:${style};font-weight:${weight};${size}src:url(${url}) format("${format}");unicode-range:${range}}`;
}
