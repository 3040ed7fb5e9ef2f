import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const clerk = '/work/positions/clerk.yaml';
const lost = writePosition('title: Clerk\ndepartment: Service\nreportsTo: haed');
const found = writePosition('title: Clerk\ndepartment: Service\nreportsTo: head');
const write = (place: string, text: string) => (files: MemoryFiles) => {
  files[place] = text;
};
const remove = (files: MemoryFiles) => {
  for (const file of Object.keys(files)) delete files[file];
};

const watch = (changes: readonly ((files: MemoryFiles) => void)[], words: readonly string[] = [], files = service) =>
  runJd(['validate', '--watch', '--lang', 'en', ...words], files, { changes });

describe('jd validate --watch', () => {
  it('checks once, and again after each change', async () => {
    const { out, exitCode } = await watch([write(clerk, lost), write(clerk, found)]);
    expect(out.match(/no problems in \d positions|clerk\.yaml:3:12 {2}error org\/unknown-superior/g)).toEqual([
      'no problems in 2 positions',
      'clerk.yaml:3:12  error org/unknown-superior',
      'no problems in 3 positions',
    ]);
    expect(exitCode).toBe(0);
  });

  it('reports a broken config and goes on when it is mended', async () => {
    const config = '/work/jd.config.yaml';
    const { out } = await watch([write(config, 'positions: [\n'), write(config, '')]);
    expect(out.match(/no problems|jd\.config\.yaml:\d+:\d+ {2}error/g)).toEqual([
      'no problems',
      expect.stringContaining('jd.config.yaml'),
      'no problems',
    ]);
  });

  it('reports a workspace that has become empty, and waits', async () => {
    const { out, err } = await watch([remove, (files) => Object.assign(files, service)]);
    expect(err).toMatch(/^jd: no position .*\n$/);
    expect(out.match(/no problems/g)).toHaveLength(2);
  });

  it('writes a report again without running for its own file', async () => {
    const { out, files } = await watch(
      [write(clerk, lost), write('/work/notes.txt', 'one')],
      ['--format', 'json=findings.json', '--format', 'pretty'],
    );
    expect(out.match(/error org/g)).toHaveLength(2);
    expect(JSON.parse(String(files['/work/findings.json'])).summary.errors).toBe(1);
    const own = await watch([write('/work/findings.json', '{}')], ['--format', 'json=findings.json']);
    expect(own.files['/work/findings.json']).toBe('{}');
  });

  it('sets runs on a terminal apart by the time and what changed', async () => {
    const notes = ['a', 'b', 'c', 'd', 'e'].map((name) => `/work/${name}.txt`);
    const host = openMemoryHost(service, {
      changes: [(files) => Object.assign(files, Object.fromEntries(notes.map((file) => [file, ''])))],
    });
    const err: string[] = [];
    const { main } = await import('../../src/main.ts');
    await main(['validate', '--watch', '--lang', 'en'], {
      ...host,
      stderr: { ...host.stderr, isTerminal: true, write: (text) => err.push(String(text)) },
    });
    expect(err.join('')).toMatch(
      /^waiting for changes; Ctrl-C ends\n\n── \d\d:\d\d:\d\d {2}a\.txt, b\.txt, c\.txt, 2 more\n$/,
    );
  });

  it('refuses what would mix reports, and ends where there is nothing to watch', async () => {
    const refused = await watch([], ['--format', 'json']);
    expect(expectRefusal(refused, 2, service)).toContain('`--format json=findings.json`');
    expect(expectRefusal(await watch([], ['nowhere']), 2, service)).toContain('there is no file or folder `nowhere`');
    expect(expectRefusal(await watch([], [], {}), 2)).toContain('no position');
  });
});
