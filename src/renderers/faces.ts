import { Failure } from '../failure.ts';
import type { FontFace, Typeface } from '../host.ts';

/** Names that no font on a reader's machine bears. */
const families: Readonly<Record<FontFace['source'], string>> = { own: 'jd own', 'built-in': 'jd' };

/** Where the style of a page takes its faces. In the user's text the marks would be escaped. */
export const facesMark = '/*"faces"*/\n';

/** Puts the faces where the page's style waits for them. */
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
