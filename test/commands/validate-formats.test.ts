import { describe, expect, it } from 'vitest';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { config, muddled, readOutput } from '../support/validate-output.ts';

describe('jd validate --format', () => {
  it('prints JSON that keeps to its schema, with paths in the workspace', async () => {
    const { exitCode, out, err } = await runJd(['validate', '/work', '--format', 'json'], faulty, {
      cwd: '/elsewhere',
    });
    expect([exitCode, err]).toEqual([1, '']);
    const { diagnostics, summary } = readOutput(out);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['org/unknown-superior', 'positions/clerk.yaml'],
      ['form/no-superior', 'positions/porter.yaml'],
    ]);
    expect(summary).toEqual({ files: 4, positions: 4, procedures: 0, errors: 1, warnings: 1, ignored: 0 });
  });

  it('keeps to the schema with cycles, duplicate ids, broken files and a faulty config too', async () => {
    const { out } = await runJd(['validate', '--format', 'json'], muddled);
    const codes = readOutput(out).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['org/reporting-cycle', 'org/duplicate-id', 'yaml/syntax', 'file/unreadable']),
    );
    const refused = await runJd(['validate', '--format', 'json'], { ...muddled, [config]: 'hanbook: {}\n' });
    expect(readOutput(refused.out).diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-key']);
  });

  it('prints workflow commands for github, which GitHub Actions gets unasked', async () => {
    const asked = await runJd(['validate', '--format', 'github'], faulty);
    expect(asked.exitCode).toBe(1);
    expect(asked.out).toMatch(/^::error file=positions\/clerk\.yaml,line=3,col=12,/);
    const unasked = await runJd(['validate'], faulty, { env: { GITHUB_ACTIONS: 'true' } });
    expect(unasked.out).toBe(asked.out);
    expect((await runJd(['validate'], faulty, { env: { GITHUB_ACTIONS: 'false' } })).out).not.toContain('::error');
    expect((await runJd(['validate', '-f', 'json'], faulty, { env: { GITHUB_ACTIONS: 'true' } })).out).toMatch(/^{/);
  });

  it('writes several formats at once, those with a file to their files', async () => {
    const argv = [
      'validate',
      '--format',
      'pretty',
      '--format',
      'json=out/findings.json',
      '--format',
      'github=/tmp/g.txt',
    ];
    const { exitCode, out, files } = await runJd(argv, faulty, { colour: 1 });
    expect(exitCode).toBe(1);
    expect(out).toContain('\u001b[');
    expect(readOutput(String(files['/work/out/findings.json'])).diagnostics).toHaveLength(2);
    expect(files['/tmp/g.txt']).toMatch(/^::error /);
    expect(Object.keys(files)).toHaveLength(Object.keys(faulty).length + 2);
  });

  it('counts a file from the current folder, and never colours it', async () => {
    const { out, files } = await runJd(['validate', '..', '--format', 'pretty=a=b.txt'], faulty, {
      cwd: '/work/reports',
      colour: 3,
    });
    expect(out).toBe('');
    expect(files['/work/reports/a=b.txt']).toContain('../positions/clerk.yaml:3:12  error');
    expect(files['/work/reports/a=b.txt']).not.toContain('\u001b');
  });

  it.each([
    [['--format', 'nope'], /choose from pretty, json, github, github-summary, gitlab/],
    [['--format'], /is given no value/],
    [['--format', 'json='], /write the file's name after the equals sign/],
    [['--format', '=x'], /choose from/],
    [['--format', 'pretty', '--format', 'json'], /only one format can go to the screen/i],
    [['--format', 'pretty=a.txt', '--format', 'json=a.txt'], /another format goes to that file/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['validate', ...words], service), 2, service)).toMatch(reason);
  });

  it('exits 3 where a file can’t be written', async () => {
    const { Failure } = await import('../../src/failure.ts');
    const publishFault = new Failure('output/unwritable', { place: '/work/findings.json', reason: 'ENOSPC' }, 3);
    const run = await runJd(['validate', '--format', 'json=findings.json'], faulty, { publishFault });
    expect(expectRefusal(run, 3, faulty)).toContain('the disk is full');
  });
});
