import { describe, expect, it } from 'vitest';
import { add, added, config } from '../support/add-position.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

describe('what jd new refuses', () => {
  const full = ['--title', 'Clerk', '--reports-to', 'head'];
  const files: MemoryFiles = {
    ...service,
    [config]:
      'external: [{id: director, title: Director}]\ndepartments: [{name: Service}, {name: Post}]\ncodePattern: SV-\\d{3}\n',
  };

  it.each<[string, readonly string[], RegExp]>([
    ['no id', ['--title', 'Clerk'], /the argument `<id>` is missing/],
    [
      'no title',
      ['clerk', '--reports-to', 'head'],
      /^the title is missing; name it with `--title`, such as `--title Clerk`$/,
    ],
    ['neither superior nor department', ['clerk', '--title', 'Clerk'], /; name the superior with `--reports-to`, or/],
    [
      'an id that is taken',
      ['agent', ...full],
      /^the id `agent` is taken by `positions\/agent\.yaml`; choose another, such as `agent-2`$/,
    ],
    [
      'an id that differs in case only',
      ['Agent', ...full],
      /^the id `agent` is taken by `positions\/agent\.yaml`; choose another, such as `agent-2`$/,
    ],
    ['an id that differs in width only', ['ａｇｅｎｔ', ...full], /^the id `agent` is taken/],
    [
      'the id of a superior outside',
      ['Director', ...full],
      /^the id `director` is taken; choose another, such as `director-2`$/,
    ],
    [
      'the name of a device',
      ['CON', ...full],
      /^`CON` can't be an id: Windows reserves that name for a device; did you mean `con-2`\?$/,
    ],
    [
      'an id with a sign',
      ['Night Agent!'],
      /^`Night Agent!` can't be an id: it has a space and `!`; use .*; did you mean `night-agent`\?$/,
    ],
    ['an id with a Chinese sign', ['夜班 客服！'], /did you mean `夜班客服`\?$/],
    ['an id of signs, with a title', ['!!', '--title', 'Café Lead'], /did you mean `café-lead`\?$/],
    ['an id with a slash', ['../clerk', ...full], /^`\.\.\/clerk` can't be an id/],
    ['an id with a space', ['night clerk', ...full], /can't be an id: it has a space; use letters, digits/],
    ['an id of dots', ['..', ...full], /can't be an id/],
    ['a hidden id', ['.clerk', ...full], /can't be an id/],
    ['an empty id', ['', ...full], /can't be an id/],
    ['an id too long', ['a'.repeat(65), ...full], /can't be an id: it has 65 characters; .*; did you mean `a{64}`\?$/],
    ['an id that steers the terminal', ['a\u001b[2Jb', ...full], /^`a\\u\{1b\}\[2Jb` can't be an id/],
    [
      'a file’s name',
      ['clerk.yaml', ...full],
      /^`clerk\.yaml` is the name of a file, not an id; leave out the extension: `clerk`$/,
    ],
    [
      'an unknown superior',
      ['clerk', '--title', 'C', '--reports-to', 'Head of Servce'],
      /^no position has the id, code, title or alias `Head of Servce`; did you mean `Head of Service`\? If it is outside .*$/,
    ],
    [
      'an unknown superior',
      ['clerk', '--title', 'C', '--reports-to', 'Regional Director, East'],
      /; if it is outside this handbook, add `- \{ id: regional-director-east, title: "Regional Director, East" \}` below `external` in `jd\.config\.yaml`$/,
    ],
    [
      'a superior outside without a department',
      ['clerk', '--title', 'C', '--reports-to', 'director'],
      /^`director` has no department here that the position could take; name one with `--department`$/,
    ],
    [
      'an unknown department',
      ['clerk', ...full, '--department', 'Servce'],
      /^there is no department `Servce`; did you mean `Service`\? If it is new, add `- name: Servce` below `departments` in `jd\.config\.yaml`$/,
    ],
    ['an empty title', ['clerk', '--title', '', '--reports-to', 'head'], /^`title` is empty/],
    ['a title of spaces', ['clerk', '--title', '  ', '--reports-to', 'head'], /`title`/],
    ['a title too long', ['clerk', '--title', 'x'.repeat(201), '--reports-to', 'head'], /`title`/],
    ['a title with a control character', ['clerk', '--title', 'a\u001bb', '--reports-to', 'head'], /U\+001B/],
    [
      'a code that is taken',
      ['clerk', ...full, '--code', 'SV-001'],
      /^the code `SV-001` is already used by another form/,
    ],
    ['a code off the pattern', ['clerk', ...full, '--code', '007'], /^the code `007` doesn't match/],
    ['an empty code', ['clerk', ...full, '--code', ''], /`code` is empty/],
    ['too many words', ['clerk', '.', 'x', ...full], /takes (?:no|at most \d) arguments?, but was given \d/],
    ['a workspace that isn’t there', ['clerk', 'nowhere', ...full], /there is no folder `nowhere`/],
    [
      'an unknown option',
      ['clerk', ...full, '--report-to', 'head'],
      /unknown option `--report-to`; did you mean `--reports-to`\?/,
    ],
  ])('is %s', async (_, words, reason) => {
    expect(expectRefusal(await add(words, files), 2, files)).toMatch(reason);
  });

  it('takes a superior outside once the department is said', async () => {
    const run = await add(['clerk', '--title', 'C', '--reports-to', 'Director', '--department', 'Post'], files);
    const { file, value } = added(files, run);
    expect(file).toBe('/work/positions/clerk.yaml');
    expect(value).toMatchObject({ department: 'Post', reportsTo: 'director' });
  });

  it('is a superior that may be several', async () => {
    const several = {
      ...service,
      '/work/positions/agent2.yaml': writePosition('title: Agent\ndepartment: Post\nreportsTo: null'),
    };
    expect(expectRefusal(await add(['clerk', '--title', 'C', '--reports-to', 'Agent'], several), 2, several)).toBe(
      '`Agent` may be `agent` or `agent2`; write the id of the one you mean',
    );
  });

  it('is the id of a file that can’t be read', async () => {
    const broken = { ...service, '/work/positions/clerk.yaml': 'title: [\n' };
    expect(expectRefusal(await add(['clerk', ...full], broken), 2, broken)).toMatch(/^the id `clerk` is taken by/);
  });

  it('is to write over a file that isn’t a position but is in its place', async () => {
    const hidden = {
      ...service,
      '/work/positions/clerk.yaml': 'mine',
      [config]: 'positions: positions/{head,agent}.yaml\n',
    };
    expect(expectRefusal(await add(['clerk', ...full], hidden), 2, hidden)).toBe(
      '`positions/clerk.yaml` already exists, so nothing was written; choose another id',
    );
  });

  it('is to go on with a faulty config, which it reports instead', async () => {
    const misread = { ...service, [config]: 'hanbook: {}\n' };
    const run = await add(['clerk', '--title', 'C', '--department', 'Post'], misread);
    expect([run.exitCode, run.out, run.files]).toEqual([2, '', misread]);
    expect(run.err).toContain('did you mean `handbook`?');
  });

  it('isn’t a workspace with errors elsewhere, nor a rule made stricter that a blank form can’t meet', async () => {
    const strict = {
      ...service,
      '/work/positions/lost.yaml': writePosition('title: Lost\ndepartment: Post\nreportsTo: nobody-known'),
      [config]: 'rules: {form/missing-section: error}\n',
    };
    expect((await add(['clerk', ...full], strict)).exitCode).toBe(0);
  });
});
