import { ruleSpace } from './drawing/boxes.ts';
import type { Figure, Line, PlacedBox } from './drawing/index.ts';
import { escapeXml } from './escape.ts';

export interface FigureWriting {
  /** The target of a link to a place; undefined if there is no such place. */
  hrefOf(anchor: string): string | undefined;
  /** Whether a box has a tooltip with its full text. */
  readonly hints: boolean;
}

/** The content of an SVG: lines first, so that boxes cover them. How they look is decided by the style sheet. */
export function writeFigure(figure: Figure, writing: FigureWriting): string {
  return [
    ...writeLines(figure.lines, 'line'),
    ...writeLines(figure.dotted, 'dotted'),
    ...figure.boxes.map((placed) => writeBox(placed, writing)),
  ].join('\n');
}

/** Each begins at the edge of a box. One path, since lines that share a stretch would look heavier there as paths of their own. */
function writeLines(lines: readonly Line[], name: string): string[] {
  const ways = lines.map((line) =>
    line.map(([x, y], at) => (at === 0 ? `M${crisp(x)} ${crisp(y - 1)}` : `L${crisp(x)} ${crisp(y)}`)).join(''),
  );
  return ways.length === 0 ? [] : [`<path class="${name}" d="${ways.join('')}"/>`];
}

function writeBox(placed: PlacedBox, { hrefOf, hints }: FigureWriting): string {
  const { box, left, top, width, height, code, title, notes } = placed;
  const faulty = box.notes.some(({ fault }) => fault);
  const middle = left + width / 2;
  const ruled = notes.findIndex(({ dotted = false }) => dotted);
  const rows = [
    ...code.map((text) => ({ name: 'code', text, height: 14 })),
    ...title.map((text) => ({ name: 'title', text, height: 17 })),
    ...notes.map(({ text, fault, home = false }, at) => ({
      name: fault ? 'fault' : home ? 'home' : 'note',
      text,
      height: 14,
      ruled: at === ruled,
    })),
  ].map((row) => ({ ruled: false, ...row }));
  let baseline = top + (height - rows.reduce((sum, row) => sum + row.height, ruled < 0 ? 0 : ruleSpace)) / 2;
  const texts = rows.map((row) => {
    const rule = row.ruled
      ? `<path class="dotted" d="M${left + 1} ${crisp(baseline + ruleSpace / 2)}h${width - 2}"/>`
      : '';
    baseline += row.height + (row.ruled ? ruleSpace : 0);
    return `${rule}<text class="${row.name}" x="${round(middle)}" y="${round(baseline - row.height * 0.25)}">${escapeXml(row.text)}</text>`;
  });
  const frame = `<rect x="${left + 0.5}" y="${top + 0.5}" width="${width - 1}" height="${height - 1}"/>`;
  const hint = !hints
    ? ''
    : `<title>${escapeXml([box.code, box.title, ...box.notes.map(({ text }) => text)].filter((part) => part !== undefined).join(' · '))}</title>`;
  const tint = box.tint === undefined ? '' : ` tint-${box.tint}`;
  const looks = `box ${box.kind}${tint}${faulty ? ' faulty' : ''}`;
  const href = box.anchor === undefined ? undefined : hrefOf(box.anchor);
  return href === undefined
    ? `<g class="${looks}">${hint}${frame}${texts.join('')}</g>`
    : `<a class="${looks}" href="${escapeXml(href)}">${hint}${frame}${texts.join('')}</a>`;
}

/** A line one pixel wide is sharp on the middle of a pixel. */
function crisp(length: number): number {
  return Math.floor(length) + 0.5;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
