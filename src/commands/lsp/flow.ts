/** Where a value within brackets begins on a line. */
interface Flow {
  /** The keys of the braces around it. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly inFlow: boolean;
}

/** Reads a line from the start of a value to a column; undefined if a key is at the column, or the end of a value. */
export function readFlow(line: string, from: number, column: number, isOpen: boolean): Flow | undefined {
  const frames: { readonly isMap: boolean; key?: string | undefined }[] = isOpen ? [{ isMap: false }] : [];
  let start = from;
  let closed = false;
  for (let at = from; at < column; at++) {
    const sign = line[at] ?? '';
    const top = frames.at(-1);
    const begins = line.slice(start, at).trim() === '';
    if (begins && /["']/.test(sign)) {
      const end = line.indexOf(sign, at + 1);
      if (end < 0 || end >= column) break;
      at = end;
    } else if (/[[{]/.test(sign) && (begins || top !== undefined)) {
      frames.push({ isMap: sign === '{' });
      start = at + 1;
    } else if (top === undefined) continue;
    else if (/[\]}]/.test(sign)) {
      frames.pop();
      closed = true;
      start = at + 1;
      continue;
    } else if (sign === ',') {
      top.key = undefined;
      start = at + 1;
    } else if (sign === ':' && top.isMap && /^(?:\s|$)/.test(line.slice(at + 1))) {
      top.key = line.slice(start, at).trim();
      start = at + 1;
    } else if (sign === ' ') continue;
    closed = false;
  }
  const top = frames.at(-1);
  if (closed || (top?.isMap === true && top.key === undefined)) return undefined;
  return { keys: frames.flatMap(({ key }) => key ?? []), start, inFlow: top !== undefined };
}
