import { arrangeFigure } from '../figure/arrange.ts';
import type { Box, BoxRow, Figure, Note } from '../figure/index.ts';
import { captionOf, faultTeller, groupTitler } from './caption.ts';
import { escapeXml, writeFigure } from './figure.ts';
import type { Chart, Drawing } from './index.ts';

/** Beyond this a drawing grows downwards rather than sideways. */
const widest = 2400;
const margin = 24;
const titleHeight = 28;

type Dotted = Parameters<typeof arrangeFigure>[1];

/** Light and dark by themselves, since the file may be looked at anywhere. */
const style = `text{font:10.5px "Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;fill:#59626f;text-anchor:middle}
.title{font-size:13px;font-weight:700;fill:#1d2129}.group{font-size:13px;text-anchor:start}.fault,.group{fill:#b3261e}
rect{fill:#fff;stroke:#59626f}.line,.dotted{fill:none;stroke:#59626f}.dotted{stroke-dasharray:1.5 3;stroke:#0f5c63}
.outside rect{stroke-dasharray:4 3}.faulty rect{stroke:#b3261e}.ground{fill:#fff;stroke:none}
@media(prefers-color-scheme:dark){text{fill:#a3adb9}.title{fill:#e2e6eb}.fault,.group{fill:#ff8d82}rect,.ground{fill:#14181d}rect,.line,.dotted{stroke:#a3adb9}.faulty rect{stroke:#ff8d82}}`;

/** A drawing for a wiki, a slide or a wall. */
export const svgChart: Chart = {
  name: 'svg',
  draw(drawing) {
    const { outline, labels } = drawing;
    const titleOf = groupTitler(drawing);
    const dotted = drawing.graph.nodes.flatMap(({ id, dottedLineTo }) =>
      dottedLineTo.map((superior) => [superior, id] as const),
    );
    const groups = outline.flatMap((group) =>
      divideForest(boxRows(drawing, group.rows), dotted).map((figure, at) => ({
        title: group.kind === 'rooted' || at > 0 ? undefined : titleOf(group),
        figure,
      })),
    );
    let top = margin;
    const parts = groups.map(({ title, figure }) => {
      const heading =
        title === undefined ? '' : `<text class="group" x="${margin}" y="${top + 14}">${escapeXml(title)}</text>\n`;
      if (title !== undefined) top += titleHeight;
      const part = `${heading}<g transform="translate(${margin} ${top})">\n${writeFigure(figure, { hrefOf: () => undefined, hints: true })}\n</g>`;
      top += figure.height + margin;
      return part;
    });
    const width = widthOf(groups.map(({ figure }) => figure)) + 2 * margin;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}">
<title>${escapeXml(labels.title)}</title>
<style>${style}</style>
<rect class="ground" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;
  },
};

/** One figure where it fits, else the trees in rows, each as long as it can be. */
function divideForest(rows: readonly BoxRow[], dotted: Dotted): Figure[] {
  const bounds = { width: widest, height: Number.POSITIVE_INFINITY };
  const whole = arrangeFigure(rows, dotted, bounds);
  if (whole.fits) return [whole];
  const figures: (Figure & { readonly fits: boolean })[] = [];
  let kept: readonly BoxRow[] = [];
  for (const tree of listTrees(rows)) {
    const longer = arrangeFigure([...kept, ...tree], dotted, bounds);
    if (kept.length > 0 && longer.fits) figures[figures.length - 1] = longer;
    else figures.push(kept.length === 0 ? longer : arrangeFigure(tree, dotted, bounds));
    kept = kept.length > 0 && longer.fits ? [...kept, ...tree] : tree;
  }
  return figures;
}

function listTrees(rows: readonly BoxRow[]): BoxRow[][] {
  const trees: BoxRow[][] = [];
  for (const row of rows) {
    if (row.level === 0) trees.push([row]);
    else trees.at(-1)?.push(row);
  }
  return trees;
}

function widthOf(figures: readonly Figure[]): number {
  return figures.reduce((most, { width }) => Math.max(most, width), 0);
}

function boxRows(drawing: Drawing, rows: Drawing['outline'][number]['rows']): BoxRow[] {
  const faultOf = faultTeller(drawing);
  return rows.map(({ node, level, hidden }) => {
    const fault = faultOf(node);
    const superior = node.reportsTo === null ? undefined : drawing.graph.byId.get(node.reportsTo);
    const notes: Note[] = [
      ...(node.department === null || node.department === superior?.department
        ? []
        : [{ text: node.department, fault: false }]),
      ...(node.external ? [{ text: drawing.labels.external, fault: false }] : []),
      ...(fault === undefined ? [] : [{ text: fault, fault: true }]),
      ...(hidden === 0 ? [] : [{ text: `… ${drawing.labels.hidden(hidden)}`, fault: false }]),
    ];
    const box: Box = {
      id: node.id,
      kind: node.external ? 'outside' : 'position',
      ...(node.code === null ? {} : { code: node.code }),
      title: node.title ?? captionOf(node),
      notes: node.standing === 'broken' ? [...notes, { text: drawing.labels.broken, fault: true }] : notes,
    };
    return { level, box };
  });
}
