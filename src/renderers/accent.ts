type Colour = readonly [number, number, number];

/**
 * The colours derived from the theme's accent for one background; `accent` is readable on the background and on `tint`.
 */
interface Palette {
  readonly accent: string;
  readonly tint: string;
  readonly pale: string;
}

const grounds = { light: '#ffffff', dark: '#14181d' } as const;
/** WCAG AA asks for 4.5 for text; light text on dark looks weaker than it measures, so it gets more. */
const leastContrast = { light: 4.55, dark: 6 } as const;

/** Custom properties for one background. The accent must be `#rrggbb`, since it goes into the style unescaped. */
export function accentProperties(accent: string, ground: keyof typeof grounds): string {
  const { accent: readable, tint, pale } = derivePalette(accent, ground);
  return `--paper:${grounds[ground]};--accent:${readable};--tint:${tint};--pale:${pale}`;
}

/** Darkens or lightens an accent until it is readable. */
export function derivePalette(accent: string, ground: keyof typeof grounds): Palette {
  if (!/^#[\da-f]{6}$/i.test(accent)) throw new Error('the accent is not a colour `#rrggbb`');
  const own = parseColour(accent);
  const paper = parseColour(grounds[ground]);
  const tint = mix(paper, own, ground === 'light' ? 0.055 : 0.14);
  const pale = mix(paper, own, ground === 'light' ? 0.15 : 0.3);
  const far: Colour = ground === 'light' ? [0, 0, 0] : [255, 255, 255];
  let readable = own;
  for (let step = 1; step <= 40 && !readsOn(readable, [paper, tint], leastContrast[ground]); step++)
    readable = mix(own, far, step / 40);
  return { accent: formatColour(readable), tint: formatColour(tint), pale: formatColour(pale) };
}

/** The contrast ratio of WCAG, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parseColour(one), parseColour(other));
}

function readsOn(colour: Colour, papers: readonly Colour[], least: number): boolean {
  return papers.every((paper) => contrast(colour, paper) >= least);
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const between = (at: 0 | 1 | 2): number => Math.round(from[at] + (to[at] - from[at]) * share);
  return [between(0), between(1), between(2)];
}

function parseColour(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function formatColour(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
