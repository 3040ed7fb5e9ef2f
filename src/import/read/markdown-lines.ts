/** A line of a Markdown page as it is read, with the number of its first line in the file, from 1. */
export interface MarkdownLine {
  readonly text: string;
  readonly line: number;
}

/** Shorter lines end where their writer ended them. */
const leastWidth = 45;
/** Longer paragraphs are left in the lines in which they are. */
const longestJoined = 4000;

/** The lines of a page after its settings: without the marks of HTML that stand for nothing, and sentences that break at a margin joined. */
export function markdownLines(lines: readonly string[], matter: number): MarkdownLine[] {
  const joined: MarkdownLine[] = [];
  let above = '';
  let fenced = false;
  lines.forEach((written, at) => {
    const text = at < matter ? written : withoutMarks(written);
    const last = joined.at(-1);
    if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced;
    if (last !== undefined && at > matter && !fenced && goesOn(last.text, above, text))
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${text.trim()}` };
    else joined.push({ text, line: at + 1 });
    above = text;
  });
  return joined;
}

/** Anchors and pictures without a name, as programs leave them. */
function withoutMarks(line: string): string {
  return /[<!]/.test(line)
    ? line.replace(/<\/?(?:span|a|div|p|font|center|u)(?: [^<>]{0,300})?>/gi, '').replace(/!\[\]\([^()\s]*\)/g, '')
    : line;
}

/** Only Latin sentences are joined: they go on with a small letter, or below bold words that no mark has closed. */
function goesOn(first: string, above: string, text: string): boolean {
  if (above.trim() === '' || text.trim() === '' || / {2}$|\\$|[|]/.test(above) || text.includes('|')) return false;
  if (/^\s*(?:#|>|[-*+]\s|\d+[.)]\s|\||={3}|-{3}|\[[^\]]*\]:|```|~~~)/.test(text)) return false;
  if (/^\s{0,3}#|^\s*[|>]/.test(first) || /\p{Script=Han}/u.test(above + text)) return false;
  // A paragraph as long as this is no heading, and looking through all of it for each line would take for ever.
  if (first.length > longestJoined) return false;
  if ((first.match(/\*\*/g)?.length ?? 0) % 2 === 1) return /\*\*/.test(text);
  if (above.trim().length < leastWidth || /[.;:!?]["'”’)*_]*\s*$/u.test(above)) {
    // What is set in below an item is of it, though the line above it is short.
    return /^\s*[-*+]\s/.test(first) && /^\s{2,}[\p{Ll}(]/u.test(text) && !/[.;:!?]\s*$/u.test(above);
  }
  return (
    /^\s*[\p{Ll}(]/u.test(text) || (above.trim().length >= 55 && /^\s*\p{Lu}/u.test(text) && !/^[^:]{1,40}:/.test(text))
  );
}
