import { type Attributes, decodeXml, readXml } from '../read/xml.ts';

/** An element with its place in the text of the part, so that everything round it can be kept as it is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** Where its content begins and ends; both are `end` for `<w:p/>`. */
  readonly inner: number;
  innerEnd: number;
  end: number;
  readonly children: XmlElement[];
  text: string;
}

export interface XmlTree {
  readonly source: string;
  readonly root: XmlElement;
}

/** Reads a part with the bounds of `readXml`, and keeps where each element is. */
export function readTree(bytes: Uint8Array): XmlTree {
  const source = decodeXml(bytes);
  const top: XmlElement = {
    name: '',
    attributes: {},
    start: 0,
    inner: 0,
    innerEnd: source.length,
    end: source.length,
    children: [],
    text: '',
  };
  const open = [top];
  readXml(bytes, {
    open(name, attributes, end) {
      const start = source.lastIndexOf('<', end - 1);
      const element: XmlElement = { name, attributes, start, inner: end, innerEnd: end, end, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close(_, end) {
      const element = open.pop();
      if (element === undefined) return;
      element.innerEnd = element.inner === end ? end : source.lastIndexOf('<', end - 1);
      element.end = end;
    },
    text(text) {
      const element = open.at(-1);
      if (element !== undefined && element.name === 'w:t') element.text += text;
    },
  });
  const [root] = top.children;
  if (root === undefined) throw new Error('a part without an element was read');
  return { source, root };
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The elements of some names in the order of the text; what is inside one of them is not looked into. */
export function findElements(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => (names.has(child.name) ? [child] : findElements(child, names)));
}

/** A part of the text that another takes the place of. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text from `start` to `end` with some edits, which don't overlap. */
export function applyEdits(source: string, edits: readonly Edit[], start = 0, end = source.length): string {
  const pieces: string[] = [];
  let at = start;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) throw new Error(`two edits overlap at ${edit.start}`);
    pieces.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(source.slice(at, end));
  return pieces.join('');
}

/** Puts a text in the place of some elements and what is between them, unless only some are in a content control. */
export function replaceElements(source: string, elements: readonly XmlElement[], text: string): Edit[] {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { start: first.start, end: last.end, text };
  const between = source.slice(first.start, last.end);
  const opened = between.match(/<(?:[\w-]+:)?sdt[\s>]/g)?.length ?? 0;
  const closed = between.match(/<\/(?:[\w-]+:)?sdt\s*>/g)?.length ?? 0;
  if (opened === closed) return [whole];
  return elements.map(({ start, end }) => ({ start, end, text: start === first.start ? text : '' }));
}
