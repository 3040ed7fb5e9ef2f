import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { reasonAlone } from '../written.ts';
import { askMeant } from './likeness.ts';

export const configEntries: Entries<'config'> = {
  'config/glob': {
    message: ({ glob }) =>
      glob.startsWith('!')
        ? `${name(glob)} excludes files, which no glob here can`
        : `${name(glob)} leads out of the workspace`,
    help: ({ glob }) =>
      glob.startsWith('!')
        ? 'list the files to read, such as `positions/**/*.yaml`'
        : 'write a path below the workspace, such as `positions/**/*.yaml`',
    what: 'A glob under `positions`, `procedures` or `chapters` begins with `/`, `~`, `!` or a drive letter, or holds `..`.',
    why: 'A workspace is read from its own folder only. Otherwise a file from somewhere else could end up in the handbook.',
    mend: 'Write the path from the folder of `jd.config.yaml` downward, with `/` between folders. Files from elsewhere are copied in.',
  },
  'config/code-pattern': {
    message: ({ pattern, reason }) =>
      `jd can't read ${name(pattern)} as a pattern: ${name(reasonAlone(reason, pattern))}`,
    help: ({ reason }) =>
      /^[^`]*(?:Perl|escape)/.test(reason)
        ? 'write it another way: its engine, RE2, knows no look-around and no back-references'
        : "check its brackets, and put it in single quotes: `codePattern: 'CS-\\d{3}'`",
    what: '`codePattern` is no regular expression in the syntax of RE2, which knows no look-around and no back-references. The pattern has to match the whole code.',
    why: 'With a faulty pattern no code could be checked.',
    mend: 'Correct the expression. In single quotes YAML leaves its backslashes alone.',
  },
  'config/duplicate-department': {
    message: ({ name: department }) => `the department ${name(department)} is declared twice`,
    help: () => 'keep one of the two entries',
    what: 'Two entries of `departments` have the same name.',
    why: 'Positions name their department; with two of one name nobody could tell which is meant.',
    mend: 'Merge the two entries, or correct the name of one.',
  },
  'config/unknown-parent': {
    message: ({ name: parent }) => `\`parent\` names ${name(parent)}, which is not among the departments`,
    help: ({ name: written, suggestions }) =>
      askMeant(suggestions, written) ?? 'add that department, or remove `parent`',
    what: 'A department names a department above it that `departments` does not declare.',
    why: 'The handbook puts departments in order by their parents.',
    mend: 'Correct the spelling, declare the parent as a department, or leave `parent` out for a department at the top.',
  },
  'config/department-cycle': {
    message: ({ path }) =>
      path.length <= 2
        ? `${name(path[0] ?? '')} is part of itself`
        : `the departments are part of each other: ${chain(path, (steps) => `(${steps} more)`)}`,
    help: ({ path }) =>
      path.length <= 2
        ? 'name the department above it, or remove `parent`'
        : 'remove `parent` from the one that stands on top',
    what: 'Following `parent` from department to department leads back to where it began.',
    why: 'No department would be on top, so the handbook could not put them in order.',
    mend: 'Decide which department is the highest, and remove its `parent`.',
  },
  'config/duplicate-external': {
    message: ({ id }) => `\`external\` lists the id ${name(id)} twice`,
    help: () => 'keep one of the two entries, or give one another id',
    what: 'Two entries of `external` have the same id, or ids that differ only in case, width, spaces or invisible characters.',
    why: 'An id has to point at one position.',
    mend: 'Remove one entry, or change its id and the references to it.',
  },
};
