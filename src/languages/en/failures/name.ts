import type { Reading } from '../../../findings/meant.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { askMeant } from '../likeness.ts';
import { adviseReading } from '../reference-advice.ts';
import { didYouMean, join } from '../words.ts';

export const nameFailures: FailurePhrases<'name' | 'new' | 'init'> = {
  'name/unknown-position': {
    message: ({ name }) => `no position has the id, code, title or alias ${whole(name)}`,
    help: (facts) => adviseName(facts) ?? '`jd graph` shows them all',
  },
  'name/ambiguous': {
    message: ({ name, candidates }) => `${whole(name)} may be ${join(candidates.map(whole), 'or')}`,
    help: () => 'write the id of the one you mean',
  },
  'name/unknown-department': {
    message: ({ name }) => `there is no department ${whole(name)}`,
    help: ({ name, suggestions }) => askMeant(suggestions, name) ?? '`jd graph` shows them all',
  },
  'name/empty-department': {
    message: ({ name }) => `the department ${whole(name)} has no position, so there is nothing to build`,
    help: () => 'name another department',
  },
  'name/not-in-department': {
    message: ({ name, department }) => `${whole(name)} isn't in the department ${whole(department)}`,
    help: () => 'leave out `--department`, or name another position',
  },
  'name/no-form': {
    message: ({ name, why }) =>
      `${whole(name)} has no form to build: ${why === 'broken' ? 'there are errors in its file' : 'it is outside the workspace'}`,
    help: ({ why }) => (why === 'broken' ? 'fix them first; `jd validate` reports them' : 'name another position'),
  },
  'name/folder': {
    message: ({ name }) => `${whole(name)} is a folder, not a position`,
    help: () => 'name the workspace before `--position`',
  },
  'name/unknown-finding': {
    message: ({ name }) => `there is no finding ${whole(name)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '`jd explain` lists them all',
  },
  'name/unfixable-finding': {
    message: ({ name }) => `findings of ${whole(name)} can't be fixed by jd`,
    help: () => 'leave it out; `jd explain` says of each finding how to fix it',
  },
  'name/unknown-schema': {
    message: ({ name }) => `there is no schema ${whole(name)}`,
    help: ({ suggestions, known }) => didYouMean(suggestions) ?? `choose from ${known.join(', ')}`,
  },
  'name/unknown-template': {
    message: ({ name }) => `there is no template ${whole(name)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '`jd template` lists them',
  },
  'new/file-name': {
    message: ({ id }) => `${whole(id)} is the name of a file, not an id`,
    help: ({ instead }) => `leave out the extension: ${whole(instead)}`,
  },
  'new/not-id': {
    message({ id, why, strangers, length }) {
      const reasons = {
        empty: '',
        characters: `: it has ${join(
          strangers.map((sign) => (sign === ' ' ? 'a space' : whole(sign))),
          'and',
        )}`,
        length: `: it has ${length} characters`,
        beginning: ': it begins with a symbol',
        device: ': Windows reserves that name for a device',
      };
      return `${whole(id)} can't be an id${reasons[why]}`;
    },
    help: ({ why, offers }) =>
      [
        ...(why === 'device' ? [] : ['use letters, digits, `-`, `_` and `.`, at most 64 of them']),
        didYouMean(offers) ?? (why === 'device' ? 'choose another' : ''),
      ]
        .filter((part) => part !== '')
        .join('; '),
  },
  'new/taken': {
    message: ({ id, file }) => `the id ${whole(id)} is taken${file === '' ? '' : ` by ${whole(file)}`}`,
    help: ({ offers: [offered] }) => `choose another${offered === undefined ? '' : `, such as ${whole(offered)}`}`,
  },
  'new/no-title': {
    message: () => 'the title is missing',
    help: ({ example }) => `name it with \`--title\`, such as \`--title ${example}\``,
  },
  'new/unknown-superior': {
    message: ({ name }) => `no position has the id, code, title or alias ${whole(name)}`,
    help: ({ file, entry, ...facts }) =>
      `${goOn(adviseName(facts))} it is outside this handbook, add ${whole(entry)} below \`external\` in ${whole(file)}`,
  },
  'new/unknown-department': {
    message: ({ name }) => `there is no department ${whole(name)}`,
    help: ({ name, suggestions, file, entry }) =>
      `${goOn(askMeant(suggestions, name))} it is new, add ${whole(entry)} below \`departments\` in ${whole(file)}`,
  },
  'new/two-kinds': {
    message: () => '`--procedure` and `--chapter` are given together',
    help: () => 'choose one',
  },
  'new/other-kind': {
    message: ({ option, kind }) => `${whole(option)} is for ${kind}s only`,
    help: ({ kind }) => (kind === 'procedure' ? 'add `--procedure`, or leave it out' : 'leave it out'),
  },
  'init/no-name': {
    message: ({ name }) => `${whole(name)} can't be the name of a department`,
    help: () => 'name one with `--department`',
  },
  'new/no-department': {
    message: () => 'the new position has neither a superior nor a department',
    help: () => 'name the superior with `--reports-to`, or, for a position that has none, its `--department`',
  },
  'new/superior-without-department': {
    message: ({ name }) => `${whole(name)} has no department here that the position could take`,
    help: () => 'name one with `--department`',
  },
  'new/exists': {
    message: ({ file }) => `${whole(file)} already exists, so nothing was written`,
    help: () => 'choose another id',
  },
  'new/faulty': {
    message: ({ message }) => message,
    help: ({ help }) => help,
  },
};

/** What to do about a name that no position has, by what it says or what it resembles. */
function adviseName({
  name,
  suggestions,
  reading,
}: {
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly reading?: Reading;
}): string | undefined {
  return reading ? adviseReading(name, reading) : askMeant(suggestions, name);
}

/** The start of the sentence after the advice, or in place of it. */
function goOn(advice: string | undefined): string {
  if (advice === undefined) return 'if';
  return `${advice}${advice.endsWith('?') ? '' : '.'} If`;
}
