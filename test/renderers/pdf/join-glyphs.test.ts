import { describe, expect, it } from 'vitest';
import { joinGlyphs } from '../../../src/renderers/pdf/join-glyphs.ts';
import { openRandom } from '../../support/random.ts';

const size = 12.02;
const widthOf = (font: string) => (font === 'F1' ? (glyph: number) => (glyph * 37) % 1100 : undefined);

/** Where each glyph is, in thousandths of the size, as a viewer draws it. */
function place(content: string): (readonly [x: number, y: number, glyph: number])[] {
  const placed: [number, number, number][] = [];
  let [x, y, pen] = [0, 0, 0];
  const show = (glyphs: string): void => {
    for (const written of glyphs.match(/.{4}/g) ?? []) {
      const glyph = Number.parseInt(written, 16);
      placed.push([(x / size) * 1000 + pen, (y / size) * 1000, glyph]);
      pen += widthOf('F1')?.(glyph) ?? 0;
    }
  };
  for (const line of content.split('\n')) {
    const matrix = / (\S+) (\S+) Tm$/.exec(line);
    if (matrix !== null) [x, y, pen] = [Number(matrix[1]), Number(matrix[2]), 0];
    const moved = /^(\S+) (\S+) Td/.exec(line);
    if (moved !== null) [x, y, pen] = [x + Number(moved[1]), y + Number(moved[2]), 0];
    for (const [, glyphs, gap] of line.matchAll(/<([\dA-F]*)>|(?<=[[>])(-?\d+)(?=[<\]])/g)) {
      if (glyphs !== undefined) show(glyphs);
      else pen -= Number(gap);
    }
  }
  return placed;
}

function draw(seed: number): string {
  const { below } = openRandom(seed);
  const next = () => below(1_000_000) / 1_000_000;
  const hex = () => (1 + Math.floor(next() * 300)).toString(16).toUpperCase().padStart(4, '0');
  const lines = ['q', 'BT', `/F1 ${size} Tf`, '1 0 0 -1 33.5 44 Tm', `<${hex()}> Tj`];
  for (let nth = 0; nth < 60; nth++) {
    const turn = next();
    if (turn < 0.05) lines.push(`1 0 0 -1 ${Math.round(next() * 500)} 60 Tm`, `<${hex()}${hex()}> Tj`);
    else if (turn < 0.1) lines.push('.349 .3843 .4353 rg');
    else if (turn < 0.15) lines.push(`${(next() * 9).toFixed(7)} 14 Td <${hex()}> Tj`);
    else lines.push(`${(next() * 20 - 3).toFixed(7)} 0 Td <${hex()}> Tj`);
  }
  return [...lines, 'ET', 'Q'].join('\n');
}

describe('joined glyphs', () => {
  it.each(Array.from({ length: 50 }, (_, seed) => seed))('are where they were, drawing %i', (seed) => {
    const content = draw(seed);
    const [was, now] = [place(content), place(joinGlyphs(content, widthOf))];
    expect(now.map(([, , glyph]) => glyph)).toEqual(was.map(([, , glyph]) => glyph));
    for (const [at, [x, y]] of was.entries()) {
      expect(Math.abs((now[at]?.[0] ?? Number.NaN) - x)).toBeLessThan(1);
      expect(Math.abs((now[at]?.[1] ?? Number.NaN) - y)).toBeLessThan(0.1);
    }
  });

  it('are one string where each has its own width', () => {
    const step = (glyph: number) => (((glyph * 37) / 1000) * size).toFixed(7);
    const content = `BT\n/F1 ${size} Tf\n1 0 0 -1 0 0 Tm\n<0003> Tj\n${step(3)} 0 Td <0005> Tj\n${step(5)} 0 Td <0007> Tj\nET`;
    expect(joinGlyphs(content, widthOf)).toBe(`BT\n/F1 ${size} Tf\n1 0 0 -1 0 0 Tm\n<000300050007> Tj\nET`);
  });

  it.each(['2 Tc', '14 TL', 'T*', '/F2 12 Tf', '3 4 Td'])('are left as they are beside `%s`', (line) => {
    const content = `BT\n/F1 ${size} Tf\n${line}\n<0003> Tj\n4 0 Td <0005> Tj\nET`;
    expect(joinGlyphs(content, widthOf)).toBe(content);
  });
});
