import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip, clipStart, columns, printJson, visible } from '../../src/text/terminal.ts';

describe('visible', () => {
  it('keeps text of any language', () => {
    expect(visible('客-001 客服部经理, Ünal & Söhne 👩‍💻')).toBe('客-001 客服部经理, Ünal & Söhne 👩‍💻');
  });

  it('is one line', () => {
    expect(visible('a\nb\r\nc\rd\u2028e\u0085f')).toBe('a⏎b⏎c⏎d\\u{2028}e\\u{85}f');
  });

  it('shows whatever a terminal would obey', () => {
    expect(visible('\u001b[31m\u009b1m\u007f\u0000\u0008')).toBe('\\u{1b}[31m\\u{9b}1m\\u{7f}\\u{0}\\u{8}');
    expect(visible('\u202eabc\u2066\u2069\u200e\u200f\u061c')).toBe(
      '\\u{202e}abc\\u{2066}\\u{2069}\\u{200e}\\u{200f}\\u{61c}',
    );
    expect(visible('\ud800a\udc00 𠮷')).toBe('\\u{d800}a\\u{dc00} 𠮷');
    expect(visible('a\tb')).toBe('a b');
    expect(visible('\ufeffa\u200bb\u2060')).toBe('\\u{feff}a\\u{200b}b\\u{2060}');
  });
});

describe('columns', () => {
  it('counts wide characters as two', () => {
    expect(columns('客-001 客服部经理')).toBe(17);
    expect(columns('（全角）')).toBe(8);
    expect(columns('e\u0301 👩‍💻 ｶ')).toBe(6);
    expect(columns('')).toBe(0);
  });

  it('are counted as those of the library for every sign of the ordinary alphabets, beside any other', () => {
    for (const [from, to] of [
      [0x20, 0x600],
      [0x1e00, 0x2100],
      [0x2e80, 0x3100],
      [0x4e00, 0x4e20],
      [0xff00, 0x10000],
    ] as const) {
      for (let unit = from; unit < to; unit++) {
        const sign = String.fromCharCode(unit);
        for (const text of [`好${sign}a`, `${sign}\u0301`, `。${sign}\ufe0f`, `é${sign}`])
          expect(columns(text), `${unit.toString(16)} in ${text}`).toBe(stringWidth(text));
      }
    }
  });
});

describe('clip', () => {
  it('keeps what fits', () => {
    expect(clip('客服部', 6)).toBe('客服部');
    expect(clipStart('客服部', 6)).toBe('客服部');
  });

  it('never grows beyond the limit and never cuts a wide character in two', () => {
    expect(clip('客服部经理', 6)).toBe('客服…');
    expect(clip('客服部经理', 7)).toBe('客服部…');
    expect(clipStart('客服部经理', 6)).toBe('…经理');
    expect(clipStart('a客服部经理', 9)).toBe('…服部经理');
    expect(clip('ab', 1)).toBe('…');
    expect(clip('客', 1)).toBe('…');
    expect(clipStart('客', 1)).toBe('…');
    expect(clip('客', 0)).toBe('');
    expect(clipStart('客', 0)).toBe('');
  });
});

describe('printJson', () => {
  it('reads back the same and holds nothing that steers a terminal', () => {
    const value = { text: 'a\u202eb\u009bc\u007fd\n\t"\u2028\u001b' };
    const printed = printJson(value);
    expect(printed).toMatch(/^[\n -~]*$/);
    expect(printed.endsWith('}\n')).toBe(true);
    expect(JSON.parse(printed)).toEqual(value);
  });
});
