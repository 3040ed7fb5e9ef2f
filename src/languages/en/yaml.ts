import type { Entries } from '../language.ts';
import { line, name } from '../quote.ts';
import { codeLines, say, yamlTrouble } from '../yaml-trouble.ts';
import { mistakes } from './yaml-mistakes.ts';

/** The advice and the correct lines, if these can be shown; otherwise the advice alone. */
function adviseOr(words: string, before: string | undefined, instead: readonly string[]): string {
  const code = codeLines(instead, ', ');
  return code === undefined ? words : `${before ?? words}: ${code}`;
}

export const yamlEntries: Entries<'yaml'> = {
  'yaml/syntax': {
    message(facts) {
      const trouble = yamlTrouble(facts.problem);
      return trouble ? say(mistakes[trouble].message, facts) : `the line isn't valid YAML: ${name(facts.detail)}`;
    },
    help(facts) {
      const trouble = yamlTrouble(facts.problem);
      if (trouble === undefined) return 'look for a missing quote, bracket or space here and on the line above';
      const { help, before } = mistakes[trouble];
      return facts.instead === undefined ? say(help, facts) : adviseOr(say(help, facts), before, facts.instead);
    },
    what: 'The file breaks the rules of YAML, so nothing in it can be read with certainty. jd reports every mistake that it recognises together with the correct line; after one that it does not recognise, it stops, because the rest cannot be read with certainty.',
    why: 'A guess at what was meant could print a wrong form. The position is kept as “broken”, so that the positions that report to it are not reported as well.',
    fix: 'Most often a value with a colon needs quotes, a tab should be two spaces, a quote is not closed, or a colon lacks its space.',
  },
  'yaml/duplicate-key': {
    message: ({ key }) => `the key ${name(key)} appears twice`,
    help: () => 'keep one of the two; write several values as a list under one key',
    what: 'One group of keys contains the same key twice.',
    why: 'Only one of the values could be printed, and no reader could tell which.',
    fix: 'Remove one, or make one list of both values.',
  },
  'yaml/too-deep': {
    message: ({ limit }) => `the file nests more than ${limit} levels deep`,
    help: () => 'look for brackets or dashes that were repeated by mistake',
    what: 'Lists and groups are nested more than 64 levels deep.',
    why: 'No job description needs more than six. Very deep files can bring a program down, so jd stops before it reads them.',
    fix: 'Look for a row of brackets or dashes. If they belong to the text, put it in quotes.',
  },
  'yaml/alias': {
    message: ({ text }) => `${name(text)} is a YAML anchor or alias, which jd does not read`,
    help({ text, instead }) {
      if (instead !== undefined) return adviseOr('put the text in quotes', undefined, instead);
      return `write the value out; put a text that begins with \`${text.slice(0, 1)}\` in quotes`;
    },
    what: 'A value begins with `&` or `*`, with which YAML names a value and repeats it elsewhere.',
    why: 'A form should be readable in one place. Aliases can also blow up a small file to gigabytes.',
    fix: "Write the repeated value out where it is needed. Put a text that merely begins with `*` or `&` in quotes: `'*optional'`.",
  },
  'yaml/tag': {
    message: ({ text }) => `${name(text)} is a YAML tag, which jd does not read`,
    help: ({ instead }) =>
      instead === undefined
        ? 'remove it, or put the value in quotes if it is plain text'
        : adviseOr('put the text in quotes', undefined, instead),
    what: 'A value begins with `!`, with which YAML marks its type.',
    why: 'Tags turn a value into something other than what is written, and each program does so differently.',
    fix: "Remove the tag. Put a text that merely begins with `!` in quotes: `'!important'`.",
  },
  'yaml/directive': {
    message: ({ text }) => `${name(text)} is a YAML directive, which jd does not read`,
    help: ({ instead }) =>
      instead === undefined ? 'delete the line' : adviseOr('put the text in quotes', undefined, instead),
    what: 'The file begins with a line such as `%YAML 1.1` that tells the reader which rules to follow.',
    why: 'Under YAML 1.1 `no` is false and `010` is 8: the same file would mean something else.',
    fix: 'Delete the line. jd always reads YAML 1.2.',
  },
  'yaml/merge-key': {
    message: () => 'the key `<<` would merge in another group, which jd does not do',
    help: () => 'write the keys out here',
    what: 'In some YAML parsers, the key `<<` copies the keys of another group into this one.',
    why: 'Parsers disagree on it, and a form whose lines come from elsewhere cannot be reviewed at a glance.',
    fix: 'Write the keys and values out.',
  },
  'yaml/multiple-documents': {
    message: () => 'the file contains more than one document',
    help: () => 'remove the line `---`, or move what follows to its own file',
    what: 'A line `---` or `...` begins a second document in the same file.',
    why: 'One file is one position, and its name is the id. A second document would have no id.',
    fix: 'Give each position its own file, or remove the line.',
  },
  'yaml/reserved-key': {
    message: ({ key }) => `${name(key)} can't be used as a key`,
    help: () => 'choose another name, such as one that begins with `x-`',
    what: 'The key is `__proto__`, `constructor` or `prototype`.',
    why: 'These names have a special meaning in JavaScript programs: jd and those that read its output.',
    fix: 'Choose another key. Keys of your own begin with `x-`.',
  },
  'yaml/cut-text': {
    message: ({ cut }) => `${name(cut)} is not part of the value: a \`#\` after a space begins a comment`,
    help: ({ instead }) =>
      `put the whole value in quotes${instead === '' ? '' : `: ${line(instead)}`}; if it is a comment, put a space after the \`#\``,
    what: 'A value is followed by a space, a `#` and a text right after it. YAML reads all of that as a comment, so the handbook would not print it.',
    why: 'Half a sentence, a room number or a colour would silently be lost.',
    fix: "Put the whole value in quotes: `location: 'Tower A #1201'`. A comment has a space after its `#`, or its own line.",
  },
  'yaml/folded-list': {
    message: ({ mark }) => `${name(mark)} does not begin an entry, so the lines of this list are joined into one text`,
    help: ({ instead }) =>
      `write each line as an entry, ${line(instead)}, or begin the text with \`|\` to keep its lines`,
    what: 'The lines of a text begin with bullets or numbers, as on paper. YAML joins such lines with spaces.',
    why: 'A list of duties would be printed as one long sentence with bullets in the middle.',
    fix: 'Begin each entry with a dash and a space: `- Greets visitors`. If the key takes one text, write `|` after the key: the lines are then kept.',
  },
};
