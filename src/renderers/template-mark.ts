/** Computes a digest in hex. */
type Digest = (text: string) => string;

/** Enough of a digest to tell the versions of a template apart. */
const length = 12;

/**
 * A copy of jd's template, with a first line that remembers what it was copied from, so that jd can say when its own has
 * changed. `file` is such as `templates/html/steps.hbs`.
 */
export function markCopy(file: string, text: string, digest: Digest): string {
  const [open, close] = file.endsWith('.hbs') ? ['{{!--', '--}}'] : ['/*', '*/'];
  return `${open} jd template ${file.replace(/^templates\//, '')} ${digest(text).slice(0, length)} ${close}\n${text}`;
}

const mark = /(?:\{\{!--|\/\*) jd template ([\w./-]+) ([0-9a-f]{12}) (?:--\}\}|\*\/)\r?\n?/;

/** The mark of a copy; undefined if there is none. */
export function readMark(text: string) {
  const found = mark.exec(text);
  if (found === null) return undefined;
  const [line, name = '', made = ''] = found;
  return { file: `templates/${name}`, made, range: [found.index, found.index + line.trimEnd().length] as const };
}

/** The text without its mark, which is for jd and not for the reader of a handbook. */
export function removeMark(text: string): string {
  return text.replace(mark, '');
}

/** Whether a copy was made from another text than jd's own is now. */
export function isOutdated(made: string, text: string, digest: Digest): boolean {
  return digest(text).slice(0, length) !== made;
}
