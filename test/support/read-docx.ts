import { SaxesParser } from 'saxes';
import { readParts } from './show-docx.ts';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}
export interface Bookmark {
  readonly id: string;
  readonly name: string;
  /** What is printed inside it; a break in a line is a line's end. */
  readonly text: string;
}

/** Parses a part strictly; what is not well-formed throws. */
export function parseXml(text: string): Node {
  const root = { name: '', attributes: {}, children: [] as (Node | string)[] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const node = { name, attributes: values, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (value) => open.at(-1)?.children.push(value));
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [first] = childrenOf(root);
  if (first === undefined) throw new Error('there is no root element');
  return first;
}

/** An element and all elements in it, in order. */
export function listNodes(node: Node): Node[] {
  const found: Node[] = [];
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    for (const child of [...next.children].reverse()) if (typeof child !== 'string') stack.push(child);
  }
  return found;
}

export const childrenOf = (node: Node): Node[] => node.children.filter((child) => typeof child !== 'string');
export const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The document of a Word file. */
export function readDocument(bytes: Uint8Array): Node {
  return parseXml(readParts(bytes).get('word/document.xml') ?? '');
}

/** The bookmarks in order, with what is printed inside. */
export function readBookmarks(document: Node): Bookmark[] {
  const open = new Map<string, { id: string; name: string; text: string }>();
  const all: Bookmark[] = [];
  for (const node of listNodes(document)) {
    const id = node.attributes['w:id'] ?? '';
    if (node.name === 'w:bookmarkStart') {
      const bookmark = { id, name: node.attributes['w:name'] ?? '', text: '' };
      open.set(id, bookmark);
      all.push(bookmark);
    } else if (node.name === 'w:bookmarkEnd') open.delete(id);
    else {
      const more = node.name === 'w:t' ? textOf(node) : node.name === 'w:br' ? '\n' : '';
      for (const bookmark of open.values()) bookmark.text += more;
    }
  }
  return all;
}
