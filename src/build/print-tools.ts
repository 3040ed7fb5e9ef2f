import { Failure } from '../failure.ts';
import type { Host, Printer } from '../host.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import type { FontFace } from '../model/typeface.ts';
import type { Tools } from '../renderers/renderer.ts';
import { leadsOutside } from '../text/paths.ts';
import type { Located } from './open.ts';
import { choosePdfDate } from './pdf-date.ts';
import type { Progress } from './progress.ts';
import { reuseTypeface } from './reuse-typeface.ts';

/** The tools of the renderers for one build, except the texts to render. */
export interface PrintTools {
  readonly tools: Omit<Tools, 'asset'>;
  /** Characters that no font has, in order of appearance. */
  readonly missing: ReadonlySet<string>;
  /** Ends the browser, if one was started. */
  close(): Promise<void>;
}
export interface PrintOptions {
  /** Whether a browser is wanted; it starts at once. */
  readonly prints: boolean;
  readonly browser?: string | undefined;
  readonly progress: Progress;
  /** Whether the page is written to a file, for which its fonts are compressed; it is unless this is false. */
  readonly kept?: boolean;
  /** Gives the typeface made before for the same characters. */
  readonly keep?: Keep;
}

/** Fonts are tens of megabytes at most, whole families for East Asia included. */
const fontLimit = 64 * 1024 * 1024;

export async function openPrintTools(
  host: Host,
  located: Located,
  { prints, browser, progress, kept = true, keep = keepNothing }: PrintOptions,
): Promise<PrintTools> {
  const made = choosePdfDate(host, located);
  const ownFont = readFont(host, located);
  const { language } = located.settings.config.handbook;
  const fonts = { language, ...(ownFont === undefined ? {} : { ownFont }) };
  const missing = new Set<string>();
  const withoutSandbox = () => progress.withoutSandbox();
  const printer = prints
    ? host.openPrinter({ ...(browser === undefined ? {} : { browser }), withoutSandbox })
    : undefined;
  await printer?.started;
  const setIn = (format: FontFace['format']) => async (characters: string, slanted: string) => {
    const choice = { ...fonts, slanted, format };
    const typeface = await keep('typeface', [characters, choice], {}, () => host.typeset(characters, choice));
    for (const character of typeface.missing) missing.add(character);
    return typeface;
  };
  return {
    missing,
    tools: {
      report: (step) => progress.report(step),
      claim: (claims) => progress.claim(claims),
      print: (html, purpose) => needPrinter(printer).print(html, purpose),
      typeset: setIn(kept ? 'woff2' : 'truetype'),
      // The printer cuts and compresses what it embeds.
      typesetPrint: reuseTypeface(setIn('truetype')),
      ...(made === undefined ? {} : { made }),
    },
    close: async () => printer?.close(),
  };
}

function needPrinter(printer: Printer | undefined): Printer {
  if (printer === undefined) throw new Error('a renderer prints, but no browser was started for it');
  return printer;
}

/** The font of `theme.font`, which must be in the workspace like everything in the book. */
function readFont(host: Host, { folder, settings }: Located): Uint8Array | undefined {
  const { font } = settings.config.theme;
  if (font === undefined) return undefined;
  const path = host.resolve(folder, font);
  if (leadsOutside(host.relative(folder, path))) {
    throw new Failure('font/outside', { name: font }, 2);
  }
  const bytes = host.read(path, fontLimit);
  if (bytes instanceof Uint8Array) return bytes;
  const reason = bytes.fault === 'unreadable' ? bytes.reason : '';
  throw new Failure('font/unreadable', { name: font, why: bytes.fault, reason }, 2);
}
