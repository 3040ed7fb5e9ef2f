import { Failure } from '../failure.ts';
import type { FontFace, Typeface } from '../host.ts';

/** Names that no installed font has. */
const families: Readonly<Record<FontFace['source'], string>> = { own: 'jd own', 'built-in': 'jd' };

/** Marks where the faces go in a page's style. In the user's text its quotation marks would be escaped. */
export const facesMark = '/*"faces"*/\n';

/** Puts the faces where the style has the mark. */
export function embedFaces(page: string, { faces }: Typeface): string {
  const at = page.indexOf(facesMark);
  if (at < 0) {
    throw new Failure('template/no-style', {}, 2);
  }
  return `${page.slice(0, at)}${faces.map((face) => `${writeFace(face)}\n`).join('')}${page.slice(at + facesMark.length)}`;
}

function writeFace({ source, weight, range, data }: FontFace): string {
  const url = `data:font/woff2;base64,${Buffer.from(data).toString('base64')}`;
  return `@font-face{font-family:"${families[source]}";font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}`;
}
