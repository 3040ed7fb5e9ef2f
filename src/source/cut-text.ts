/** A `#` after a space ends a value. If a space follows it, or it begins its line, it is an intended comment. */
const tail = /[ \t]+(#(?:[^\s#][^\r\n]*?|#*))(?<![ \t])(?=[ \t]*(?:\r?$|[ \t]#[ \t]))/my;
/** Finds where YAML begins a comment after the value or key that ends at `at`, if it was hardly meant as one. */
export function findTail(text: string, at: number): readonly [number, number] | undefined {
  tail.lastIndex = at;
  const match = tail.exec(text);
  if (match === null) return undefined;
  const [whole, cut = ''] = match;
  const from = at + whole.length - cut.length;
  return [from, from + cut.length];
}

/** A line of a value without quotes, up to its `#`. */
const cutLine = /^(?![ \t]*(?:- +)*#)[^"'#\r\n]*[^\s"'#,[{](?=[ \t]+#)/my;

/** The text that was cut off on the line of `at`, or on the last line before it that isn't blank. */
export function findCutBefore(text: string, at: number): readonly [number, number] | undefined {
  const own = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(0, own).trimEnd();
  for (const start of [own, before.lastIndexOf('\n') + 1]) {
    cutLine.lastIndex = start;
    const match = cutLine.exec(text);
    const found = match === null ? undefined : findTail(text, start + match[0].length);
    if (found !== undefined) return found;
  }
  return undefined;
}
