import { PDFDocument } from '@cantoo/pdf-lib';
import { readContents } from '../../src/renderers/pdf/tags/index.ts';

/** What a page's operators paint, in points as printed, whatever the scale. */
export interface Drawing {
  /** What is filled: rules, tints, and those sides of frames that are seen. */
  readonly fills: readonly Fill[];
  /** How thick the lines of drawings are. */
  readonly strokes: readonly number[];
  /** How far each text leans, and the name of its font: 0 for upright letters, whichever way they run. */
  readonly texts: readonly { readonly font: string; readonly lean: number }[];
}

export interface Fill {
  readonly thickness: number;
  readonly length: number;
  /** Whether it is higher than wide. */
  readonly upright: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
/** Left, low, right, high. */
type Box = readonly [number, number, number, number];
interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly thickness: number;
}

const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

export async function readDrawings(pdf: Uint8Array): Promise<Drawing[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map(({ node }) => readDrawing(readContents(document, node)));
}

/** A browser writes one operator a line. */
function readDrawing(content: string): Drawing {
  const [fills, strokes, texts]: [Fill[], number[], Drawing['texts'][number][]] = [[], [], []];
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], clip: everywhere, thickness: 1 };
  let font = '';
  let paths: (readonly [number, number])[][] = [];
  const add = (x: number, y: number): void => {
    const [a, b, c, d, e, f] = state.matrix;
    paths.at(-1)?.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (const line of content.split('\n')) {
    const words = line.split(' ');
    const operator = words.pop() ?? '';
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.map(Number);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: multiply([a, b, c, d, e, f], state.matrix) };
    else if (operator === 'w') state = { ...state, thickness: a };
    else if (operator === 're' || operator === 'm') paths.push([]);
    if (operator === 're') add(a + c, b + d);
    if (operator === 're' || operator === 'm' || operator === 'l') add(a, b);
    else if (operator === 'c') add(e, f);
    else if (operator === 'Tf') font = words[0] ?? '';
    else if (operator === 'Tm') {
      const [p, q, r, s] = multiply([a, b, c, d, e, f], state.matrix);
      texts.push({ font, lean: Math.abs(p * r + q * s) / (Math.hypot(p, q) * Math.hypot(r, s)) });
    } else if (/^(?:f\*?|S|n)$/.test(operator)) {
      const boxes = paths.map(boxOf);
      if (operator === 'S') strokes.push(state.thickness * Math.hypot(state.matrix[0], state.matrix[1]));
      else if (operator !== 'n') fills.push(...measure(boxes, state.clip));
      if (/^W/.test(words[0] ?? '')) state = { ...state, clip: boxes.reduce(meet, state.clip) };
      paths = [];
    }
  }
  return { fills, strokes, texts };
}

/** A frame is a box with a hole, of which the sides outside the clip are not seen. */
function measure([outer, hole, ...more]: readonly Box[], clip: Box): Fill[] {
  if (outer === undefined || more.length > 0) return [];
  const [left, low, right, high] = meet(outer, clip);
  const [width, height] = [right - left, high - low];
  if (hole === undefined)
    return [{ thickness: Math.min(width, height), length: Math.max(width, height), upright: height > width }];
  const sides = [
    { thickness: hole[0] - left, length: height, upright: true },
    { thickness: hole[1] - low, length: width, upright: false },
    { thickness: right - hole[2], length: height, upright: true },
    { thickness: high - hole[3], length: width, upright: false },
  ];
  return sides.filter(({ thickness }) => thickness > 0.01);
}

function multiply(one: Matrix, two: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [p, q, r, s, t, u] = two;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function meet(one: Box, two: Box): Box {
  return [Math.max(one[0], two[0]), Math.max(one[1], two[1]), Math.min(one[2], two[2]), Math.min(one[3], two[3])];
}
