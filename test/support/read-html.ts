import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page; a mistake in its markup fails the test. */
export function readHtml(page: string): Element[] {
  const mistakes: string[] = [];
  const onParseError = (error: ParserError): void => {
    mistakes.push(`${error.code} at line ${error.startLine}: ${page.split('\n')[error.startLine - 1]?.slice(0, 200)}`);
  };
  const document = parse(page, { sourceCodeLocationInfo: true, onParseError });
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return listElements(document.childNodes);
}

export function listElements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...listElements(node.childNodes)] : []));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('tagName' in node) return node.childNodes.map(textOf).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}

/** Elements, attributes and text without any white space: what must not change when only words do. */
export function outline(page: string): string {
  const write = (node: Node): string => {
    if (!('tagName' in node)) return node.nodeName === '#text' && 'value' in node ? node.value : '';
    if (node.tagName === 'style') return '';
    const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
    return `⟨${node.tagName}${attributes}⟩${node.childNodes.map(write).join('')}⟨/${node.tagName}⟩`;
  };
  return parse(page).childNodes.map(write).join('').replace(/\s+/g, '');
}

/** The elements of that name. */
export function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

/** A text without its white space, which each format has its own of. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
