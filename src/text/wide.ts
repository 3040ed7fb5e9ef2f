const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u;

/**
 * Whether a character is as wide as a Han character: an em on paper, where `charts/drawing/measure.ts` measures the
 * others, and two columns of a terminal, where `terminal.ts` counts exactly, with a package that help texts don't load.
 */
export function isWide(character: string): boolean {
  return wide.test(character);
}
