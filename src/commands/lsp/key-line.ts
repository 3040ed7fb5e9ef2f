/** A line that begins with a key, after dashes if the key is the first of an item. */
export const keyLine =
  /^(\s*(?:-\s+)*)(?:"([^"]*)"|'([^']*)'|((?:[^\s#'"[\]{},&*!|>%@`-]|-(?=\S))[^:#]*?))\s*:(?=\s|$)/;

export function nameOf([, , double, single, bare]: RegExpExecArray): string {
  return double ?? single ?? bare ?? '';
}

/** Where the key itself begins. */
export function columnOf([, lead = '']: RegExpExecArray): number {
  return lead.length;
}
