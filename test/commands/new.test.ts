import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Starter, writeStarter } from '../../src/commands/starters/position.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, type Run, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const config = '/work/jd.config.yaml';

async function add(words: readonly string[], files: MemoryFiles = service): Promise<Run> {
  return runJd(['new', ...words], files);
}

/** The one file that the run added, and what YAML makes of it. */
function added(
  before: MemoryFiles,
  { exitCode, err, files }: Run,
): { file: string; text: string; value: Record<string, unknown> } {
  expect([exitCode, err]).toEqual([0, '']);
  const [file = '', ...others] = Object.keys(files).filter((each) => !(each in before));
  expect(others).toEqual([]);
  for (const [each, text] of Object.entries(before)) expect(files[each]).toBe(text);
  const text = String(files[file]);
  return { file, text, value: parse(text) };
}

async function diagnose(files: MemoryFiles, file: string): Promise<readonly { code: string; severity: string }[]> {
  const { out } = await runJd(['validate', '--format', 'json'], files);
  const diagnostics: readonly { file: string; code: string; severity: string }[] = JSON.parse(out).diagnostics;
  return diagnostics.filter((diagnostic) => `/work/${diagnostic.file}` === file);
}

describe('jd new', () => {
  it('writes a form to fill in, and says what next', async () => {
    const run = await add(['night-agent', '--title', 'Night Agent', '--reports-to', 'head', '--code', 'SV-009']);
    const { file, text, value } = added(service, run);
    expect(run.out).toBe('wrote positions/night-agent.yaml\n\nnext: fill it in, then jd validate\n');
    expect(file).toBe('/work/positions/night-agent.yaml');
    expect(value).toMatchObject({ code: 'SV-009', title: 'Night Agent', department: 'Service', reportsTo: 'head' });
    expect(text).not.toContain('yaml-language-server');
    expect(Object.keys(value)).toEqual([
      'code',
      'title',
      'department',
      'reportsTo',
      'directReports',
      'summary',
      'contacts',
      'qualifications',
      'duties',
    ]);
  });

  it('names the workspace’s folder where that isn’t the current one', async () => {
    const words = ['clerk', '/work', '--title', 'Clerk', '--reports-to', 'head'];
    const run = await runJd(['new', ...words], service, { cwd: '/' });
    expect(run.out).toBe('wrote work/positions/clerk.yaml\n\nnext: fill it in, then jd validate work\n');
    const spaced = { '/my work/positions/head.yaml': service['/work/positions/head.yaml'] ?? '' };
    const { out } = await runJd(['new', 'clerk', 'my work', ...words.slice(2)], spaced, { cwd: '/' });
    expect(out).toContain("then jd validate 'my work'\n");
  });

  it('says where the superior declares its direct reports, and not where it doesn’t', async () => {
    const words = ['night', 'shop', '--title', 'Night', '--reports-to', 'shop-manager'];
    const { files } = await runJd(['init', 'shop', '--lang', 'en']);
    const run = await runJd(['new', ...words], files);
    expect(run.out).toContain(
      '\nnext: fill it in, add night to `directReports` in shop/positions/shop-manager.yaml, then jd validate shop\n',
    );
    const head = '/work/shop/positions/shop-manager.yaml';
    const listed = { ...files, [head]: String(files[head]).replace('- shop-assistant', '- shop-assistant\n  - night') };
    expect((await runJd(['new', ...words], listed)).out).toContain('\nnext: fill it in, then jd validate shop\n');
  });

  it('comments in the language of the workspace’s handbook, whatever that of the messages', async () => {
    const words = ['clerk', '--title', 'Clerk', '--reports-to', 'head', '--lang'];
    const inEnglish = { ...service, [config]: 'handbook: {language: en}\n' };
    const chinese = added(service, await add([...words, 'en'])).text;
    const english = added(inEnglish, await add([...words, 'zh-CN'], inEnglish)).text;
    expect(chinese).toContain('\n# 任职资格：');
    expect(chinese).not.toMatch(/# .*What/);
    expect(english).toContain('\n# What it takes. ');
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it('starts a form without errors, whose empty parts are warned of', async () => {
    for (const words of [
      ['--reports-to', 'head'],
      ['--department', 'Post'],
    ]) {
      const run = await add(['clerk', '--title', 'Clerk', ...words]);
      const found = await diagnose(run.files, added(service, run).file);
      expect(found.map(({ severity }) => severity)).not.toContain('error');
      expect(found.map(({ code }) => code)).toEqual(['form/missing-section']);
    }
  });

  it.each(['head', 'SV-001', 'Head of Service', 'head of service'])(
    'finds the superior by %s and writes its id',
    async (name) => {
      const { value } = added(service, await add(['clerk', '--title', 'Clerk', '--reports-to', name]));
      expect(value).toMatchObject({ department: 'Service', reportsTo: 'head' });
    },
  );

  it('stands beside its superior', async () => {
    const files = {
      ...service,
      '/work/positions/night/lead.yml': writePosition('title: Night Lead\ndepartment: Service\nreportsTo: head'),
    };
    const { file } = added(files, await add(['clerk', '--title', 'Clerk', '--reports-to', 'lead'], files));
    expect(file).toBe('/work/positions/night/clerk.yml');
    const top = { '/work/head.yaml': service['/work/positions/head.yaml'] ?? '', [config]: 'positions: "*.yaml"\n' };
    expect(added(top, await add(['clerk', '--title', 'Clerk', '--reports-to', 'head'], top)).file).toBe(
      '/work/clerk.yaml',
    );
  });

  it('stands where the config looks for positions when it has no superior', async () => {
    const files = {
      '/work/roles/head.yml': service['/work/positions/head.yaml'] ?? '',
      [config]: 'positions: roles/**/*.yml\n',
    };
    const run = await add(['porter', '--title', 'Porter', '--department', 'Post'], files);
    const { file, value } = added(files, run);
    expect(file).toBe('/work/roles/porter.yml');
    expect(value['reportsTo']).toBeNull();
    expect(await diagnose(run.files, file)).not.toEqual([]);
  });

  it('takes another department than the superior’s when told so', async () => {
    const { value } = added(
      service,
      await add(['porter', '--title', 'Porter', '--reports-to', 'head', '--department', 'Post']),
    );
    expect(value).toMatchObject({ department: 'Post', reportsTo: 'head' });
  });

  it('points editors at the schema where the workspace has one', async () => {
    const { files } = await runJd(['init', '--lang', 'en']);
    const run = await add(['night', '--title', 'Night', '--reports-to', 'work-manager'], files);
    expect(added(files, run).text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.jd\/schemas\/position\.schema\.json\n/,
    );
    const deep = {
      ...files,
      '/work/positions/a/b/lead.yaml': writePosition('title: L\ndepartment: Work\nreportsTo: null'),
    };
    expect(added(deep, await add(['night', '--title', 'N', '--reports-to', 'lead'], deep)).text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.jd\/schemas\/position\.schema\.json\n/,
    );
  });

  it('takes the workspace as its second argument', async () => {
    const run = await runJd(['new', 'clerk', '/work', '--title', 'Clerk', '--reports-to', 'head'], service, {
      cwd: '/home',
    });
    expect(added(service, run).file).toBe('/work/positions/clerk.yaml');
    expect(run.out).toMatch(/^wrote \.\.\/work\/positions\/clerk\.yaml\n/);
  });

  it('takes ids and names in any script, and composes the id', async () => {
    const { file } = added(service, await add(['夜班客服', '--title', '夜班客服', '--reports-to', 'head']));
    expect(file).toBe('/work/positions/夜班客服.yaml');
    const accented = added(service, await add(['cafe\u0301', '--title', 'Café', '--reports-to', 'head']));
    expect(accented.file).toBe('/work/positions/caf\u00e9.yaml');
  });

  it.each([
    'Head: of "Service"',
    "Head's # 1",
    'A "quoted" \\ title',
    'two\nlines',
    '- dash',
    '? question',
    'yes',
    'null',
    '007',
    '1e3',
    '2024-01-01',
    '*star & !bang',
    '{a: b}',
    '[x]',
    '100%',
    '@at `tick`',
    '\u3000全角 空格',
    ' spaces around ',
    'trailing:',
    '#hash',
    'a\tb',
  ])('writes the title %j so that it reads back the same', async (title) => {
    const run = await add(['clerk', '--title', title, '--reports-to', 'head', '--department', 'Post']);
    const { file, value } = added(service, run);
    expect(value['title']).toBe(title);
    const { out } = await runJd(['graph', '--format', 'json'], run.files);
    const positions: readonly { id: string; title: string }[] = JSON.parse(out).positions;
    expect(positions.find(({ id }) => id === 'clerk')?.title).toBe(title.trim().replace('\n', ' '));
    expect((await diagnose(run.files, file)).map(({ severity }) => severity)).not.toContain('error');
  });

  it('keeps digits of a code as they are', async () => {
    const { value } = added(service, await add(['clerk', '--title', 'C', '--reports-to', 'head', '--code', '007']));
    expect(value['code']).toBe('007');
  });
});

describe('the first position', () => {
  it('can be made where there is none yet', async () => {
    const run = await runJd(['new', 'head', '--title', 'Head', '--department', 'Service'], {
      '/work/jd.config.yaml': '',
    });
    expect(run.exitCode, run.err).toBe(0);
    expect((await runJd(['graph'], run.files)).out).toContain('Head');
  });
});

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
      /^`CON` can't be an id: Windows keeps that name for a device; did you mean `con-2`\?$/,
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
      'a superior that nobody knows',
      ['clerk', '--title', 'C', '--reports-to', 'Regional Director, East'],
      /; if it is outside this handbook, add `- \{ id: regional-director-east, title: "Regional Director, East" \}` below `external` in `jd\.config\.yaml`$/,
    ],
    [
      'a superior outside without a department',
      ['clerk', '--title', 'C', '--reports-to', 'director'],
      /^`director` has no department here to take over; name one with `--department`$/,
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
      /^the code `SV-001` is printed on another form already/,
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
      '`Agent` may be `agent` or `agent2`; say which by its id',
    );
  });

  it('is the id of a file that can’t be read', async () => {
    const broken = { ...service, '/work/positions/clerk.yaml': 'title: [\n' };
    expect(expectRefusal(await add(['clerk', ...full], broken), 2, broken)).toMatch(/^the id `clerk` is taken by/);
  });

  it('is to write over a file that isn’t a position yet stands in its place', async () => {
    const hidden = {
      ...service,
      '/work/positions/clerk.yaml': 'mine',
      [config]: 'positions: positions/{head,agent}.yaml\n',
    };
    expect(expectRefusal(await add(['clerk', ...full], hidden), 2, hidden)).toBe(
      '`positions/clerk.yaml` exists already, so nothing was written; choose another id',
    );
  });

  it('is to go on with a faulty config, which it tells instead', async () => {
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

describe('a starter', () => {
  it('reads back the same whatever it says', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => each.isWellFormed());
    const starter = fc.record<Starter>(
      {
        title: text,
        code: text,
        department: text,
        reportsTo: fc.option(text),
        language: fc.constantFrom('en', 'zh-CN'),
      },
      { requiredKeys: ['title', 'department', 'reportsTo', 'language'] },
    );
    fc.assert(
      fc.property(starter, ({ language, ...told }) => {
        const value = parse(writeStarter({ ...told, language }));
        expect({ ...value }).toMatchObject({ ...told });
        expect(Object.keys(value)).toEqual([
          ...(told.code === undefined ? [] : ['code']),
          ...['title', 'department', 'reportsTo', 'directReports', 'summary', 'contacts', 'qualifications', 'duties'],
        ]);
      }),
      {
        examples: [' ', '\u00a0', '\u3000x', '#', '- a', 'a: b', '"', "'", 'null', '1e3', '*x'].map(
          (title): [Starter] => [{ title, department: title, reportsTo: title, language: 'en' }],
        ),
      },
    );
  });
});
