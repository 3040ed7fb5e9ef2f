import type { Chart } from './chart.ts';
import type { Figure } from './drawing/index.ts';
import { escapeXml } from './escape.ts';
import { writeFigure } from './figure.ts';
import { planPoster } from './poster.ts';

const margin = 24;
const titleHeight = 28;

/** Light on every screen, since slides and wikis are. Small text is darker on the two deeper tints. */
const style = `text{font:10.5px "Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;fill:#59626f;text-anchor:middle}
.title,.group{font-size:13px;font-weight:700;fill:#1d2129}.group{text-anchor:start}.home{font-weight:700}.fault,.group.faulty{fill:#b3261e}
rect{fill:#fff;stroke:#59626f}.line,.dotted{fill:none;stroke:#59626f}.dotted{stroke-dasharray:2 3;stroke:#0f5c63;stroke-linejoin:round}
.department rect,.tint-2 rect{fill:#f2f6f6}.tint-1 rect{fill:#dbe7e8}.tint-3 rect{fill:#e8eaed}.tint-1 .code,.tint-1 .note,.tint-1 .home,.tint-3 .code,.tint-3 .note,.tint-3 .home{fill:#1d2129}
.outside rect{stroke-dasharray:4 3}.faulty rect{stroke:#b3261e}.ground{fill:#fff;stroke:none}`;

/** A drawing for a wiki, a slide or a poster. */
export const svgChart: Chart = {
  name: 'svg',
  draw(drawing) {
    const { rows, width } = planPoster(drawing);
    let top = margin;
    const parts: string[] = [];
    for (const row of rows) {
      const heading = row.some(({ title }) => title !== undefined) ? titleHeight : 0;
      for (const { anchor, title, faulty, figure, left } of row) {
        const name =
          title === undefined
            ? ''
            : `<text class="group${faulty ? ' faulty' : ''}" x="${margin + left}" y="${top + 14}">${escapeXml(title)}</text>\n`;
        const drawn = writeFigure(figure, { hrefOf: (place) => `#${place}`, hints: true });
        parts.push(
          `<g id="${anchor}">\n${name}<g transform="translate(${margin + left} ${top + heading})">\n${drawn}\n</g>\n</g>`,
        );
      }
      top += heading + heightOf(row) + 2 * margin;
    }
    const [full, high] = [width + 2 * margin, Math.max(top - margin, 2 * margin)];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${high}" viewBox="0 0 ${full} ${high}">
<title>${escapeXml(drawing.labels.title)}</title>
<style>${style}</style>
<rect class="ground" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;
  },
};

function heightOf(row: readonly { readonly figure: Figure }[]): number {
  return row.reduce((most, { figure }) => Math.max(most, figure.height), 0);
}
