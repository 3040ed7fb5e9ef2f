import type { Chart } from './chart.ts';
import type { Figure } from './drawing/index.ts';
import { escapeXml, writeFigure } from './figure.ts';
import { planPoster } from './poster.ts';

const margin = 24;
const titleHeight = 28;

/** The style adapts to light and dark mode, since the file may be opened anywhere. */
const style = `text{font:10.5px "Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;fill:#59626f;text-anchor:middle}
.title,.group{font-size:13px;font-weight:700;fill:#1d2129}.group{text-anchor:start}.fault,.group.faulty{fill:#b3261e}
rect{fill:#fff;stroke:#59626f}.line,.dotted{fill:none;stroke:#59626f}.dotted{stroke-dasharray:1.5 3;stroke:#0f5c63}
.department rect{fill:#f2f6f6}.outside rect{stroke-dasharray:4 3}.faulty rect{stroke:#b3261e}.ground{fill:#fff;stroke:none}
@media(prefers-color-scheme:dark){text{fill:#a3adb9}.title,.group{fill:#e2e6eb}.fault,.group.faulty{fill:#ff8d82}rect,.ground{fill:#14181d}.department rect{fill:#132227}rect,.line,.dotted{stroke:#a3adb9}.faulty rect{stroke:#ff8d82}}`;

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
