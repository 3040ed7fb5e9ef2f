import type { Line, PlacedBox } from '../../charts/drawing/index.ts';
import type { ChartFigure } from '../../handbook/figures.ts';
import type { Chart } from '../../handbook/parts/chart.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { writeDrawing } from './picture.ts';
import { writeRun } from './runs.ts';
import { writeWords } from './words.ts';
import { namespaces } from './xml.ts';

const perPixel = 9525;
const fault = 'C00000';

/** The drawings of the organisation as Word's own shapes, so that they can be edited and are sharp at any size. */
export function writeChart(draft: Draft, chart: Chart): string {
  return chart
    .figures()
    .map(
      ({ anchor, title, figure }) =>
        writeParagraph(
          title === undefined ? 'FormGap' : 'Heading4',
          draft.bookmarks.place(anchor, title === undefined ? '' : writeRun(title)),
          { keepNext: true },
        ) +
        writeParagraph('BodyText', writeFigure(draft, title ?? draft.book.labels.chart, figure), { align: 'center' }),
    )
    .join('');
}

function writeFigure(
  draft: Draft,
  name: string,
  { width, height, boxes, lines, dotted }: ChartFigure['figure'],
): string {
  const size = { width: toUnits(width), height: toUnits(height) };
  const area = `<a:off x="0" y="0"/><a:ext cx="${size.width}" cy="${size.height}"/><a:chOff x="0" y="0"/><a:chExt cx="${size.width}" cy="${size.height}"/>`;
  const shapes = [
    ...lines.flatMap((line) => writeLine(draft, line, '')),
    ...dotted.flatMap((line) => writeLine(draft, line, '<a:prstDash val="dash"/>')),
    ...boxes.map((box) => writeBox(draft, box)),
  ];
  const graphic = `<a:graphicData uri="${namespaces.wpg}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${area}</a:xfrm></wpg:grpSpPr>${shapes.join('')}</wpg:wgp></a:graphicData>`;
  const text = [name, ...boxes.map(({ box }) => box.title)].join('; ');
  const drawing = writeDrawing(draft, size, text, graphic);
  // Some readers fail if there is nothing for programs without such shapes.
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`;
}

/** A line at right angles is drawn as its straight parts, which every program draws alike. */
function writeLine(draft: Draft, line: Line, dash: string): string[] {
  return line.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = line[at] ?? [x, y];
    const left = toUnits(Math.min(x, fromX));
    const top = toUnits(Math.min(y, fromY));
    const size = { width: toUnits(Math.abs(x - fromX)), height: toUnits(Math.abs(y - fromY)) };
    return writeShape(
      draft,
      { left, top, ...size },
      'line',
      `<a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill>${dash}</a:ln>`,
      '',
    );
  });
}

function writeBox(draft: Draft, { box, left, top, width, height, code, title, notes }: PlacedBox): string {
  const faulty = box.notes.some((note) => note.fault);
  const { accent, tint, pale } = draft.palette;
  const fill = box.kind === 'department' ? tint : (['FFFFFF', pale, tint, 'E8EAED'][box.tint ?? 0] ?? 'FFFFFF');
  const edge = faulty ? fault : box.kind === 'outside' ? 'A6A6A6' : accent;
  const dash = box.kind === 'outside' ? '<a:prstDash val="dash"/>' : '';
  const looks = `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="${edge}"/></a:solidFill>${dash}</a:ln>`;
  const link = (text: string): string =>
    box.anchor === undefined ? writeRun(text) : writeWords(draft, [{ kind: 'reference', anchor: box.anchor, text }]);
  const lines = [
    ...code.map((text) => writeParagraph('ChartText', writeRun(text))),
    ...title.map((text) => writeParagraph('ChartTitle', link(text))),
    ...notes.map((note) => writeParagraph('ChartText', writeRun(note.text, note.fault ? { style: 'Draft' } : {}))),
  ];
  const text = `<wps:txbx><w:txbxContent>${lines.join('')}</w:txbxContent></wps:txbx>`;
  const place = { left: toUnits(left), top: toUnits(top), width: toUnits(width), height: toUnits(height) };
  return writeShape(draft, place, 'rect', looks, text);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function writeShape(
  draft: Draft,
  { left, top, width, height }: Area,
  kind: 'line' | 'rect',
  looks: string,
  text: string,
): string {
  const number = draft.countDrawing();
  const frame = `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="${kind}"><a:avLst/></a:prstGeom>`;
  const kindOf = kind === 'line' ? '<wps:cNvCnPr/>' : '<wps:cNvSpPr/>';
  return `<wps:wsp><wps:cNvPr id="${number}" name="${number}"/>${kindOf}<wps:spPr>${frame}${looks}</wps:spPr>${text}<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>`;
}

function toUnits(pixels: number): number {
  return Math.round(pixels * perPixel);
}
