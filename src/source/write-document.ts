import { Document, isMap, isNode, isPair, isScalar, type Node } from 'yaml';

/** A remark beside a value: `# …` on the line above it. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/**
 * A value as a YAML file that jd reads back as the same value: one line a text, nothing folded. Remarks whose path has
 * no value are put at the top.
 */
export function writeDocument(
  value: Readonly<Record<string, unknown>>,
  remarks: readonly Remark[] = [],
  head = '',
): string {
  const document = new Document(value);
  const loose: string[] = [];
  for (const { path, text } of remarks) {
    const node = find(document.contents, path);
    const comment = ` ${text.replace(/\s+/g, ' ')}`;
    if (node === undefined) loose.push(`#${comment}`);
    else node.commentBefore = node.commentBefore == null ? comment : `${node.commentBefore}\n${comment}`;
  }
  const body = document.toString({ lineWidth: 0, blockQuote: false, singleQuote: false });
  return `${[...(head === '' ? [] : [head]), ...loose].map((line) => `${line}\n`).join('')}${body}`;
}

/** The node before which a remark about a value can stand: its key, or the item of its list. */
function find(root: unknown, path: readonly (string | number)[]): Node | undefined {
  let here = root;
  let node: Node | undefined;
  for (const step of path) {
    if (isMap(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isPair(pair)) return undefined;
      node = isNode(pair.key) ? pair.key : undefined;
      here = pair.value;
    } else {
      here = typeof step === 'number' ? (here as { items?: unknown[] } | null)?.items?.[step] : undefined;
      if (!isNode(here)) return undefined;
      node = here;
    }
  }
  return node;
}
