import MarkdownIt, { type Token } from 'markdown-it';

/** A sentence's inline Markdown as data: what a renderer may set, and nothing else. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is http(s), mailto or `#…`. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** To a place in this handbook: an `Handbook` anchor, without `#`. */
  | { readonly kind: 'reference'; readonly anchor: string; readonly text: string }
  | { readonly kind: 'break' };

type Mark = Extract<Inline, { children: readonly Inline[] }>;
/** A mark being filled; only `children` is written to. */
interface Open {
  readonly mark: Mark | undefined;
  readonly children: Inline[];
  /** What stands before and after the children of a mark that isn't set as one. */
  readonly after: string;
}

type Parser = InstanceType<typeof MarkdownIt>;
export type MarkdownToken = Token;

const special = /[\\`*_![\]<&\n\r\0]/;
const safeLink = /^(?:https?:\/\/|mailto:|#)[^\0-\x20]*$/i;
/** Marks within marks beyond this are set as their text, so that no reader of the data recurses deep. */
const deepest = 16;

let parser: Parser | undefined;
let blockParser: Parser | undefined;

/** Reads one sentence; what isn't inline Markdown, or leads elsewhere than it may, stays readable text. */
export function parseSentence(text: string): Inline[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (!special.test(trimmed)) return [{ kind: 'text', text: trimmed }];
  parser ??= createParser({ html: false });
  return gather(parser.parseInline(trimmed, {})[0]?.children ?? []);
}

/** Reads prose; HTML is told apart, so that whoever reads the tokens can refuse it. What is `deepest` levels in is lost. */
export function parseBlocks(text: string, deepest: number): readonly MarkdownToken[] {
  blockParser ??= createParser({ html: true }).enable('table');
  return blockParser.set({ maxNesting: deepest }).parse(text, {});
}

/** What the tokens of one line of text say. */
export function gatherInlines(tokens: readonly MarkdownToken[]): Inline[] {
  parser ??= createParser({ html: false });
  return gather(tokens);
}

/** The words alone, for titles, indexes and search. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') text += ' ';
    else if ('children' in inline) text += plainText(inline.children);
    else text += inline.text;
  }
  return text;
}

/** Whether a link may leave the page: renderers ask again, whoever made the data. */
export function isSafeLink(href: string): boolean {
  return safeLink.test(href);
}

/** Every destination passes the parser, so that `gather` can tell a refused link from mere brackets. */
function createParser({ html }: { readonly html: boolean }): Parser {
  const markdown = new MarkdownIt('commonmark', { html });
  markdown.validateLink = () => true;
  const parse = markdown.inline.parse.bind(markdown.inline);
  let depth = 0;
  markdown.inline.parse = (source, md, env, tokens) => {
    // Images in the alternative text of images recurse without the parser's own limit.
    if (depth > 2) return;
    depth++;
    try {
      parse(source, md, env, tokens);
    } finally {
      depth--;
    }
  };
  return markdown;
}

function gather(tokens: readonly Token[]): Inline[] {
  const root: Open = { mark: undefined, children: [], after: '' };
  const stack: Open[] = [root];
  for (const token of tokens) {
    const top = stack.at(-1) ?? root;
    if (token.nesting === 1) stack.push(openMark(token, top, stack.length > deepest));
    else if (token.nesting === -1) closeMark(stack, root);
    else if (token.type === 'hardbreak') top.children.push({ kind: 'break' });
    else if (token.type === 'softbreak') pushText(top.children, ' ');
    else if (token.type === 'code_inline') top.children.push({ kind: 'code', text: token.content });
    else if (token.type === 'image') pushText(top.children, alternative(token));
    else pushText(top.children, token.content);
  }
  return root.children;
}

function openMark(token: Token, parent: Open, tooDeep: boolean): Open {
  const children: Inline[] = [];
  const plain: Open = { mark: undefined, children: parent.children, after: '' };
  if (token.type !== 'link_open') {
    if (tooDeep) return plain;
    return { mark: { kind: token.type === 'strong_open' ? 'strong' : 'emphasis', children }, children, after: '' };
  }
  const href = String(token.attrGet('href') ?? '');
  if (isSafeLink(href)) {
    return tooDeep ? plain : { mark: { kind: 'link', href: readable(href), children }, children, after: '' };
  }
  const written = parser?.normalizeLinkText(href) ?? href;
  const auto = token.markup === 'autolink';
  pushText(parent.children, auto ? '<' : '[');
  return { ...plain, after: auto ? '>' : `](${written})` };
}

/** A place in the page is named as its author names it, not percent-encoded. */
function readable(href: string): string {
  if (!href.startsWith('#')) return href;
  try {
    const decoded = decodeURIComponent(href);
    return isSafeLink(decoded) ? decoded : href;
  } catch {
    return href;
  }
}

function closeMark(stack: Open[], root: Open): void {
  const { mark, children, after } = stack.pop() ?? root;
  const parent = (stack.at(-1) ?? root).children;
  if (mark === undefined) {
    pushText(parent, after);
    return;
  }
  if (mark.kind === 'link' && plainText(children).trim() === '') children.push({ kind: 'text', text: mark.href });
  parent.push(mark);
}

function alternative(image: Token): string {
  return image.children?.length ? plainText(gather(image.children)) : image.content;
}

function pushText(inlines: Inline[], text: string): void {
  if (text === '') return;
  const last = inlines.at(-1);
  if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
  else inlines.push({ kind: 'text', text });
}
