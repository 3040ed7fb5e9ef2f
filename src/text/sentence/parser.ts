import MarkdownIt, { type StateInline } from 'markdown-it';
import { widenMarks } from './state.ts';

export type Parser = InstanceType<typeof MarkdownIt>;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** What may be a mark in a sentence; in prose any punctuation may. */
const escapable = /[\\`*_[\]<>!()]/;

/** Every destination passes the parser, so that a refused link can be told from mere brackets. */
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

/** Images in the alternative text of images recurse without the parser's own limit. */
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

/** What was read up to `end` stays as it is written. */
function keep(state: StateInline, silent: boolean, end: number): true {
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** `it`s`: between letters of a Latin word a back-quote begins no code. */
function isApostrophe({ src, pos }: StateInline): boolean {
  return src[pos] === '`' && /^\p{Script=Latin}`\p{Script=Latin}$/u.test(src.slice(pos - 1, pos + 2));
}

/** A link that may not leave is printed with its address as it is written. */
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

/** An address is shown as it is written, not decoded; brackets around an address of mail belong to the text. */
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

/** No image is loaded, so that its words, its address and its signs are a text. */
function keepImage(image: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos;
    if (!image(state, true)) return false;
    const end = state.pos;
    state.pos = start;
    return keep(state, silent, end);
  };
}
