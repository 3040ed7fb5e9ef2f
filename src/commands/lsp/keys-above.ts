import { columnOf, keyLine, nameOf } from './key-line.ts';

/** The keys above a line. */
interface Above {
  /** From the outermost. */
  readonly keys: readonly string[];
  /** Whether the line goes on within brackets that the last of them opened. */
  readonly isOpen: boolean;
}

/** What a line above must begin left of to contain the lines below. */
interface Bound {
  readonly column: number;
  /** Whether it is the place of a dash, to which the key of the list may be equal. */
  readonly isDash: boolean;
}

/** Finds keys by indentation; undefined if the line is part of a text, or goes on with something unknown. */
export function findKeys(lineAt: (line: number) => string, from: number): Above | undefined {
  const keys: string[] = [];
  let bound = boundOf(lineAt(from));
  let isOpen = false;
  for (let at = from - 1; at >= 1 && bound?.column !== 0; at--) {
    const line = lineAt(at);
    const indent = line.search(/\S/);
    if (indent < 0 || line[indent] === '#') continue;
    const key = keyLine.exec(line);
    if (bound === undefined) {
      // Without a key or a dash, a line can only go on with what brackets above it hold.
      if (key === null && !/^\s*-\s/.test(line)) continue;
      if (key === null || !/^\[[^\]]*$/.test(restOf(line, key))) return undefined;
      isOpen = true;
    } else if (!contains(line, indent, bound)) continue;
    const isDash = /^-(?:\s|$)/.test(line.slice(indent));
    if (/^[|>]/.test(key === null ? line.slice(indent).replace(/^-\s+/, '') : restOf(line, key))) return undefined;
    if (key !== null && (bound === undefined || columnOf(key) < limitOf(bound))) keys.push(nameOf(key));
    bound = { column: isDash ? indent + 1 : indent, isDash };
    if (!isDash && key === null) return undefined;
  }
  return bound === undefined ? undefined : { keys: keys.reverse(), isOpen };
}

function boundOf(line: string): Bound | undefined {
  const indent = line.search(/\S|$/);
  if (/^-(?:\s|$)/.test(line.slice(indent))) return { column: indent + 1, isDash: true };
  const key = keyLine.exec(line);
  return key === null ? undefined : { column: columnOf(key), isDash: false };
}

/** A dash in the column of the dash below is another item of the same list. */
function contains(line: string, indent: number, { column, isDash }: Bound): boolean {
  const begins = /^-(?:\s|$)/.test(line.slice(indent));
  return indent < (begins && isDash ? column - 1 : column);
}

function limitOf({ column }: Bound): number {
  return column;
}

function restOf(line: string, key: RegExpExecArray): string {
  return line.slice(key[0].length).trim();
}
