import type { Aside } from '../document.ts';
import { allLines } from '../recognise/words/lines.ts';

/** A code, a version or a date: what a running line says of one paper. */
const ofOnePaper = [
  /(?<!\p{L})\p{Lu}{1,5}[-–/.]?\d/u,
  /(?<!\p{L})(?:v|ver|version|rev|revision|issue)[.:]?\s?\d|版[本次]?\s*[:：]?\s*\d/iu,
  /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u,
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*,? \d/iu,
];

/** Lines beside the text that may be about one position, which a form keeps in every file; a comment is about what it is beside. */
export function listMargins(asides: readonly Aside[]): string[] {
  return asides.flatMap(({ kind, blocks }) => {
    const isRunning = kind === 'header' || kind === 'footer';
    const lines = allLines(blocks).map(({ written }) => written);
    return lines.filter(
      (text) => kind === 'comment' || (isRunning && ofOnePaper.some((pattern) => pattern.test(text))),
    );
  });
}
