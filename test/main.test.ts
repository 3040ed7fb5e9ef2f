import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from '../src/commands/index.ts';
import { Failure } from '../src/failure.ts';
import { main } from '../src/main.ts';
import { columns } from '../src/text/terminal.ts';
import { type MemoryHost, openMemoryHost } from './support/memory-host.ts';
import { expectRefusal, runJd, service } from './support/run.ts';

const names = commands.map(({ name }) => name);

describe('jd', () => {
  it('says in a sentence what can be done where nothing is asked for', async () => {
    const reason = expectRefusal(await runJd([]), 2);
    expect(reason).toBe(
      'no command given; try `jd validate`, `jd graph` or `jd build`; `jd --help` lists all commands',
    );
  });

  it.each([[['--version']], [['-V']]])('prints its version and no more: %j', async (argv) => {
    expect(await runJd(argv)).toEqual({ exitCode: 0, out: `${packageJson.version}\n`, err: '', files: {} });
  });

  it.each<[readonly string[], RegExp]>([
    [['valdate'], /^unknown command `valdate`; did you mean `validate`\?$/],
    [['gra'], /^unknown command `gra`/],
    [['zzz'], /^unknown command `zzz`; /],
    [['help', 'biuld'], /^unknown command `biuld`; did you mean `build`\?$/],
    [['Validate'], /^unknown command `Validate`/],
    [['--verison'], /^unknown option `--verison`; did you mean `--version`\?$/],
    [['-x'], /^unknown option `-x`; /],
    [['validate', '--frmat', 'json'], /^unknown option `--frmat`; did you mean `--format`\?$/],
    [['validate', '--lang', 'fr'], /^`--lang` is given `fr`; choose from zh-CN, en$/],
    [['validate', '--lang'], /^`--lang` is given no value; /],
    [['constructor'], /^unknown command `constructor`; /],
    [['__proto__'], /^unknown command `__proto__`; /],
  ])('refuses %j in a sentence, with a suggestion where there is one', async (argv, reason) => {
    expect(expectRefusal(await runJd(argv, service), 2, service)).toMatch(reason);
  });

  it.each([
    ['a\u001b[31mb'],
    ['--a\u202eb'],
    ['validate', '--a\u009bb'],
    ['validate', '--format', 'x\r\ny'],
    ['help', 'a\u0007'],
  ])('shows what steers the terminal in wrong words: %j %j %j', async (...argv) => {
    const reason = expectRefusal(await runJd(argv, service), 2, service);
    expect(reason).toMatch(/\\u\{(?:1b|202e|9b|7)\}|x⏎y/);
  });

  it.each(names)('takes --lang for %s', async (name) => {
    const { err } = await runJd([name, '--lang', 'fr'], service);
    expect(err).toContain('choose from zh-CN, en');
  });
});

describe('--lang', () => {
  it.each([
    [['--lang', 'zh-CN', 'explain', 'org/span']],
    [['explain', 'org/span', '--lang', 'zh']],
    [['explain', '--lang', 'ZH_cn', 'org/span']],
    [['--lang', 'en', 'explain', 'org/span', '--lang', 'zh-CN']],
  ])('is heard in %j', async (argv) => {
    expect((await runJd(argv)).out).toMatch(/含义/);
  });
});

describe('the help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('lists every command: %j', async (argv) => {
    const { exitCode, out, err } = await runJd(argv);
    expect([exitCode, err]).toEqual([0, '']);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each([[], ...names.map((name) => [name])])('teaches by example: jd %s', async (...words) => {
    const { exitCode, out, err } = await runJd([...words, '--help']);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: jd/);
    expect(out).toMatch(/^Examples:\n {2}\$ jd /m);
    for (const line of out.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(100);
  });

  it.each(names)('is the same by either way: %s', async (name) => {
    const asked = await runJd(['help', name]);
    expect(asked.exitCode).toBe(0);
    expect(asked).toEqual(await runJd([name, '--help']));
  });

  it('needs no workspace, and no right word beside it', async () => {
    expect((await runJd(['validate', '--help', 'nowhere'])).exitCode).toBe(0);
    expect((await runJd(['new', '--help'])).exitCode).toBe(0);
  });
});

describe('whose fault it is', () => {
  async function meet(fault: unknown): Promise<{ exitCode: number; out: string; err: string }> {
    const host: MemoryHost = {
      ...openMemoryHost(service),
      find: () => {
        throw fault;
      },
    };
    return { exitCode: await main(['validate'], host), out: host.out(), err: host.err() };
  }

  it.each([2, 3] as const)('a failure is phrased in a sentence and exits %i', async (exitCode) => {
    expect(
      await meet(new Failure('workspace/no-folder', { name: 'the disk \u001b[31mis full\nreally' }, exitCode)),
    ).toEqual({
      exitCode,
      out: '',
      err: "jd: there is no folder `the disk \\u{1b}[31mis full⏎really`; name the workspace's folder, or start one with `jd init`\n",
    });
  });

  it('anything else is a bug of jd, reported with its trace and a request', async () => {
    const { exitCode, out, err } = await meet(new TypeError('x is \u001b[31mundefined'));
    expect([exitCode, out]).toEqual([70, '']);
    expect(err).toMatch(/^jd: this is a bug in jd, not in your files; please report it/);
    expect(err).toContain('TypeError: x is \\u{1b}[31mundefined\n    at ');
  });

  it.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Object.assign(new Error('no trace'), { stack: undefined }), 'no trace'],
  ])('a bug may throw anything: %s', async (thrown, told) => {
    const { exitCode, err } = await meet(thrown);
    expect(exitCode).toBe(70);
    expect(err.endsWith(`${told}\n`)).toBe(true);
  });

  it('runs again and again in one process without remembering', async () => {
    const one = await runJd(['validate', '--quiet', '--max-warnings', '0'], service);
    await runJd(['validate', '--format', 'json'], service);
    expect(await runJd(['validate', '--quiet', '--max-warnings', '0'], service)).toEqual(one);
    expect((await runJd(['validate'], service)).out).toBe('no problems in 2 positions (0 ms)\n');
  });
});
