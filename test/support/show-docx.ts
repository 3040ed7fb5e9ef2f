import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a Word document by name, as text. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]));
}

const blocks: Readonly<Record<string, string>> = { Title: 'h1', Subtitle: 'p', FrontHeading: 'h2', FormPart: 'h4' };

/** The element that a style is in HTML: headings of the book begin with `h2`, as in jd's own page. */
function elementOf(style: string): string {
  const [, level] = /^Heading(\d)$/.exec(style) ?? [];
  return level === undefined ? (blocks[style] ?? 'p') : `h${Math.min(Number(level) + 1, 6)}`;
}

/**
 * The document as HTML, so that it can be held to what jd's page is held to. A band of a form is a heading between two
 * tables, a bookmark is an empty `span`, and what is drawn is an `svg`.
 */
export function showDocx(bytes: Uint8Array): string {
  const out: string[] = [];
  const closing: string[] = [];
  let row: { cells: string[]; spans: string[]; band: boolean } | undefined;
  let shown = false;
  const parser = new SaxesParser({ xmlns: false });
  const write = (text: string): void => {
    out.push(text);
  };
  const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const takeRow = (): void => {
    if (row === undefined) return;
    const { cells, spans, band } = row;
    write(
      band
        ? `</table>${cells.join('')}<table>`
        : `<tr>${cells.map((cell, at) => wrapCell(cell, spans[at])).join('')}</tr>`,
    );
    row = undefined;
  };
  const wrapCell = (cell: string, span = ''): string => {
    const tag = cell.includes('data-style="TableHeading"') ? 'th' : 'td';
    return `<${tag}${span === '' ? '' : ` colspan="${span}"`}>${cell}</${tag}>`;
  };
  let cellStart = 0;
  /** A drawing has paragraphs inside a paragraph. */
  const paragraphs: { style: string; begun: number }[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    switch (name) {
      case 'w:tbl':
        write('<table>');
        break;
      case 'w:tr':
        row = { cells: [], spans: [], band: false };
        break;
      case 'w:tc':
        cellStart = out.length;
        break;
      case 'w:gridSpan':
        if (row !== undefined) row.spans[row.cells.length] = value;
        break;
      case 'w:p':
        paragraphs.push({ style: '', begun: out.length });
        break;
      case 'w:pStyle': {
        const last = paragraphs.at(-1);
        if (last !== undefined) last.style = value;
        break;
      }
      case 'w:t':
        shown = true;
        break;
      case 'w:br':
        write('<br>');
        break;
      case 'w:tab':
        write(' ');
        break;
      case 'w:bookmarkStart':
        write(`<span id="${String(attributes['w:name'])}"></span>`);
        break;
      case 'wpg:wgp':
        write('<svg><text>');
        break;
      case 'w:hyperlink': {
        const place = attributes['w:anchor'];
        write(place === undefined ? '<a>' : `<a href="#${String(place)}">`);
        break;
      }
    }
    closing.push(name);
  });
  parser.on('text', (text) => {
    if (shown) write(escapeText(text));
  });
  parser.on('closetag', ({ name }) => {
    closing.pop();
    const isDrawn = closing.includes('wpg:wgp');
    if (name === 'w:t') shown = false;
    else if (name === 'w:hyperlink') write('</a>');
    else if (name === 'w:tbl') write('</table>');
    else if (name === 'wpg:wgp') write('</text></svg>');
    else if (name === 'w:p') {
      const { style = '', begun = 0 } = paragraphs.pop() ?? {};
      if (isDrawn) return write(' ');
      const tag = elementOf(style);
      const content = out.splice(begun).join('');
      write(`<${tag} data-style="${style}">${content}</${tag}>`);
      if (style === 'FormPart' && row !== undefined) row.band = true;
    } else if (name === 'w:tc') row?.cells.push(out.splice(cellStart).join(''));
    else if (name === 'w:tr') takeRow();
  });
  parser.write(readParts(bytes).get('word/document.xml') ?? '').close();
  return `<!doctype html><body>${out.join('')}</body>`;
}
