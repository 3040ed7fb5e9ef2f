import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { readOutput, readOutputs } from '../support/validate-output.ts';
import { writePosition } from '../support/workspace.ts';

const config = '/work/jd.config.yaml';
const files: MemoryFiles = {
  ...faulty,
  [config]: 'rules: { form/unreviewed: warning }\n',
  '/work/positions/team/客服.yaml': writePosition(
    'title: 客服\ndepartment: Service\nreportsTo: Agent\ndirectReports: [head]',
  ),
  '/work/positions/guide.yaml': writePosition('title: Guide\ndepartment: Service\nreportsTo: Head of Servise'),
  '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{text: hello, by: nobody}]\n',
  '/work/chapters/one.md': '# One\n\n[gone](#nowhere)\n',
  '/work/README.md': '# Notes\n',
  '/work/.github/ci.yml': 'on: push\n',
  '/work/roles/cook.yaml': writePosition('title: Cook\ndepartment: Service\nreportsTo: head'),
  '/work/dist/handbook.md': '# Handbook\n',
};

const codes = async (paths: readonly string[], given: MemoryFiles = files, cwd = '/work') => {
  const { out, err } = await runJd(['validate', '--format', 'json', ...paths], given, { cwd });
  expect(err).toBe('');
  const { diagnostics, summary } = readOutput(out);
  return { found: diagnostics.map(({ code, file }) => `${file} ${code}`), summary };
};
const all = await codes([]);
const unreviewed = (stem: string) => `positions/${stem}.yaml form/unreviewed`;

describe('jd validate FILE', () => {
  it('reports what is wrong in the file, and says how much is elsewhere', async () => {
    const { found, summary } = await codes(['positions/clerk.yaml']);
    expect(found.sort()).toEqual([unreviewed('clerk'), 'positions/clerk.yaml org/unknown-superior'].sort());
    const { errors, warnings } = all.summary as { errors: number; warnings: number };
    expect(summary).toMatchObject({
      files: all.summary['files'],
      selected: 1,
      errors: 1,
      warnings: 1,
      elsewhere: { errors: errors - 1, warnings: warnings - 1 },
    });
    const { out } = await runJd(['validate', 'positions/clerk.yaml', 'positions/head.yaml'], files);
    expect(out).toMatch(
      /\nonly findings about the 2 files that were named are shown; \d errors? and \d+ warnings are about other files\n$/,
    );
  });

  it('reports those of other files that name it: a list that lists it, a reference that may mean it', async () => {
    const { found } = await codes(['positions/head.yaml']);
    expect(found).toEqual(
      expect.arrayContaining([
        'positions/team/客服.yaml org/misdeclared-report',
        // `Head of Servise` may mean it.
        'positions/guide.yaml org/unknown-superior',
      ]),
    );
    expect(found).not.toContain(unreviewed('clerk'));
    expect((await codes(['positions/porter.yaml'])).found.join()).not.toContain('team');
  });

  it('takes procedures, chapters and folders, from any folder, with the config for everything', async () => {
    expect((await codes(['procedures/calls.yaml'])).found).toEqual([
      'procedures/calls.yaml procedure/unknown-position',
    ]);
    expect((await codes(['chapters/one.md'])).found).toEqual(['chapters/one.md chapter/link']);
    expect((await codes(['../../chapters/one.md'], files, '/work/positions/team')).found).toHaveLength(1);
    const team = await codes(['positions/team']);
    expect(team.summary['selected']).toBe(1);
    expect(team.found.every((each) => each.startsWith('positions/team/客服.yaml '))).toBe(true);
    expect(await codes(['jd.config.yaml'])).toEqual(all);
    expect(await codes(['positions/clerk.yaml', 'jd.config.yaml'])).toEqual(all);
  });

  it('warns of a named file that is not read, whatever it looks like, but of no output', async () => {
    expect((await codes(['README.md', '.github/ci.yml', 'dist/handbook.md', 'chapters/one.md'])).found).toEqual([
      '.github/ci.yml file/unread',
      'README.md file/unread',
      'chapters/one.md chapter/link',
    ]);
    const { out, exitCode } = await runJd(['validate', 'README.md', 'roles/cook.yaml'], files);
    expect(exitCode).toBe(0);
    expect(out).toContain("README.md:1:1  warning file/unread  the file is named, but isn't read: no glob matches it");
    expect(out).toMatch(
      /roles\/cook\.yaml:1:1 {2}warning file\/unread {2}the file looks like a position, but isn't read/,
    );
  });

  it('refuses a folder of the workspace in which nothing is read', async () => {
    const given = { ...files, '/work/notes/a.md': '# Notes\n' };
    const reason = expectRefusal(await runJd(['validate', 'notes'], given), 2, given);
    expect(reason).toMatch(/^no position found in `notes`: /);
    expect((await codes(['notes', 'chapters'], given)).found).toEqual(['chapters/one.md chapter/link']);
  });

  it('reports a faulty config, whatever is named', async () => {
    const { out, exitCode } = await runJd(['validate', 'positions/clerk.yaml', 'README.md'], {
      ...files,
      [config]: 'x: 1\n',
    });
    expect(exitCode).toBe(2);
    expect(out).toMatch(/^jd\.config\.yaml:1:1 {2}error schema\/unknown-key/);
    expect(out).not.toContain('README.md');
  });

  it('takes files of several workspaces, and refuses those of none', async () => {
    const both: MemoryFiles = { ...files, '/hr/positions/a.yaml': 'title: [\n', '/hr/positions/b.yaml': 'title: [\n' };
    const { out } = await runJd(['validate', '--format', 'json', '/hr/positions/b.yaml', 'positions/clerk.yaml'], both);
    expect(readOutputs(out).map(({ workspace, summary }) => [workspace, summary['errors']])).toEqual([
      ['../hr', 1],
      ['.', 1],
    ]);
    const run = await runJd(['validate', '/etc/a.yaml', 'positions/clerk.yaml'], { ...files, '/etc/a.yaml': '' });
    expect(expectRefusal(run, 2, { ...files, '/etc/a.yaml': '' })).toMatch(/^`\/etc\/a\.yaml` is in no workspace: /);
  });

  it('finds a workspace without a config by its `positions`', async () => {
    const plain = { ...service, '/work/chapters/one.md': '[gone](#nowhere)\n' };
    expect((await codes(['chapters/one.md'], plain)).found).toEqual(['chapters/one.md chapter/link']);
    expect((await codes(['one.md'], plain, '/work/chapters')).found).toHaveLength(1);
  });
});

describe('jd validate --stdin-path', () => {
  const typed = (text: string, ...argv: string[]) =>
    runJd(['validate', '--format', 'json', ...argv], files, { input: new TextEncoder().encode(text) });

  it('checks a text that is not saved yet in the place of its file', async () => {
    const { out, files: after } = await typed(
      'title: Clerk\ndepartment: Service\nreportsTo: haaad\n',
      '--stdin-path',
      'positions/clerk.yaml',
    );
    const { diagnostics, summary } = readOutput(out);
    expect(diagnostics.find(({ code }) => code === 'org/unknown-superior')?.message).toContain('`haaad`');
    expect(summary['selected']).toBe(1);
    expect(after).toEqual(files);
  });

  it('adds a new file, with the findings that it causes elsewhere', async () => {
    const { out } = await typed(
      'title: Haed\ndepartment: Service\nreportsTo: head\n',
      '--stdin-path',
      'positions/haed.yaml',
    );
    const { diagnostics, summary } = readOutput(out);
    expect(summary['positions']).toBe(7);
    expect(diagnostics.map(({ code }) => code)).not.toContain('org/unknown-superior');
    const stray = await typed('a: 1\n', '--stdin-path', 'notes/a.yaml');
    expect(readOutput(stray.out).diagnostics.map(({ code }) => code)).toEqual(['file/unread']);
  });

  it('reads a config and a large text as files, and nothing outside a workspace', async () => {
    expect((await typed('x: 1\n', '--stdin-path', 'jd.config.yaml')).exitCode).toBe(2);
    const large = await runJd(['validate', '--stdin-path', 'positions/a.yaml'], files, {
      input: { fault: 'too-large', bytes: 2_000_000 },
    });
    expect(large.out).toContain('file/too-large');
    expect(expectRefusal(await typed('a: 1\n', '--stdin-path', '/etc/a.yaml'), 2, files)).toContain('in no workspace');
  });
});
