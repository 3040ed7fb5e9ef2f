import type { Line } from './lines.ts';

/** Longer lines are sentences. */
const longest = 60;

/** The name of an organisation or of the paper: short, and no sentence. */
export function isLetterhead({ text, style, heading }: Line): boolean {
  return style === undefined && heading === undefined && text.length <= longest && !/[。；;，,.!?！？:：]$/u.test(text);
}
