/**
 * A line that begins with a key, after dashes if the key is the first of an item. Words and the white space between them
 * are told apart, so that no line takes long.
 */
export const keyLine =
  /^(\s*(?:-\s+)*)(?:"([^"]*)"|'([^']*)'|((?:[^\s#'"[\]{},&*!|>%@`:-]|-(?=[^\s:#]))[^\s:#]*(?:\s+[^\s:#]+)*))\s*:(?=\s|$)/;

export function nameOf([, , double, single, bare]: RegExpExecArray): string {
  return double ?? single ?? bare ?? '';
}

/** Where the key itself begins. */
export function columnOf([, lead = '']: RegExpExecArray): number {
  return lead.length;
}
