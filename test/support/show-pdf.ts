import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type OutlineItem, openPdf, readPdf } from './read-pdf.ts';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** All that a PDF says besides where it says it: properties, bookmarks, and the tags, texts and links of each page. */
export async function showPdf(bytes: Uint8Array): Promise<string> {
  const { info, labels, outline, pages, fonts } = await readPdf(bytes);
  const { Producer: _, ...properties } = info;
  const task = await openPdf(bytes);
  const document = await task.promise;
  const lines = [
    ...Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...[...new Set(fonts)].sort(),
    ...showOutline(outline, 0),
  ];
  for (const [at, { links }] of pages.entries()) {
    const page = await document.getPage(at + 1);
    const texts = await readMarked(page);
    lines.push('', `==== page ${labels?.[at] ?? at + 1}`, ...showNode((await page.getStructTree()) as Node, texts, 0));
    lines.push(...links.map(({ text, page: to, url }) => `link ${JSON.stringify(text)} to ${url ?? to}`));
  }
  await task.destroy();
  return `${lines.join('\n')}\n`;
}

function showOutline(items: readonly OutlineItem[], depth: number): string[] {
  return items.flatMap(({ title, page, items: below }) => [
    `${'  '.repeat(depth)}bookmark ${JSON.stringify(title)} on ${page}`,
    ...showOutline(below, depth + 1),
  ]);
}

/** The text of each piece of the page that a tag names. */
async function readMarked(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
  }
  return texts;
}

/** What has no text and no tag below it is left out, but for pictures. */
function showNode(
  { role, alt, lang, children = [] }: Node,
  texts: ReadonlyMap<string, string>,
  depth: number,
): string[] {
  const text = children.map(({ id }) => (id === undefined ? '' : (texts.get(id) ?? ''))).join('');
  const below = children.flatMap((child) => (child.id === undefined ? showNode(child, texts, depth + 1) : []));
  const said = [
    role ?? 'Root',
    ...(lang === undefined ? [] : [`lang ${lang}`]),
    ...(alt === undefined ? [] : [`alt ${JSON.stringify(alt)}`]),
    ...(text === '' ? [] : [JSON.stringify(text)]),
  ];
  return [`${'  '.repeat(depth)}${said.join(' ')}`, ...below];
}
