const parts = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const cells = 8;

/** A bar for a share from 0 to 1, to an eighth of a character. What is not nothing is seen. */
export function drawBar(share: number): string {
  const eighths = Math.max(Math.round(Math.min(share, 1) * cells * parts.length), share > 0 ? 1 : 0);
  return '█'.repeat(Math.floor(eighths / parts.length)) + (parts[eighths % parts.length] ?? '');
}
