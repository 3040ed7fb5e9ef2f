import type { FontFace, Typeface } from '../host.ts';

/** Names that no font on a reader's machine bears. */
const families: Readonly<Record<FontFace['source'], string>> = { own: 'jd own', 'built-in': 'jd' };

/** Puts the faces before the first style of a page, which is our own: what comes before it is escaped. */
export function embedFaces(page: string, { faces }: Typeface): string {
  return faces.length === 0 ? page : page.replace('<style>\n', (tag) => `${tag}${faces.map(writeFace).join('\n')}\n`);
}

function writeFace({ source, weight, range, data }: FontFace): string {
  const url = `data:font/woff2;base64,${Buffer.from(data).toString('base64')}`;
  return `@font-face{font-family:"${families[source]}";font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}`;
}
