import type { Token } from 'markdown-it';
import { joinLines } from '../text.ts';
import type { Inline } from './inline.ts';
import { isSafeLink, plainText } from './plain.ts';

type Mark = Extract<Inline, { children: readonly Inline[] }>;
/** A mark whose content is still being collected; only `children` is modified. */
interface Open {
  readonly mark: Mark | undefined;
  readonly children: Inline[];
  /** The text after the children: the closing bracket of a link that is printed as text, or of an address. */
  readonly after: string;
}

/** Marks nested deeper than this are printed as text, so that code that reads the data never recurses deep. */
const deepest = 16;
/** The most line breaks in a row: an empty line separates paragraphs, and more add nothing. */
const mostBreaks = 2;
/** The beginning of a line that is not joined: an entry of a list that is not Markdown, or an indented paragraph. */
const ownLine =
  /^(?:\u3000|[（(]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）、．]|\p{Nd}{1,3}[.)](?=\s)|第[\p{Nd}一二三四五六七八九十]{1,4}[条章节款](?=\s)|[①-⓿❶-➓㈠-㈩]|[•·●○■□◆◇▪▫►▸➢➤✓✔√☑★☆※－⁃∙](?!\p{Nd}))/u;

/** With `lines`, every line of the text stays a line; otherwise lines are joined, except the entries of a list. */
export function gather(tokens: readonly Token[], lines: boolean): Inline[] {
  const root: Open = { mark: undefined, children: [], after: '' };
  const stack: Open[] = [root];
  let last = '';
  let breaks = 0;
  for (const [at, token] of tokens.entries()) {
    const { children } = stack.at(-1) ?? root;
    if (token.nesting === 1) stack.push(openMark(token, children, stack.length > deepest));
    else if (token.nesting === -1) closeMark(stack, root, token);
    else if (token.type === 'hardbreak' || token.type === 'softbreak') {
      const next = tokens.slice(at + 1, at + 8).find(({ content }) => content !== '')?.content ?? '';
      if (token.type === 'softbreak' && !lines && !ownLine.test(next)) pushText(children, joinLines(last, next));
      else if (++breaks <= mostBreaks) children.push({ kind: 'break' });
    } else if (token.type === 'code_inline') children.push({ kind: 'code', text: token.content });
    else pushText(children, token.type === 'image' ? alternative(token) : token.content);
    if (token.content === '') continue;
    last = token.content;
    breaks = 0;
  }
  return root.children;
}

function openMark(token: Token, parent: Inline[], tooDeep: boolean): Open {
  const children: Inline[] = [];
  const plain: Open = { mark: undefined, children: parent, after: '' };
  if (token.type !== 'link_open') {
    if (tooDeep) {
      pushText(parent, token.markup);
      return { ...plain, after: token.markup };
    }
    return { mark: { kind: token.type === 'strong_open' ? 'strong' : 'emphasis', children }, children, after: '' };
  }
  const href = String(token.attrGet('href') ?? '');
  const isMail = token.markup === 'mail';
  const isAddress = isMail || token.markup === 'autolink';
  const isText = tooDeep || !isSafeLink(href);
  if (isText || isMail) pushText(parent, isAddress ? '<' : '[');
  const after = isAddress && (isText || isMail) ? '>' : '';
  if (isText) return { ...plain, after };
  return { mark: { kind: 'link', href: readable(href), children }, children, after };
}

/** The name of a target in the page as its author wrote it, not percent-encoded. */
function readable(href: string): string {
  if (!href.startsWith('#')) return href;
  try {
    const decoded = decodeURIComponent(href);
    return isSafeLink(decoded) ? decoded : href;
  } catch {
    return href;
  }
}

function closeMark(stack: Open[], root: Open, token: Token): void {
  const { mark, children, after } = stack.pop() ?? root;
  const parent = (stack.at(-1) ?? root).children;
  if (mark?.kind === 'link' && plainText(children).trim() === '') children.push({ kind: 'text', text: mark.href });
  if (mark !== undefined) parent.push(mark);
  else if (token.type === 'link_close' && after === '') pushText(parent, String(token.meta?.['written'] ?? ''));
  pushText(parent, after);
}

function alternative(image: Token): string {
  return image.children?.length ? plainText(gather(image.children, false)) : image.content;
}

function pushText(inlines: Inline[], text: string): void {
  if (text === '') return;
  const last = inlines.at(-1);
  if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
  else inlines.push({ kind: 'text', text });
}
