/** The width of a glyph of a font, in thousandths of its size. */
export type GlyphWidth = (glyph: number) => number;

const joined = new Set(['BT', 'ET', 'Tf', 'Tm', 'Td', 'Tj', 'gs', 'rg', 'RG', 'g', 'G']);

/**
 * Joins the glyphs of a line of text, for each of which a browser writes its place: half of the size of a book. No glyph
 * moves by more than a thousandth of its font's size. `widthOf` gives the widths of a font by its name on the page.
 */
export function joinGlyphs(content: string, widthOf: (font: string) => GlyphWidth | undefined): string {
  const out: string[] = [];
  let text: string[] | undefined;
  for (const line of content.split('\n')) {
    if (line === 'BT') text = [];
    if (text === undefined) out.push(line);
    else text.push(line);
    if (line === 'ET' && text !== undefined) {
      for (const each of joinText(text, widthOf)) out.push(each);
      text = undefined;
    }
  }
  return [...out, ...(text ?? [])].join('\n');
}

const shown = /^(?:(\S+) (\S+) Td )?<([\dA-Fa-f]*)> Tj$/;

/** One text object; as it is, if it has an operator that changes where the next glyph is. */
function joinText(lines: readonly string[], widthOf: (font: string) => GlyphWidth | undefined): readonly string[] {
  if (lines.some((line) => !joined.has(line.slice(line.lastIndexOf(' ') + 1)))) return lines;
  const out: string[] = [];
  let run: Run | undefined;
  let font: { readonly width: GlyphWidth; readonly size: number } | undefined;
  // How far the places of joined glyphs have led from the last place that is written.
  let ahead = 0;
  const end = (): void => {
    if (run !== undefined) out.push(run.write());
    run = undefined;
  };
  for (const line of lines) {
    const [, right, up, glyphs] = shown.exec(line) ?? [];
    if (glyphs !== undefined && font !== undefined && right !== undefined && Number(up) === 0 && run !== undefined) {
      ahead += Number(right);
      run.add(glyphs, Number(right));
    } else if (glyphs !== undefined && font !== undefined) {
      end();
      if (right !== undefined) {
        out.push(`${round(ahead + Number(right))} ${up} Td`);
        ahead = 0;
      }
      run = new Run(font.width, font.size);
      run.add(glyphs, 0);
    } else {
      end();
      if (/ Td(?: |$)/.test(line)) return lines;
      if (line.endsWith(' Tm')) ahead = 0;
      const [, name = '', size] = /^\/(\S+) (\S+) Tf$/.exec(line) ?? [];
      if (size !== undefined) {
        const width = widthOf(name);
        if (width === undefined || !(Number(size) > 0)) return lines;
        font = { width, size: Number(size) };
      }
      out.push(line);
    }
  }
  return out;
}

/** Glyphs that follow each other, and the gaps between them that are not their own widths. */
class Run {
  private readonly pieces: (string | number)[] = [];
  /** Where the last glyph should be and where the pen is after it, in thousandths of the size, from the first glyph. */
  private place = 0;
  private pen = 0;

  private readonly width: GlyphWidth;
  private readonly size: number;

  constructor(width: GlyphWidth, size: number) {
    this.width = width;
    this.size = size;
  }

  add(glyphs: string, after: number): void {
    this.place += (after / this.size) * 1000;
    const gap = Math.round(this.pen - this.place);
    if (gap !== 0) {
      this.pieces.push(gap);
      this.pen -= gap;
    }
    const last = this.pieces.at(-1);
    if (typeof last === 'string') this.pieces[this.pieces.length - 1] = last + glyphs;
    else this.pieces.push(glyphs);
    for (const glyph of glyphs.match(/.{4}/g) ?? []) this.pen += this.width(Number.parseInt(glyph, 16));
  }

  write(): string {
    if (this.pieces.length === 1) return `<${this.pieces[0]}> Tj`;
    return `[${this.pieces.map((piece) => (typeof piece === 'string' ? `<${piece}>` : piece)).join('')}] TJ`;
  }
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
