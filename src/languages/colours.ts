import { unquote } from './written.ts';

const named: Readonly<Record<string, string>> = {
  aqua: '00FFFF',
  black: '000000',
  blue: '0000FF',
  brown: 'A52A2A',
  cyan: '00FFFF',
  fuchsia: 'FF00FF',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00FF00',
  magenta: 'FF00FF',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'FFA500',
  pink: 'FFC0CB',
  purple: '800080',
  red: 'FF0000',
  silver: 'C0C0C0',
  teal: '008080',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** Reads `C00000`, `0xC00000`, `#C00`, `rgb(192, 0, 0)` or `red` as a colour such as `#C00000`. */
export function readColour(written: string): string | undefined {
  const text = unquote(written).normalize('NFKC').trim();
  const [, six] = /^(?:#|0x)?([0-9a-f]{6})$/i.exec(text) ?? [];
  const [, three] = /^#?([0-9a-f]{3})$/i.exec(text) ?? [];
  const [, ...parts] = /^(?:rgb\s*\(\s*)?(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)?$/i.exec(text) ?? [];
  const digits =
    six ??
    (three && [...three].map((each) => each + each).join('')) ??
    mix(parts.map(Number)) ??
    named[text.toLowerCase()];
  return digits === undefined ? undefined : `#${digits}`;
}

function mix(parts: readonly number[]): string | undefined {
  if (parts.length !== 3 || parts.some((part) => part > 255)) return undefined;
  return parts.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('');
}
