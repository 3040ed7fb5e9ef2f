import { readDate } from '../../dates.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { adviseDate } from '../dates.ts';
import { count, didYouMean } from '../words.ts';

/** The value that an option such as `--format <format>` was given. */
function given(option: string, value: string): string {
  return `${whole(option)} is given ${value === '' ? 'nothing' : whole(value)}`;
}

export const commandFailures: FailurePhrases<'command'> = {
  'command/missing': {
    message: () => 'no command given',
    help: () => 'try `jd validate`, `jd graph` or `jd build`; `jd --help` lists all commands',
  },
  'command/unknown': {
    message: ({ name }) => `unknown command ${whole(name)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '`jd --help` lists all commands',
  },
  'command/unknown-option': {
    message: ({ name }) => `unknown option ${whole(name)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '`--help` lists the options',
  },
  'command/missing-argument': {
    message: ({ name }) => `the argument ${whole(`<${name}>`)} is missing`,
    help: () => '`--help` shows how the command is used',
  },
  'command/missing-value': {
    message: ({ option }) => `${whole(option)} is given no value`,
    help: () => 'write one after it',
  },
  'command/missing-option': {
    message: ({ option }) => `${whole(option)} is required`,
    help: () => '`--help` shows how the command is used',
  },
  'command/too-many-words': {
    message: ({ command, expected, given: number }) =>
      `${whole(command)} takes ${expected === 0 ? 'no arguments' : `at most ${count(expected, 'argument')}`}, but was given ${number}`,
    help: () => 'put a name with spaces in quotation marks',
  },
  'command/choice': {
    message: ({ option, value }) => given(option, value),
    help: ({ allowed }) => `choose from ${allowed.join(', ')}`,
  },
  'command/whole-number': {
    message: ({ option, value }) => given(option, value),
    help: ({ least }) => `write a whole number from ${least} up`,
  },
  'command/date': {
    message: ({ option, value }) => given(option, value),
    help: ({ value }) => adviseDate(readDate(value)),
  },
  'command/column': {
    message: ({ option, value }) => given(option, value),
    help: () => 'write the label, `=` and the key that it stands for, such as `Manager=reportsTo`',
  },
  'command/no-file': {
    message: ({ option, value }) => given(option, value),
    help: () => "write the file's name after the equals sign",
  },
  'command/two-on-screen': {
    message: ({ option, value }) => `${given(option, value)}, but only one format can go to the screen`,
    help: () => 'give the others a file, as in `json=findings.json`',
  },
  'command/same-file': {
    message: ({ option, value }) => `${given(option, value)}, but another format goes to that file`,
    help: () => 'give each its own file',
  },
  'command/port': {
    message: ({ option, value }) => given(option, value),
    help: () => 'write a port from 1 to 65535',
  },
  'command/watched-fix': {
    message: () => '`--fix` and `--watch` do not go together, because jd would change files while you edit them',
    help: () => 'run `jd fix` first, then `jd validate --watch`',
  },
  'command/watched-baseline': {
    message: () => '`--write-baseline` and `--watch` can’t be used together, because each change would become known',
    help: () => 'write it without `--watch`, then watch with `--baseline`',
  },
  'command/watched-several': {
    message: ({ count: workspaces }) =>
      `\`--watch\` watches one workspace, but ${count(workspaces, 'workspace')} are named`,
    help: () => 'name one of them',
  },
  'command/watched-input': {
    message: () => "`--watch` can't check again what came from standard input",
    help: () => 'leave out `--watch` or `--stdin-path`',
  },
  'command/fix-part': {
    message: ({ part }) =>
      part === 'file'
        ? '`--fix` fixes whole workspaces, but a file is named'
        : "`--fix` can't change what came from standard input",
    help: ({ part }) => (part === 'file' ? 'name the workspace' : 'leave out `--fix` or `--stdin-path`'),
  },
  'command/partial-baseline': {
    message: () => '`--write-baseline` makes all findings of a workspace known, but a file is named',
    help: () => 'name the workspace',
  },
  'command/watched-data': {
    message: ({ format }) =>
      `with \`--watch\`, ${whole(format)} can't go to the screen, because each run would add a report`,
    help: ({ format }) => `give it a file, which each run replaces: ${whole(`--format ${format}=findings.${format}`)}`,
  },
};
