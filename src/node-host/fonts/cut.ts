import { codePoint } from './characters.ts';
import { type Axis, readSfnt, type Sfnt } from './sfnt.ts';

/** A font cut to some characters: those that it has, and an uncompressed face for each weight. */
export interface Cut {
  readonly covered: string;
  readonly faces: readonly { readonly weight: string; readonly data: Uint8Array }[];
}

/** A font cut to some characters, still variable and uncompressed. */
export interface Trimmed extends Sfnt {
  readonly bytes: Uint8Array;
}

/** Throws if the bytes are not a font. */
export async function trimFont(font: Uint8Array, characters: string): Promise<Trimmed> {
  const bytes = await subset(font, characters, { targetFormat: 'truetype', keepFeatures });
  return { bytes, ...(await readSfnt(bytes)) };
}

/** Fixes all axes: a variable font goes into a PDF as a drawing for each letter, three times the size. */
export async function fixWeights({ bytes, covered, axes, weight }: Trimmed, characters: string): Promise<Cut> {
  const held = [...characters].filter((character) => covered.has(codePoint(character))).join('');
  if (held === '') return { covered: '', faces: [] };
  const faces = [];
  for (const { name, pins } of planWeights(axes, weight)) {
    const variationAxes = Object.keys(pins).length > 0 ? { variationAxes: pins } : {};
    const data = await subset(bytes, held, { targetFormat: 'truetype', keepFeatures, dropTables, ...variationAxes });
    faces.push({ weight: name, data });
  }
  return { covered: held, faces };
}

/** The same font as WOFF2. */
export function compressFont(font: Uint8Array): Promise<Uint8Array> {
  return subset(font, undefined, { targetFormat: 'woff2', keepFeatures, keepAllGlyphs: true });
}

interface Weight {
  readonly name: string;
  readonly pins: Readonly<Record<string, number>>;
}

/** Regular and bold if the font varies in weight, otherwise its own weight. */
function planWeights(axes: readonly Axis[], own: number): Weight[] {
  const pins = Object.fromEntries(axes.map(({ tag, preset }) => [tag, preset]));
  const varying = axes.find(({ tag }) => tag === 'wght');
  if (varying === undefined) return [{ name: own < 600 ? '400' : '700', pins }];
  const within = (weight: number) => Math.min(Math.max(weight, varying.min), varying.max);
  const regular = { name: '400', pins: { ...pins, wght: within(400) } };
  return within(700) === within(400) ? [regular] : [regular, { name: '700', pins: { ...pins, wght: within(700) } }];
}

/**
 * The features that lines, tables of numbers and neighbouring punctuation need, without those for vertical text and
 * stylistic forms.
 */
const keepFeatures =
  'abvf abvm abvs akhn blwf blwm blws calt ccmp cfar chws cjct clig curs dist fin2 fin3 fina half haln halt init isol kern liga ljmo lnum locl ltra ltrm mark med2 medi mkmk nukt palt pnum pref pres pstf psts rclt rkrf rlig rphf rtla rtlm rvrn tjmo tnum vatu vjmo'.split(
    ' ',
  );
/** The tables for vertical text. */
const dropTables = ['vhea', 'vmtx', 'VORG', 'VVAR'];

type Subset = (font: Buffer, characters: string | undefined, options: SubsetOptions) => Promise<Buffer>;
interface SubsetOptions {
  readonly targetFormat: 'truetype' | 'woff2';
  readonly keepFeatures: readonly string[];
  readonly keepAllGlyphs?: boolean;
  readonly dropTables?: readonly string[];
  readonly variationAxes?: Readonly<Record<string, number>>;
}

/**
 * Loaded on first use, since it has two WebAssembly modules. It yields to the event loop first, since a browser may be
 * starting.
 */
async function subset(font: Uint8Array, characters: string | undefined, options: SubsetOptions): Promise<Uint8Array> {
  // @ts-expect-error: the package comes without types.
  const { default: cutFont } = (await import('subset-font')) as { default: Subset };
  await new Promise(setImmediate);
  return cutFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), characters, options);
}
