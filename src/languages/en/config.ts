import type { LogoTrouble } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { reasonAlone } from '../written.ts';
import { askMeant } from './likeness.ts';
import { didYouMean } from './words.ts';

const logoTroubles: Readonly<Record<LogoTrouble, readonly [what: string, todo: string]>> = {
  inline: ['is not a file', 'write the path of a picture'],
  remote: [
    'is a web address, but the handbook loads nothing from the web',
    'put the picture into the workspace and write its path',
  ],
  outside: [
    'is not a path within the workspace',
    'put the picture into the workspace, and write its path relative to `jd.config.yaml`',
  ],
  missing: [
    'can’t be read: there is no such file, or it is a link',
    'correct the path; it is relative to `jd.config.yaml`',
  ],
  kind: ['is not an SVG, PNG, JPEG, GIF or WebP image with a size', 'save it as SVG or PNG'],
  active: [
    'contains a script or refers to another file',
    'export it again as a plain SVG with everything inside, or as PNG',
  ],
  'too-large': ['is larger than 5 MiB', 'make the picture smaller'],
  pixels: ['has more than 64 million pixels', 'make the picture smaller'],
};

export const configEntries: Entries<'config'> = {
  'config/glob': {
    message({ glob, fault, part = '' }) {
      switch (fault) {
        case 'outside':
          return `${name(glob)} leads out of the workspace`;
        case 'excludes':
          return `${name(glob)} excludes files, which a glob here can't do`;
        case 'mark':
          return part === glob
            ? `${name(glob)} is not a glob here`
            : `${name(glob)} contains ${name(part)}, which a glob here can't use`;
        case 'open':
          return `${name(part)} is not closed in ${name(glob)}`;
        case 'combinations':
          return `the braces in ${name(glob)} have too many combinations`;
      }
    },
    help({ fault, part }) {
      switch (fault) {
        case 'outside':
          return 'write a path below the workspace, such as `positions/**/*.yaml`';
        case 'excludes':
          return 'list the files to read, such as `positions/**/*.yaml`';
        case 'mark':
          return part === '\\'
            ? 'write `/` between folders, and put a character that has a meaning in brackets: `[?]`'
            : 'use only `*`, `**`, `?`, `{a,b}` and `[abc]`; several globs can be listed';
        case 'open':
          return `close it, or write ${name(part === '[' ? '[[]' : '[{]')} if a file name has this character`;
        case 'combinations':
          return 'list several globs, or replace braces by `*`';
      }
    },
    what: 'A glob under `positions`, `procedures`, `chapters` or `overrides` begins with `/`, `~`, `!` or a drive letter, contains `..`, or uses more than `*` (any part of a name), `**` (any folders), `?` (one character), `{a,b}` (one or the other) and `[abc]`, `[a-z]`, `[!a]` (one of these characters, or none of them).',
    why: 'A workspace is read from its own folder only. Otherwise a file from somewhere else could end up in the handbook. Other marks, such as `+(a)` or `\\`, are refused because they could take a very long time to match.',
    fix: 'Write the path relative to the folder of `jd.config.yaml`, with `/` between folders. Copy files from elsewhere into the workspace. List several globs in place of one that needs other marks.',
  },
  'config/unmatched-override': {
    message: ({ glob }) => `no file of the workspace matches ${name(glob)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? 'correct the path, or remove it',
    what: 'A glob under `overrides` matches none of the files that are read.',
    why: 'The levels that it sets apply nowhere: a folder was renamed, or its name is misspelt.',
    fix: 'Write the path of the files from the folder with `jd.config.yaml`, as in `positions/warehouse/**`, or remove the glob.',
  },
  'config/code-pattern': {
    message: ({ pattern, reason }) =>
      `jd can't read ${name(pattern)} as a pattern: ${name(reasonAlone(reason, pattern))}`,
    help: ({ reason }) =>
      /^[^`]*(?:Perl|escape)/.test(reason)
        ? 'write it another way: jd uses RE2, which has no look-around and no back-references'
        : "check its brackets, and put it in single quotes: `codePattern: 'CS-\\d{3}'`",
    what: '`codePattern` is not a regular expression in the syntax of RE2, which has no look-around and no back-references. The pattern must match the whole code.',
    why: 'No code can be checked with a faulty pattern.',
    fix: 'Correct the expression. Put it in single quotes, so that YAML leaves its backslashes alone.',
  },
  'config/duplicate-department': {
    message: ({ name: department }) => `the department ${name(department)} is declared twice`,
    help: () => 'keep one of the two entries',
    what: 'Two entries of `departments` have the same name.',
    why: 'Positions name their department. If two departments have the same name, it is unclear which one is meant.',
    fix: 'Merge the two entries, or correct the name of one.',
  },
  'config/unknown-parent': {
    message: ({ name: parent }) => `\`parent\` names ${name(parent)}, which is not among the departments`,
    help: ({ name: written, suggestions }) =>
      askMeant(suggestions, written) ?? 'add that department, or remove `parent`',
    what: 'A department names a department above it that `departments` does not declare.',
    why: 'The handbook puts departments in order by their parents.',
    fix: 'Correct the spelling, declare the parent as a department, or leave out `parent` if the department is at the top.',
  },
  'config/department-cycle': {
    message: ({ path }) =>
      path.length <= 2
        ? `${name(path[0] ?? '')} is part of itself`
        : `the departments are part of each other: ${chain(path, (steps) => `(${steps} more)`)}`,
    help: ({ path }) =>
      path.length <= 2 ? 'name the department above it, or remove `parent`' : 'remove `parent` from the one at the top',
    what: 'Following `parent` from department to department leads back to the start.',
    why: 'No department would be at the top, so the handbook could not put them in order.',
    fix: 'Decide which department is the highest, and remove its `parent`.',
  },
  'config/duplicate-external': {
    message: ({ id }) => `\`external\` lists the id ${name(id)} twice`,
    help: () => 'keep one of the two entries, or give one another id',
    what: 'Two entries of `external` have the same id, or ids that differ only in case, width, spaces or invisible characters.',
    why: 'An id must point to one position.',
    fix: 'Remove one entry, or change its id and the references to it.',
  },
  'config/logo': {
    message: ({ written, trouble }) => `the logo ${name(written)} ${logoTroubles[trouble][0]}`,
    help: ({ trouble }) => logoTroubles[trouble][1],
    what: 'The picture under `handbook.logo` can’t go on the cover: it isn’t in the workspace, its format isn’t one that every browser shows, it is too large, or it is an SVG with a script or a reference to another file.',
    why: 'The handbook is one file that is sent and kept. It loads nothing from elsewhere, and runs nothing but jd’s own script.',
    fix: 'Keep the logo in the workspace as SVG, PNG, JPEG, GIF or WebP of at most 5 MiB, and write its path relative to `jd.config.yaml`. Export an SVG with its pictures and fonts inside, without scripts.',
  },
  'config/hidden-and-shown': {
    message: ({ name: field }) => `${name(field)} is under \`show\`, but \`hide\` leaves it out`,
    help: () => 'remove it from one of the two lists',
    what: 'The same part or field of the form is under `form.hide` and under `form.show`, or what is shown is within a part that is hidden.',
    why: 'It can’t be left out and printed at the same time.',
    fix: 'Decide which of the two is meant, and remove the name from the other list. To hide most of a part, list its fields instead of the part.',
  },
  'config/two-regions': {
    message: ({ tag, region }) => `the region is ${name(region)}, but the language ${name(tag)} is of another region`,
    help: ({ region }) => `remove \`region\`, or write \`language: en-${region}\``,
    what: '`handbook.language` is English of one region, and `handbook.region` names another.',
    why: 'Paper, dates and spelling can follow only one of the two.',
    fix: 'Keep the one that is meant: `language: en-US` alone is enough. A language without a region (`en`) goes with every region.',
  },
  'config/duplicate-own': {
    message: ({ key }) => `\`form.own\` lists ${name(key)} twice`,
    help: () => 'keep one of the two entries',
    what: 'Two entries of `form.own` have the same key.',
    why: 'The value would be printed twice in each form.',
    fix: 'Remove one of the entries, or correct its key.',
  },
};
