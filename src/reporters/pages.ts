import { lineStarts, type Span } from '../text/text.ts';

/** A file's text and the offsets at which its lines begin. */
export interface Page {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Finds where the lines of a file begin once, however many findings it has. */
export function pageFinder(texts: ReadonlyMap<string, string>): (file: string) => Page | undefined {
  const pages = new Map<string, Page>();
  return (file) => {
    const text = texts.get(file);
    if (!text) return undefined;
    const page = pages.get(file) ?? { text, starts: lineStarts(text) };
    pages.set(file, page);
    return page;
  };
}

/** The beginning of the text of a span, at most `most` UTF-16 units of it. */
export function quoteSpan({ text, starts }: Page, { start, end }: Span, most: number): string {
  const offset = ({ line, column }: Span['start']): number => (starts[line - 1] ?? text.length) + column - 1;
  const from = offset(start);
  return text.slice(from, Math.min(offset(end), from + most));
}
