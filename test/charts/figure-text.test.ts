import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import type { Box } from '../../src/charts/drawing/index.ts';
import { measureText, type, wrapText } from '../../src/charts/drawing/measure.ts';
import { escapeXml } from '../../src/charts/escape.ts';
import { writeFigure } from '../../src/charts/figure.ts';
import { measurePaper } from '../../src/handbook/paper.ts';
import { growBoxes } from '../support/box-tree.ts';

const page = measurePaper('A4');
/** The longest codes that the schema allows, in the broadest and the narrowest letters, with joints and without. */
const codes = [
  'W'.repeat(64),
  '客'.repeat(64),
  'Ж'.repeat(64),
  'i'.repeat(64),
  '①'.repeat(64),
  '客-'.repeat(32),
  'AB-'.repeat(21),
  `A-${'W'.repeat(30)}-${'M'.repeat(31)}`,
  `${'岗位编号'.repeat(7)}-001`,
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567',
];
const names = ['长'.repeat(200), 'W'.repeat(200), `${'Coordinator '.repeat(16)}Lead`, '甲'];

function expectInside(boxes: ReturnType<typeof arrangeFigure>['boxes']): void {
  for (const { width, height, code, title, notes } of boxes) {
    const inside = width - 2;
    for (const line of code) expect(measureText(line) * type.small, line).toBeLessThanOrEqual(inside);
    for (const line of title) expect(measureText(line) * type.title, line).toBeLessThanOrEqual(inside);
    for (const { text } of notes) expect(measureText(text) * type.small, text).toBeLessThanOrEqual(inside);
    expect(code.length * 14 + title.length * 17 + notes.length * 14).toBeLessThanOrEqual(height);
  }
}

describe('the texts of a box', () => {
  it('are no markup, no command of a log and nothing that XML forbids', () => {
    expect(escapeXml('客 <b> & "c" \'d\'')).toBe('客 &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;');
    expect(escapeXml('##[error] ##vso[x] # #2')).toBe('&#35;#[error] &#35;#vso[x] # #2');
    expect(escapeXml('a\u001bb\ufffec\uffffd')).toBe('a\\u{1b}b\ufffdc\ufffdd');
  });

  it('are cut after a word, and not after a comma or an opening bracket', () => {
    expect(wrapText('Operations, escalations', 8, 1)).toEqual(['Operations…']);
    expect(wrapText('运营、客诉与合规', 5, 1)).toEqual(['运营…']);
    expect(wrapText('客服（夜班）', 5, 1)).toEqual(['客服…']);
  });

  it.each(codes)('have room for the code %s, all of it', (code) => {
    const figure = arrangeFigure(
      growBoxes([-1, 0, 0], (at) => (at === 1 ? { code } : {})),
      [],
      page,
    );
    expect(figure.fits).toBe(true);
    expectInside(figure.boxes);
    expect(figure.boxes[1]?.code.join('').replaceAll(' ', '')).toBe(code);
    const drawn = writeFigure(figure, { hrefOf: () => undefined, hints: false });
    const shown = [...drawn.matchAll(/<text class="code"[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    expect(shown).toBe(code);
  });

  it('keep one line for a code that fits one', () => {
    const figure = arrangeFigure(
      growBoxes([-1], () => ({ code: 'GOV-ADM-2026-001' })),
      [],
      page,
    );
    expect(figure.boxes[0]?.code).toEqual(['GOV-ADM-2026-001']);
  });

  it.each(names)('stay inside with the name %s, as a title and as a note', (name) => {
    const box: Partial<Box> = {
      code: codes[0] ?? '',
      title: name,
      notes: [
        { text: name, fault: false },
        { text: name, fault: true },
      ],
    };
    const figure = arrangeFigure(
      growBoxes([-1, 0, 0, 1, 1], () => box),
      [],
      page,
    );
    expect(figure.fits).toBe(true);
    expectInside(figure.boxes);
  });
});
