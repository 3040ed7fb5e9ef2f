import { CommanderError } from 'commander';
import { Failure } from '../../failure.ts';

export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

/** Turns commander's error into a failure; commander names the culprit only in its message. */
export function readUsageFault({ code, message }: CommanderError): Failure {
  const text = message.replace(/^error: /, '');
  const [, name = '', near = ''] =
    /^unknown (?:command|option) '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(text) ?? [];
  const [, quoted = ''] = /'(.*)'/s.exec(text) ?? [];
  switch (code) {
    case 'commander.help':
      return new Failure('command/missing', {}, 2);
    case 'commander.unknownCommand':
      return new Failure('command/unknown', { name, suggestions: listNames(near) }, 2);
    case 'commander.unknownOption':
      return new Failure('command/unknown-option', { name, suggestions: listNames(near) }, 2);
    case 'commander.missingArgument':
      return new Failure('command/missing-argument', { name: quoted }, 2);
    case 'commander.optionMissingArgument':
      return new Failure('command/missing-value', { option: longName(quoted) }, 2);
    case 'commander.missingMandatoryOptionValue':
      return new Failure('command/missing-option', { option: longName(quoted) }, 2);
    case 'commander.excessArguments':
      return readExcess(text);
    case 'commander.invalidArgument':
      return readInvalid(text);
    default:
      throw new Error(`commander says something new: ${code}, ${message}`);
  }
}

function listNames(near: string): readonly string[] {
  return near === '' ? [] : near.split(', ');
}

/** Extracts `--format` from `-f, --format <format>`. */
function longName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function readExcess(text: string): Failure {
  const [, command = '', expected, given] =
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s.exec(text) ?? [];
  return new Failure(
    'command/too-many-words',
    { command: `jd ${command}`.trim(), expected: Number(expected), given: Number(given) },
    2,
  );
}

/** commander checks only `choices`; jd reads all other values and throws its own failures. */
function readInvalid(text: string): Failure {
  const [, flags = '', value = '', list = ''] =
    /^option '([^']*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(text) ?? [];
  if (flags !== '')
    return new Failure('command/choice', { option: longName(flags), value, allowed: list.split(', ') }, 2);
  const [, word = '', argument = '', words = ''] =
    /^command-argument value '(.*)' is invalid for argument '([^']*)'\. Allowed choices are (.*)\.$/s.exec(text) ?? [];
  if (argument !== '') {
    return new Failure('command/choice', { option: `<${argument}>`, value: word, allowed: words.split(', ') }, 2);
  }
  throw new Error(`commander says something new: ${text}`);
}
