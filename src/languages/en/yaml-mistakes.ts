import { name } from '../quote.ts';
import type { MistakeWords, YamlTrouble } from '../yaml-trouble.ts';

const quoted: Pick<MistakeWords, 'help' | 'before'> = {
  help: 'put the whole value in quotes',
  before: 'put it in quotes',
};

/** For each mistake in YAML: what is wrong, what to do, and what introduces the correct line. */
export const mistakes: Readonly<Record<YamlTrouble, MistakeWords>> = {
  NESTED_MAPPING: { message: 'the value contains a colon and a space, as if a second key began', ...quoted },
  MISSING_COLON: {
    message: 'this line is not of the form `key: value`',
    help: 'write a colon and a space after the key, or put a long text in quotes',
    before: 'write a colon and a space after the key',
  },
  FULLWIDTH_COLON: {
    message: 'the colon is the full-width `：`',
    help: 'write the ASCII colon `:` and a space after it',
  },
  EQUALS_SIGN: {
    message: 'a `=` is used instead of the colon',
    help: 'write a colon and a space after the key',
  },
  SPACE_AFTER_COLON: { message: 'the space after the colon is missing', help: 'put a space after the colon' },
  SPACE_AFTER_DASH: { message: 'the space after the dash is missing', help: 'put a space after the dash' },
  LIST_MARK: {
    message: ({ mark }) => `${mark === undefined ? 'this mark' : name(mark)} can't begin an entry of a list`,
    help: 'begin each entry with `-` and a space',
  },
  SPACE_BEFORE_COMMENT: {
    message: 'a `#` comes right after a value',
    help: 'put a space before the `#` of a comment; if it belongs to the text, put it inside the quotes',
    before: 'put a space before the comment',
  },
  COMMENT_MARK: {
    message: ({ mark = '' }) => `${name(mark)} can't begin a comment`,
    help: 'begin a comment with `#` and a space',
  },
  MISPLACED_DASH: {
    message: 'a list can’t begin here',
    help: 'begin each entry on its own line under the key, with `-` and a space',
    before: 'begin each entry on its own line under the key',
  },
  BRACKETS_BEFORE_LIST: {
    message: ({ mark = '' }) => `${name(mark)} says that the list is empty, but entries follow below`,
    help: ({ mark = '' }) => `remove ${name(mark)}`,
  },
  FOLDED_DASH: {
    message: 'a line with a dash continues the text above it instead of beginning an entry',
    help: 'indent it exactly like the entries above; if it belongs to the text, put the whole text in quotes',
  },
  BAD_INDENT: {
    message: 'the line is indented differently from the lines it belongs to',
    help: ({ like }) =>
      like === undefined
        ? 'begin the lines of one group in the same column, two spaces further in than their key'
        : `begin it in column ${like.column}, as ${name(like.word)} above`,
  },
  TAB_AS_INDENT: {
    message: 'a tab is used to indent the line',
    help: ({ more }) => `use two spaces instead${alsoBelow(more)}`,
  },
  SPACE_AS_INDENT: {
    message: ({ mark }) => `the line is indented by ${spaceName(mark)}, which YAML reads as text`,
    help: ({ more }) => `indent it with ordinary spaces${alsoBelow(more)}`,
  },
  UNCLOSED_QUOTE: {
    message: 'the quote that is opened here is never closed',
    help: 'close it; write a `"` inside the text as `\\"`',
    before: 'close it',
  },
  UNCLOSED_SINGLE_QUOTE: {
    message: 'the quote that is opened here is never closed',
    help: "close it; write a `'` inside the text as `''`",
    before: 'close it',
  },
  TYPOGRAPHIC_QUOTE: {
    message: 'the quote that is opened here is closed by a typographic one',
    help: 'close it with the same mark that opens it',
  },
  UNCLOSED_BRACKET: {
    message: 'the bracket that is opened here is never closed',
    help: 'close it; if it belongs to the text, put the whole text in quotes',
    before: 'close it, or put the text in quotes',
  },
  MISSING_COMMA: {
    message: 'the entries between the brackets are not separated by commas',
    help: 'put a comma between them',
  },
  WIDE_MARK: {
    message: ({ mark = '' }) => `${name(mark)} is full-width, and YAML reads it as text`,
    help: 'write the ASCII brackets, commas and colons in a list',
    before: 'write the ASCII character',
  },
  COMMA_IN_VALUE: {
    message: 'the comma ends the value, because it is in brackets',
    help: 'put the value in quotes; write a number without commas',
    before: 'write the value like this',
  },
  TRAILING_TEXT: {
    message: 'something follows after the end of the value',
    help: 'put the whole value in one pair of quotes, or remove what follows',
    before: 'put the whole value in quotes',
  },
  BLOCK_HEADER: {
    message: 'text follows the `|` or `>` that begins a text of several lines',
    help: 'begin the text on the next line, or put it in quotes',
    before: 'write it like this',
  },
  BAD_SCALAR_START: { message: "a value without quotes can't begin with this character", ...quoted },
  BAD_DQ_ESCAPE: {
    message: 'the backslash means something else between double quotes',
    help: 'use single quotes instead',
  },
  EMPTY_KEY: {
    message: 'the colon has no key before it',
    help: 'write the key before the colon, or put the text in quotes',
    before: 'put the text in quotes',
  },
  EXPLICIT_KEY: {
    message: 'the line begins with a `?`, which jd does not read',
    help: 'write `key: value`; put a text that begins with `?` in quotes',
    before: 'put the text in quotes',
  },
  COMPLEX_KEY: {
    message: 'a list or a group is used as a key',
    help: 'write a simple key, or put the text in quotes',
    before: 'put the text in quotes',
  },
  KEY_OVER_1024_CHARS: {
    message: 'a key is longer than 1,024 characters',
    help: 'put the text in quotes, or write it as the value of a key',
  },
  MERGE_MARKS: {
    message: ({ lines: [first, last] = [0, 0] }) =>
      `lines ${first} to ${last} contain the markers of an unfinished merge`,
    help: 'keep one version, and delete the other and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
  },
};

function alsoBelow(more: number | undefined): string {
  if (more === undefined) return '';
  return more === 1 ? ', on one line below too' : `, on ${more} lines below too`;
}

function spaceName(mark = ''): string {
  if (mark === 'U+3000') return 'a full-width space (`U+3000`)';
  if (mark === 'U+00A0') return 'a no-break space (`U+00A0`)';
  return mark === '' ? 'a space of another kind' : `a space of another kind (\`${mark}\`)`;
}
