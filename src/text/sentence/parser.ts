import MarkdownIt, { type StateInline } from 'markdown-it';
import { widenMarks } from './state.ts';

export type Parser = InstanceType<typeof MarkdownIt>;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** The characters that can be escaped in a sentence; in prose any punctuation can be. */
const escapable = /[\\`*_[\]<>!()]/;

/** The parser accepts every link destination, so that a refused link can be distinguished from plain brackets. */
export function createParser({ prose }: { readonly prose: boolean }): Parser {
  const markdown = new MarkdownIt('commonmark', { html: prose });
  markdown.validateLink = () => true;
  widenMarks(markdown);
  boundNesting(markdown);
  replaceRule(markdown, 'escape', (readEscape) => (state, silent) => {
    if (state.src[state.pos] !== '\\') return false;
    const next = state.src[state.pos + 1] ?? '';
    const isEscape = next === '\n' || (prose ? next !== '' : escapable.test(next));
    if (isEscape && !isLiteral(state, state.pos)) return readEscape(state, silent);
    return keep(state, silent, state.pos + 1);
  });
  replaceRule(
    markdown,
    'backticks',
    (backticks) => (state, silent) =>
      isApostrophe(state) ? keep(state, silent, state.pos + 1) : backticks(state, silent),
  );
  replaceRule(markdown, 'link', keepWritten);
  replaceRule(markdown, 'autolink', keepAddress);
  if (!prose) {
    markdown.inline.ruler.disable('entity');
    replaceRule(markdown, 'image', keepImage);
  }
  return markdown;
}

/** markdown-it does not limit the recursion for images in the alternative text of images. */
function boundNesting(markdown: Parser): void {
  const parse = markdown.inline.parse.bind(markdown.inline);
  let depth = 0;
  markdown.inline.parse = (source, md, env, tokens) => {
    if (depth > 2) return;
    depth++;
    try {
      parse(source, md, env, tokens);
    } finally {
      depth--;
    }
  };
}

function replaceRule(markdown: Parser, name: string, wrap: (rule: InlineRule) => InlineRule): void {
  const { ruler } = markdown.inline;
  const all = [...ruler.getRules('')];
  ruler.disable(name);
  const others = new Set(ruler.getRules(''));
  ruler.enable(name);
  const own = all.find((rule) => !others.has(rule));
  if (own === undefined) throw new Error(`the parser has no rule ${name}`);
  ruler.at(name, wrap(own));
}

function isLiteral(state: StateInline, at: number): boolean {
  return 'isLiteral' in state && typeof state.isLiteral === 'function' && state.isLiteral(at);
}

/** Outputs the text up to `end` as it is written. */
function keep(state: StateInline, silent: boolean, end: number): true {
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** A back-quote between letters of a Latin word does not begin code: `it`s`. */
function isApostrophe({ src, pos }: StateInline): boolean {
  return src[pos] === '`' && /^\p{Script=Latin}`\p{Script=Latin}$/u.test(src.slice(pos - 1, pos + 2));
}

/** Stores how a link is written, because a refused link is printed with its address as written. */
function keepWritten(link: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos;
    if (!link(state, silent)) return false;
    const close = silent ? undefined : state.tokens.at(-1);
    if (close !== undefined) {
      const label = state.md.helpers.parseLinkLabel(state, start, true);
      close.meta = { written: state.src.slice(label, state.pos), at: start };
    }
    return true;
  };
}

/** Shows an address as written, not decoded; brackets around a mail address are part of the text. */
function keepAddress(autolink: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos;
    if (!autolink(state, silent)) return false;
    const [open, words] = silent ? [] : state.tokens.slice(-3);
    if (open === undefined || words === undefined) return true;
    words.content = state.src.slice(start + 1, state.pos - 1);
    if (!words.content.includes(':')) open.markup = 'mail';
    return true;
  };
}

/** No image of a sentence is loaded, so its text, address and signs stay text. */
function keepImage(image: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos;
    if (!image(state, true)) return false;
    const end = state.pos;
    state.pos = start;
    return keep(state, silent, end);
  };
}
