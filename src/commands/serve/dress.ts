import type { ServedPage } from '../../model/served.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { markPieces } from './changes.ts';
import type { Piece } from './split.ts';

const ownPolicy = /<meta\b[^>]*\bhttp-equiv=["']?Content-Security-Policy\b[^>]*>\n?/gi;
const hash = /'(sha(?:256|384|512)-[A-Za-z0-9+/]+(?:=|&#x3D;|&equals;)*)'/g;
const html = 'text/html; charset=utf-8';

/**
 * A built page with the script and the style of the preview. Its policy forbids both, so the same policy is sent in the
 * header with them added; nothing is ever loaded from elsewhere. Its pieces are marked, so that the script can replace them.
 */
export function dressPage(pieces: readonly Piece[], version: number): ServedPage {
  const page = markPieces(pieces).join('');
  const [policies, end] = [[...page.matchAll(ownPolicy)].map(([tag]) => tag), page.indexOf('</head>')];
  const hashes = [...policies.join('').matchAll(hash)].map(([, found = '']) => `'${found.replace(/&[^;]+;/g, '=')}'`);
  const added = `<link rel="stylesheet" href="preview.css"><script type="module" src="preview.js" data-page="${version}"></script>`;
  const dressed = end < 0 ? added + page : `${page.slice(0, end)}${added}\n${page.slice(end)}`;
  return { type: html, policy: writePolicy(hashes), content: dressed.replace(ownPolicy, '') };
}

/** A page without a handbook, on which only findings are shown. */
export function writeEmptyPage(title: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main></main>
</body>
</html>
`;
}

function writePolicy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
