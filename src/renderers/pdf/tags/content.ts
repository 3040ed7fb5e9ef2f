/** What a page's marks say about what they enclose. */
export interface MarkedContent {
  readonly text: string;
  /** The marks that enclosed no text or picture, and were made decoration. */
  readonly dropped: ReadonlySet<number>;
  /** Operators that were not understood; the page is left as it was then. */
  readonly unknown: readonly string[];
}

const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S']);
const paths = new Set(['re', 'm', 'l', 'c', 'v', 'y', 'h']);
const texts = new Set(['Tf', 'Tm', 'Td', 'TD', 'T*', 'Tj', 'TJ', 'Tc', 'Tw', 'Tz', 'TL', 'Tr', 'Ts']);
const states = new Set('cm w J j M d ri i gs CS cs SC SCN sc scn G g RG rg K k'.split(' '));

/** A matrix, of which only what is needed for heights is kept: `y' = b x + d y + f`. */
type Heights = readonly [b: number, d: number, f: number];

/**
 * Marks everything that is not part of the text as decoration: running titles, lines, and backgrounds, which a browser
 * marks as parts of the text. A browser writes one operator a line. `keeps` names the marks that stay, such as the lines
 * of a chart.
 */
export function markDecoration(content: string, height: number, keeps: (mark: number) => boolean): MarkedContent {
  const out: string[] = [];
  const dropped = new Set<number>();
  const unknown = new Set<string>();
  const saved: Heights[] = [];
  let heights: Heights = [0, 1, 0];
  let depth = 0;
  let decoration: string | undefined;
  let unit: string[] = [];
  let mark: { readonly id: number; readonly at: number; hasText: boolean } | undefined;
  const decorate = (kind: string | undefined): void => {
    if (kind === decoration) return;
    if (decoration !== undefined) out.push('EMC');
    if (kind !== undefined) out.push(kind);
    decoration = kind;
  };
  const close = (): void => {
    if (mark !== undefined && !mark.hasText && !keeps(mark.id)) {
      dropped.add(mark.id);
      out[mark.at] = layout;
    }
    mark = undefined;
  };
  for (const line of content.split('\n')) {
    const operator = line.endsWith('BDC') ? 'BDC' : line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'BDC' || operator === 'BMC') {
      decorate(undefined);
      const id = /\/MCID (\d+)/.exec(line)?.[1];
      if (depth === 0 && id !== undefined) mark = { id: Number(id), at: out.length, hasText: false };
      depth++;
      out.push(line.replace('/NonStruct', '/Span'));
    } else if (operator === 'EMC') {
      depth--;
      if (depth === 0) close();
      out.push(line);
    } else if (operator === 'q' || operator === 'Q') {
      decorate(undefined);
      if (operator === 'q') saved.push(heights);
      else heights = saved.pop() ?? heights;
      out.push(line);
    } else if (depth > 0) {
      if (mark !== undefined && /(?:Tj|TJ|Do|EI)$/.test(operator)) mark.hasText = true;
      if (operator === 'cm') heights = multiply(line, heights);
      out.push(line);
    } else if (operator === 'BT' || unit[0] === 'BT' || paths.has(operator)) {
      unit.push(line);
      if (unit[0] === 'BT' && !texts.has(operator) && operator !== 'BT' && operator !== 'ET' && !states.has(operator))
        unknown.add(operator);
      if (operator === 'ET') {
        decorate(nameText(unit, heights, height));
        out.push(...unit);
        unit = [];
      }
    } else if (paints.has(operator) || operator === 'n' || operator === 'Do' || operator === 'sh') {
      if (operator !== 'n') decorate(layout);
      out.push(...unit, line);
      unit = [];
    } else {
      if (operator === 'cm') heights = multiply(line, heights);
      if (operator !== '' && !states.has(operator)) unknown.add(operator);
      out.push(line);
    }
  }
  decorate(undefined);
  return { text: out.join('\n'), dropped, unknown: [...unknown] };
}

const layout = '/Artifact <</Type /Layout>>BDC';

/** Running titles are in the margins, and a mark across the page is slanted. */
function nameText(unit: readonly string[], heights: Heights, height: number): string {
  const placed = unit.find((line) => line.endsWith(' Tm'));
  const [, b = 0, , , x = 0, y = 0] = (placed ?? '').split(' ').map(Number);
  const at = heights[0] * x + heights[1] * y + heights[2];
  if (b !== 0) return '/Artifact <</Type /Pagination /Subtype /Watermark>>BDC';
  if (at > height - margin) return '/Artifact <</Type /Pagination /Attached [/Top] /Subtype /Header>>BDC';
  if (at < margin) return '/Artifact <</Type /Pagination /Attached [/Bottom] /Subtype /Footer>>BDC';
  return layout;
}

/** In points; running titles are nearer to the edge. */
const margin = 68;

function multiply(line: string, [b, d, f]: Heights): Heights {
  const [a0 = 1, b0 = 0, c0 = 0, d0 = 1, e0 = 0, f0 = 0] = line.split(' ').map(Number);
  return [a0 * b + b0 * d, c0 * b + d0 * d, e0 * b + f0 * d + f];
}
