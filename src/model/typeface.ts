import type { HandbookLanguage } from './config.ts';

/** The faces of one family, each for some characters. */
export interface Typeface {
  readonly faces: readonly FontFace[];
  /** The characters that no face has, in code-point order. */
  readonly missing: readonly string[];
}
export interface FontFace {
  readonly source: 'own' | 'latin' | 'built-in';
  readonly style: 'normal' | 'italic';
  /** One weight, or a range of two. */
  readonly weight: string;
  /** A CSS `unicode-range`: `U+4E00, U+4E03-4E05`. */
  readonly range: string;
  readonly format: 'woff2' | 'truetype';
  readonly data: Uint8Array;
}

/** What a typeface is made for. */
export interface FontChoice {
  /** The bytes of the file that `theme.font` names. */
  readonly ownFont?: Uint8Array;
  /** The language of the book: English has a Latin font of its own, with narrow quotation marks and italics. */
  readonly language?: HandbookLanguage;
  /** The characters that are emphasised, for which a Latin font has italics. */
  readonly slanted?: string;
  /** `truetype` is three times as large and takes no time to write or read; `woff2` if it isn't given. */
  readonly format?: FontFace['format'];
}
