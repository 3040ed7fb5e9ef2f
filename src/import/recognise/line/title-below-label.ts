import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

const parts = /^(?:summary|duties|qualifications|kpis|authority|conditions|contacts)/;

/** `Cook, North Kitchen` below `PURPOSE OF ROLE` in the form of that cook: whose purpose follows, and no part of the form. */
export function keepTitleBelowLabel(
  { draft, target }: FormReader,
  { text, bold, heading, style, place }: Line,
): boolean {
  if (draft === undefined || target === undefined || target.filled || !parts.test(target.path)) return false;
  if ((!bold && heading === undefined) || style !== undefined || /[.:;。：；]$/u.test(text)) return false;
  const title = draft.textOf('title') ?? draft.heading?.text;
  if (title === undefined || title.length < 2 || !text.toLowerCase().startsWith(title.toLowerCase())) return false;
  if (!/^(?:$|\s*[,，–—(（|/-]\s*\S)/u.test(text.slice(title.length))) return false;
  // Not in the value of the label, which is still open.
  draft.kept.push({ text, place });
  return true;
}
