import { type Attempt, oneLine, partsOf, quote, type Scene, sureIf, valueColumn, withValue } from './scene.ts';

/** Fixes a quotation mark that is not closed on its line, or closed by a typographic one. */
export function openQuotes(scene: Scene): readonly Attempt[] {
  const parts = partsOf(scene.line);
  const [mark = ''] = parts.value;
  if (mark !== '"' && mark !== "'") return [];
  const inside = parts.value.slice(1);
  if (inside.replace(mark === '"' ? /\\./gu : /''/gu, '').includes(mark)) return [];
  const start = valueColumn(parts);
  const range = [start, start + parts.value.length] as const;
  if (mark === '"' && inside.endsWith('\\"')) {
    return [sureIf(true, oneLine(scene, 'BAD_DQ_ESCAPE', withValue(parts, quote(inside.slice(0, -1))), range))];
  }
  const text = inside.replace(/[“”‘’＂＇]$/u, '');
  const problem = text === inside ? (mark === '"' ? 'UNCLOSED_QUOTE' : 'UNCLOSED_SINGLE_QUOTE') : 'TYPOGRAPHIC_QUOTE';
  return [`${mark}${text}${mark}`, quote(text)].map((value) =>
    sureIf(problem === 'TYPOGRAPHIC_QUOTE', oneLine(scene, problem, withValue(parts, value), range)),
  );
}

/** Fixes `"C:\共享"`: between double quotes a backslash begins an escape. */
export function backslashes(scene: Scene): readonly Attempt[] {
  const { at, line, found } = scene;
  if (found.problem !== 'BAD_DQ_ESCAPE' || at !== found.line) return [];
  const right = line.replace(/"((?:[^"\\]|\\.)*)"/gu, (whole, inside: string) =>
    inside.includes('\\') ? quote(inside.replaceAll('\\"', '"')) : whole,
  );
  return [sureIf(true, oneLine(scene, found.problem, right, [found.column, found.end]))];
}
