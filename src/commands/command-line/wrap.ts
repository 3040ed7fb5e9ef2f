import { isWide } from '../../text/wide.ts';

/** The columns that a line of help takes; Han characters take two. */
export function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const letter of text) columns += isWide(letter) ? 2 : 1;
  return columns;
}

/** Words, code in backticks, or single Han characters, each with the punctuation that must stay with it. */
const units =
  /\s+|[（《「]*(?:(?:`[^`]*`|[^\s`\u2e80-\u9fff\uff00-\uffef（《「])+|[\u2e80-\u9fff\uff00-\uffef])[，。；：、！？）》」]*/gu;

/** Breaks lines wider than `limit` between words or between two Han characters. */
export function wrap(text: string, limit: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, limit))
    .join('\n');
}

function wrapLine(text: string, limit: number): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(units) ?? []) {
    if (line !== '' && width((line + unit).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trimEnd()].join('\n');
}
