import { proposeId } from '../../schema/propose-id.ts';
import { readColour } from '../colours.ts';
import { readDate } from '../dates.ts';
import type { Entries } from '../language.ts';
import { grouped, name, names } from '../quote.ts';
import { typeTrouble } from '../type-trouble.ts';
import { lineOf } from '../written.ts';
import { adviseDate, faultOfDate } from './dates.ts';
import { askMeant } from './likeness.ts';
import { adviseType, describe, typeWords } from './type-advice.ts';
import { anyOf, join, subject } from './words.ts';

const patterns: Readonly<Record<string, readonly [message: string, help: string]>> = {
  id: ["can't be an id", 'use only letters, digits, `-`, `_` and `.`, at most 64, and begin with neither `-` nor `.`'],
  'not-blank': ['is blank', 'fill it in, or remove the line'],
  colour: ['is not a colour', 'write `#` and six hexadecimal digits (0 to 9, a to f), in quotes'],
  language: [
    'is not a language that handbooks are written in',
    'write `zh-CN` for simplified Chinese or `en` for English, also with a region: `en-US`, `en-GB`, `en-CA`',
  ],
  'own-key': ["can't be the name of your own key", 'write `x-` and a name after it'],
};

const knownShown = 12;

/** Codes that prevent a file from being read are not rules, so no level can be set for them. */
function isOfFiles(code: string): boolean {
  return /^(?:file|yaml|schema|config)\//.test(code);
}

function adviseHome(path: string, written: string, { under, key }: { readonly under: string; readonly key: string }) {
  if (under === '') {
    return `${name(key)} begins at the left edge, ${path === '' ? 'under no other key' : `not under ${subject(path)}`}`;
  }
  const here = `${path.replace(/\[\d+\]/g, '')}.`;
  const place = name(under.startsWith(here) ? under.slice(here.length) : under);
  return written === key ? `${name(key)} belongs under ${place}` : `write it under ${place}, as ${name(`${key}: …`)}`;
}

function adviseLine(path: string, line: string, ofConfig: boolean): string {
  if (ofConfig) return `write it in \`jd.config.yaml\`, as ${name(line)}`;
  return `write it ${path === '' ? '' : 'at the left edge, '}as ${name(line)}`;
}

export const schemaEntries: Entries<'schema'> = {
  'schema/required': {
    message: ({ name: path, key }) => `\`${path === '' ? key : `${path}.${key}`}\` is missing`,
    help: ({ name: path, key }) => `add the line \`${key}: …\`${path === '' ? '' : ` under ${subject(path)}`}`,
    what: 'A required key is missing. A position needs `title` and `department`; a procedure `title`, `kind` and, by its kind, `items` or `cases`; an entry of `duties` needs `duty`.',
    why: 'Without it the form cannot be printed or found.',
    fix: 'Add the key with its value. `jd schema position` lists all keys.',
  },
  'schema/unknown-key': {
    message: ({ name: path, key }) =>
      `the key ${name(key)} is not known ${path === '' ? 'here' : `in ${subject(path)}`}`,
    help({ name: path, key, suggestions, known, home, line, perhapsText, instead }) {
      if (instead !== undefined) return `this rule takes no options: write ${name(instead)}`;
      if (path === 'rules' && isOfFiles(key)) {
        return `findings of ${name(`${key.split('/')[0]}/*`)} are always errors and can't be set`;
      }
      if (home) return adviseHome(path, key, home);
      if (line) return adviseLine(path, line.text, line.ofConfig);
      if (suggestions.length > 0) return askMeant(suggestions, key);
      const more = known.length > knownShown ? ', …' : '';
      const which = known.length === 1 ? 'use' : 'use one of';
      const list = known.length === 0 ? '' : `${which} ${names(known, knownShown).join(', ')}${more}; `;
      if (perhapsText) return `${list}put the whole entry in quotes if its colon belongs to the text`;
      return `${list}begin your own keys with \`x-\``;
    },
    what: 'jd doesn’t know this key here. Keys are English, in camelCase. A key may also be spelt correctly, but be in the wrong group.',
    why: 'A misspelt key would be left out of the printed form without anyone noticing.',
    fix: 'Use the suggested spelling, or move the key to the group it belongs to. Put your own data under a key that begins with `x-`; jd ignores it.',
  },
  'schema/type': {
    message: ({ name: path, expected, actual, written }) =>
      `${subject(path)} is ${describe(actual, written)}, but must be ${join(
        expected.map((type) => typeWords[type] ?? type),
        'or',
      )}`,
    help: (facts) => adviseType(typeTrouble(facts)),
    what: 'The value has the wrong type: a number instead of text, or a list instead of one value. If a list is expected, a single text counts as a list with one entry.',
    why: 'YAML reads `007` as the number 7 and `1.10` as 1.1: a printed number would change silently.',
    fix: "Put codes, ids and versions in quotes (`code: '007'`). Write shares without a percent sign (`share: 30`). Put a text that contains a colon in quotes. Leave out a key that you have no value for.",
  },
  'schema/enum': {
    message: ({ name: path, written, allowed }) =>
      `${subject(path)} is ${name(written)}, which is not one of ${names(allowed, knownShown).join(', ')}${allowed.length > knownShown ? ', …' : ''}`,
    help: ({ allowed, suggestions, written }) =>
      askMeant(suggestions, written) ?? `write ${allowed.length > 3 ? 'one of these' : anyOf(allowed)}`,
    what: 'The key takes only certain words, and this is not one of them.',
    why: 'The word decides how the file is read or printed.',
    fix: 'Write one of the words that the message lists.',
  },
  'schema/pattern': {
    message: ({ name: path, written, pattern }) =>
      pattern === 'file-name'
        ? `the file name ${name(written)} can't be an id`
        : `${subject(path)} is ${name(written)}, which ${patterns[pattern]?.[0] ?? `doesn't match the pattern ${name(pattern)}`}`,
    help: ({ pattern, suggestion, name: path, written }) => {
      const colour = pattern === 'colour' ? readColour(written) : undefined;
      if (colour !== undefined) return `write ${name(lineOf(path, `'${colour}'`))}`;
      if (pattern === 'language' && suggestion !== undefined) return `write ${name(lineOf(path, suggestion))}`;
      const id = pattern === 'id' ? proposeId(written) : undefined;
      if (id !== undefined)
        return `write ${name(lineOf(path, id))}: an id has only letters, digits, \`-\`, \`_\` and \`.\`, at most 64`;
      return pattern === 'file-name'
        ? `rename the file, with only letters, digits, \`-\`, \`_\` and \`.\`, at most 64${suggestion === undefined ? '' : `: ${name(suggestion)}`}`
        : (patterns[pattern]?.[1] ?? 'write it in the form that the pattern describes');
    },
    what: 'The value has the wrong form. An id is made of letters and digits of any script, `-`, `_` and `.`, at most 64 characters; a colour is `#` with six hexadecimal digits; a language is `zh-CN` or `en`, or a tag of simplified Chinese or English such as `zh-Hans-CN` or `en-US`; a text must contain more than spaces.',
    why: 'Ids become file names and link targets, and colours go into the style sheet, so both must work everywhere.',
    fix: "Write it in the required form. If the file has no `id`, rename the file. Put a colour in quotes, because `#` would begin a comment: `accent: '#0f5c63'`.",
  },
  'schema/format': {
    message: ({ name: path, written, format }) =>
      `${subject(path)} is ${name(written)}, ${format === 'date' ? faultOfDate(readDate(written)) : `which is not in the form ${name(format)}`}`,
    help: ({ written, format }) => (format === 'date' ? adviseDate(readDate(written)) : undefined),
    what: 'A date is not written as year, month and day with hyphens (`2024-06-01`), or the day does not exist.',
    why: 'Only this form is read the same in every country. The handbook prints dates as its language does.',
    fix: 'Write four digits for the year, two for the month and two for the day.',
  },
  'schema/min-length': {
    message: ({ name: path, limit }) =>
      limit === 1 ? `${subject(path)} is empty` : `${subject(path)} is shorter than ${limit} characters`,
    help: ({ limit }) => (limit === 1 ? 'fill it in, or remove the line' : `write at least ${limit} characters`),
    what: 'The text is empty or too short.',
    why: 'An empty value looks filled in to a program and blank to a reader.',
    fix: 'Write a text, or remove the key: a missing part is printed as a blank.',
  },
  'schema/max-length': {
    message: ({ name: path, limit }) => `${subject(path)} is longer than ${grouped(limit)} characters`,
    help: ({ limit }) =>
      limit <= 200 ? 'shorten it: this is a name, not a sentence' : 'shorten it, or split it into several entries',
    what: 'The text is too long: codes have at most 64 characters, titles and names 200, sentences 20,000.',
    why: 'It would not fit into its field on the form. Most often it is under the wrong key.',
    fix: 'Shorten it, or move the text to a key for sentences such as `summary` or `duties`.',
  },
  'schema/minimum': {
    message: ({ name: path, limit, written }) => `${subject(path)} is ${name(written)}, less than ${limit}`,
    help: ({ limit }) => `write ${limit} or more`,
    what: 'The number is smaller than the key allows.',
    why: 'A negative share, headcount or salary can only be a mistake.',
    fix: 'Correct the number.',
  },
  'schema/maximum': {
    message: ({ name: path, limit, written }) => `${subject(path)} is ${name(written)}, more than ${limit}`,
    help: ({ limit }) => `write ${limit} or less`,
    what: 'The number is larger than the key allows. Shares and weights are in percent, so 100 is the most.',
    why: 'A share above 100 percent can only be a mistake.',
    fix: 'Correct the number.',
  },
  'schema/min-items': {
    message: ({ name: path, limit }) =>
      limit === 1 ? `${subject(path)} is an empty list` : `${subject(path)} has fewer than ${limit} entries`,
    help: ({ limit, instead }) => {
      if (instead !== undefined) return `write the level alone: ${name(instead)}`;
      return limit === 1 ? 'add an entry' : `write at least ${limit} entries`;
    },
    what: 'The list has too few entries. A procedure has at least one item or case; a rule with options is a level and its options.',
    why: 'A procedure without steps tells nobody what to do.',
    fix: 'Add what is missing. A rule that needs no options is written as its level alone: `org/span: warning`.',
  },
  'schema/max-items': {
    message: ({ name: path, limit }) => `${subject(path)} has more than ${limit} entries`,
    help: ({ limit }) => `keep ${limit} of them`,
    what: 'The list has too many entries. A rule in `jd.config.yaml` takes two: a level and its options.',
    why: 'jd would not know what to do with the rest.',
    fix: 'Remove the surplus: `org/span: [warning, { max: 8 }]`.',
  },
  'schema/unique-items': {
    message: ({ name: path, written }) => `${subject(path)} contains ${name(written)} twice`,
    help: () => 'remove one of the two',
    what: 'A list whose entries must be unique contains one of them twice.',
    why: 'It is a mistake, and often the second entry was meant to be another one.',
    fix: 'Remove the repeated entry, or write what was meant.',
  },
};
