import { Failure } from '../failure.ts';
import type { FontFace, Typeface } from '../model/typeface.ts';

/** Names that no installed font has. */
const families: Readonly<Record<FontFace['source'], string>> = {
  own: 'jd own',
  latin: 'jd latin',
  'built-in': 'jd',
};

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

/** The characters of a page that are emphasised, and perhaps some more. */
export function listSlanted(page: string): string {
  const found = page.matchAll(/<(em|i|cite)\b[^>]*>([\s\S]*?)<\/\1>/g);
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
