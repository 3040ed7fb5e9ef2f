import type { Bounds } from '../charts/drawing/index.ts';

/** The paper sizes that CSS knows, in portrait, in millimetres. */
const sizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  b4: [250, 353],
  b5: [176, 250],
  'jis-b4': [257, 364],
  'jis-b5': [182, 257],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
  ledger: [279.4, 431.8],
};
/** In millimetres: the margins of the style sheet on both sides together, vertically with room for a heading. */
const margins = { x: 40, y: 46 + 20 } as const;
const pixels = 96 / 25.4;
/** The width of a reading column on a screen, in pixels. */
const column = 700;

/** The largest size, in pixels, of a drawing that is printed on `theme.paper` unscaled; `binding` is in millimetres. */
export function measurePaper(paper: string, binding = 0): Bounds {
  const [width, height] = sizeOfPaper(paper);
  return {
    width: Math.min(column, Math.floor((width - margins.x - binding) * pixels)),
    height: Math.floor((height - margins.y) * pixels),
  };
}

/** The width between the side margins of a sheet, in pixels. */
export function measureSheet(paper: string, binding = 0): number {
  return (sizeOfPaper(paper)[0] - margins.x - binding) * pixels;
}

/** The width and height of a sheet in millimetres. */
export function sizeOfPaper(paper: string): readonly [width: number, height: number] {
  const [name = '', turn] = paper.toLowerCase().split(' ');
  const [short, long] = sizes[name] ?? [210, 297];
  return turn === 'landscape' ? [long, short] : [short, long];
}
